package io.parley.chart.axis;

import io.parley.chart.plot.DifferenceRow;
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

/** An axis of differences, with 0 on it and room for labels beyond. */
public final class DifferenceAxis extends NumberAxis {

  private static final long serialVersionUID = 1;
  private static final double AIR = 0.03;
  private static final double LEAST_LENGTH = 1e-6;
  private static final int MOST_TICKS = 8;
  private static final double[] STEPS = {1, 2, 5};

  private final double most;

  /**
   * An axis.
   *
   * @param rows what is on it
   * @param room the share of its length that is left for labels, 0 to 1
   */
  public DifferenceAxis(List<DifferenceRow> rows, double room) {
    Theme.quiet(this);
    double least = 0;
    double greatest = 0;
    for (DifferenceRow row : rows) {
      double[] ends = {row.difference().value(), row.difference().low(), row.difference().high()};
      for (double end : ends) {
        least = Double.isNaN(end) ? least : Math.min(least, end);
        greatest = Double.isNaN(end) ? greatest : Math.max(greatest, end);
      }
    }
    double length = Math.max(LEAST_LENGTH, greatest - least);
    most = greatest + AIR * length;
    setRange(least - AIR * length, least - AIR * length + length * (1 + 2 * AIR) / (1 - room));
    setTickUnit(new Step(step(length)));
  }

  @Override
  @SuppressWarnings({"unchecked", "rawtypes"}) // JFreeChart's signature
  public List refreshTicks(
      Graphics2D surface, AxisState state, Rectangle2D area, RectangleEdge edge) {
    List<ValueTick> ticks = super.refreshTicks(surface, state, area, edge);
    return ticks.stream().filter(tick -> tick.getValue() <= most).toList();
  }

  /** The least of 1, 2, 5, 10 … and their tenths with which the ticks are not too many. */
  private static double step(double length) {
    double power = Math.pow(10, Math.floor(Math.log10(length / MOST_TICKS)));
    for (double step : STEPS) {
      if (length / (step * power) <= MOST_TICKS) {
        return step * power;
      }
    }
    return 10 * power;
  }

  /** The distance of ticks, which have signs but for 0. */
  private static final class Step extends NumberTickUnit {

    private static final long serialVersionUID = 1;

    Step(double size) {
      super(size, new DecimalFormat("0.######", DecimalFormatSymbols.getInstance(Locale.ROOT)));
    }

    @Override
    public String valueToString(double value) {
      double size = Math.abs(value);
      return size < getSize() / 2 ? "0" : (value < 0 ? "−" : "+") + super.valueToString(size);
    }
  }
}
