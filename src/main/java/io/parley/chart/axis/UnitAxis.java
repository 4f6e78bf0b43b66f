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
import org.jfree.chart.axis.ValueTick;
import org.jfree.chart.ui.RectangleEdge;

/**
 * An axis of numbers in some unit, with ticks where JFreeChart likes and room for labels beyond.
 */
public final class UnitAxis extends NumberAxis {

  private static final long serialVersionUID = 1;
  private static final double AIR = 0.03;
  private static final double LEAST_LENGTH = 1e-6;

  private final double most;

  /**
   * An axis.
   *
   * @param least the least number
   * @param most the greatest number
   * @param room the share of its length that is left for labels, 0 to 1
   * @param percent whether numbers read as percent
   */
  public UnitAxis(double least, double most, double room, boolean percent) {
    Theme.quiet(this);
    double length = Math.max(LEAST_LENGTH, most - least);
    double air = AIR * length;
    this.most = most + air;
    setRange(least - air, least - air + (length + 2 * air) / (1 - room));
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    symbols.setMinusSign('−');
    setNumberFormatOverride(new DecimalFormat(percent ? "0.##\u00a0%" : "0.####", symbols));
  }

  @Override
  @SuppressWarnings({"unchecked", "rawtypes"}) // JFreeChart's signature
  public List refreshTicks(
      Graphics2D surface, AxisState state, Rectangle2D area, RectangleEdge edge) {
    List<ValueTick> ticks = super.refreshTicks(surface, state, area, edge);
    return ticks.stream().filter(tick -> tick.getValue() <= most).toList();
  }
}
