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

/** An axis of shares from 0 to 100 %, with room for labels beyond. */
public final class ShareAxis extends NumberAxis {

  private static final long serialVersionUID = 1;
  private static final double ROUNDING = 1e-9;

  /**
   * An axis.
   *
   * @param room the share of its length that is left for labels, 0 to 1
   * @param step the distance of its ticks
   */
  public ShareAxis(double room, double step) {
    Theme.quiet(this);
    setRange(0, 1 / (1 - room));
    setTickUnit(
        new NumberTickUnit(
            step, new DecimalFormat("0\u00a0%", DecimalFormatSymbols.getInstance(Locale.ROOT))));
  }

  @Override
  @SuppressWarnings({"unchecked", "rawtypes"}) // JFreeChart's signature
  public List refreshTicks(
      Graphics2D surface, AxisState state, Rectangle2D area, RectangleEdge edge) {
    List<ValueTick> ticks = super.refreshTicks(surface, state, area, edge);
    return ticks.stream().filter(tick -> tick.getValue() <= 1 + ROUNDING).toList();
  }
}
