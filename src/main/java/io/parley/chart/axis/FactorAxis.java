package io.parley.chart.axis;

import io.parley.chart.figure.study.Sweep;
import io.parley.chart.style.Palette;
import io.parley.chart.style.Theme;
import io.parley.chart.style.Wrapped;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.ValueTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** An axis of a numeric factor: a tick at each value that was played, where there is room. */
public final class FactorAxis extends NumberAxis {

  private static final long serialVersionUID = 1;
  private static final int MOST_TICKS = 12;
  private static final double GAP = 10;
  private static final double AIR = 0.01;

  private final double[] values;

  /**
   * An axis.
   *
   * @param name what it is called
   * @param values the values, rising, one or more
   */
  public FactorAxis(String name, double[] values) {
    super(name);
    this.values = values.clone();
    Theme.quiet(this);
    double least = values[0];
    double most = values[values.length - 1];
    double air = most > least ? AIR * (most - least) : 1;
    setRange(least - air, most + air);
    setTickMarksVisible(true);
    setTickMarkPaint(Palette.QUIET_INK);
    setStandardTickUnits(createStandardTickUnits(Locale.ROOT));
  }

  @Override
  @SuppressWarnings("rawtypes") // JFreeChart's signature
  public List refreshTicks(
      Graphics2D surface, AxisState state, Rectangle2D area, RectangleEdge edge) {
    return values.length > MOST_TICKS
        ? super.refreshTicks(surface, state, area, edge)
        : ticks(area, edge);
  }

  private List<ValueTick> ticks(Rectangle2D area, RectangleEdge edge) {
    List<ValueTick> ticks = new ArrayList<>();
    double free = Double.NEGATIVE_INFINITY;
    for (double value : values) {
      String text = Sweep.number(value);
      double half = Wrapped.width(text, Theme.SMALL) / 2;
      double place = valueToJava2D(value, area, edge);
      boolean fits = place - half >= free;
      ticks.add(
          new NumberTick(value, fits ? text : "", TextAnchor.TOP_CENTER, TextAnchor.TOP_CENTER, 0));
      free = fits ? place + half + GAP : free;
    }
    return ticks;
  }
}
