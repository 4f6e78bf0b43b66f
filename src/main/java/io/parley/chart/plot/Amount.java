package io.parley.chart.plot;

import io.parley.chart.axis.Label;
import io.parley.chart.axis.LabelAxis;
import io.parley.chart.axis.TickAxis;
import io.parley.chart.style.Palette;
import io.parley.chart.style.Theme;
import io.parley.chart.style.Wrapped;
import java.awt.Color;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.Range;

/**
 * A bar that shows an amount, with its number beside it and so without an axis.
 *
 * @param label what it is the amount of
 * @param amount the amount, 0 or more
 * @param number what is written beside it
 * @param colour its colour
 */
public record Amount(Label label, double amount, String number, Color colour) {

  private static final double THICKNESS = 16;
  private static final double LEAST = 2;
  private static final double GAP = 16;
  private static final double MOST_ROOM = 0.8;

  /** Amounts below each other. */
  public static XYPlot plot(List<Amount> amounts, LabelAxis labels) {
    double width = Theme.INSIDE - labels.width();
    double number = 0;
    double most = 0;
    for (Amount each : amounts) {
      number = Math.max(number, Wrapped.width(each.number(), Theme.TEXT));
      most = Math.max(most, each.amount());
    }
    double length = (most == 0 ? 1 : most) / (1 - Math.min(MOST_ROOM, (number + GAP) / width));
    Rows rows = new Rows(labels.rowHeight());
    for (int row = 0; row < amounts.size(); row++) {
      Amount each = amounts.get(row);
      double end = Math.max(each.amount(), LEAST / width * length);
      rows.bar(row, 0, end, THICKNESS, each.colour()).text(row, end, each.number(), Palette.INK);
    }
    XYPlot plot = rows.plot(labels, new TickAxis(new Range(0, length), List.of()));
    plot.setRangeGridlinesVisible(false);
    return plot;
  }
}
