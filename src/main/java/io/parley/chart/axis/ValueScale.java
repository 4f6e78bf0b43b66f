package io.parley.chart.axis;

import io.parley.chart.style.Theme;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueTick;
import org.jfree.chart.ui.RectangleEdge;

/** An axis of values, with room for labels beyond. */
public final class ValueScale extends NumberAxis {

  private static final long serialVersionUID = 1;
  private static final double[] STEPS = {0.25, 0.5, 1, 2, 5, 10};
  private static final int MOST_TICKS = 9;
  private static final double AIR = 0.02;

  private final double most;

  /**
   * An axis.
   *
   * @param least the least value
   * @param most the greatest value
   * @param room the share of its length that is left for labels, 0 to 1
   */
  public ValueScale(double least, double most, double room) {
    this.most = most;
    Theme.quiet(this);
    double length = (most - least) / (1 - room);
    setRange(least - AIR * length, least + length);
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    symbols.setMinusSign('−');
    setTickUnit(new NumberTickUnit(step(most - least), new DecimalFormat("0.##", symbols)));
  }

  @Override
  @SuppressWarnings({"unchecked", "rawtypes"}) // JFreeChart's signature
  public List refreshTicks(
      Graphics2D surface, AxisState state, Rectangle2D area, RectangleEdge edge) {
    List<ValueTick> ticks = super.refreshTicks(surface, state, area, edge);
    return ticks.stream().filter(tick -> tick.getValue() <= most + AIR).toList();
  }

  private static double step(double length) {
    for (double step : STEPS) {
      if (length / step <= MOST_TICKS) {
        return step;
      }
    }
    return length / MOST_TICKS;
  }
}
