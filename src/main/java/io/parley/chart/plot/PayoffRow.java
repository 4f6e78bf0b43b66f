package io.parley.chart.plot;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.chart.axis.Label;
import io.parley.chart.axis.LabelAxis;
import io.parley.chart.axis.Scales;
import io.parley.chart.style.Legend;
import io.parley.chart.style.Marks;
import io.parley.chart.style.Palette;
import io.parley.chart.style.Theme;
import io.parley.words.Signed;
import io.parley.words.Texts;
import java.awt.Color;
import java.util.List;
import org.jfree.chart.plot.XYPlot;

/**
 * What runs pay an actor.
 *
 * @param label the actor's name
 * @param low what 5 % of the runs stay below
 * @param lower what a quarter of the runs stay below
 * @param median what half of the runs stay below
 * @param upper what three quarters of the runs stay below
 * @param high what 95 % of the runs stay below
 * @param noDeal what no deal was worth at the start, in the median run
 * @param noDealLow what it was worth less than in 5 % of the runs
 * @param noDealHigh what it was worth less than in 95 % of the runs
 * @param colour the actor's colour
 */
public record PayoffRow(
    Label label,
    double low,
    double lower,
    double median,
    double upper,
    double high,
    double noDeal,
    double noDealLow,
    double noDealHigh,
    Color colour) {

  /** The least height of a row, in pixels. */
  public static final int HEIGHT = 50;

  private static final double SAME = 0.005;
  private static final double LINE = 3;
  private static final double BOX = 14;
  private static final double MEDIAN = 18;
  private static final double ABOVE = 8;
  private static final double BELOW = 11;
  private static final double DIAMOND = 6;
  private static final double NUMBERS = 150;

  public static PayoffRow of(NamedCsvRecord row, Color colour) {
    return new PayoffRow(
        Label.of(Texts.within(row.getField("label"))),
        Cells.value(row, "p05"),
        Cells.value(row, "p25"),
        Cells.value(row, "p50"),
        Cells.value(row, "p75"),
        Cells.value(row, "p95"),
        Cells.value(row, "no_deal_p50"),
        Cells.value(row, "no_deal_p05"),
        Cells.value(row, "no_deal_p95"),
        colour);
  }

  /** Whether the median run pays more than no deal was worth, by what two decimals show. */
  public boolean gains() {
    return median > noDeal + SAME;
  }

  double least() {
    return Math.min(low, noDealLow);
  }

  /** The most that is drawn. */
  public double most() {
    return Math.max(high, noDealHigh);
  }

  /** What an actor's own scale is, where payoffs may go beyond 1 or not. */
  public static String scale(boolean mayGoBeyond) {
    return mayGoBeyond
        ? "1 is all it wants on the issues, and linkages and what it expects of holding out may go"
            + " beyond"
        : "1 is all it wants";
  }

  /** Rows with their labels, on one scale from 0 to 1 at least. */
  public static XYPlot plot(List<PayoffRow> payoffs, LabelAxis labels) {
    double least = Math.min(0, payoffs.stream().mapToDouble(PayoffRow::least).min().orElse(0));
    double most = Math.max(1, payoffs.stream().mapToDouble(PayoffRow::most).max().orElse(1));
    double height = Math.max(HEIGHT, labels.rowHeight());
    Rows rows = new Rows(height).small();
    for (int row = 0; row < payoffs.size(); row++) {
      payoffs.get(row).addPayoff(rows, row - ABOVE / height);
      payoffs.get(row).addNoDeal(rows, row + BELOW / height);
    }
    double room = NUMBERS / (Theme.INSIDE - labels.width());
    return rows.plot(labels, Scales.values(least, most, room));
  }

  private void addPayoff(Rows rows, double row) {
    rows.bar(row, low, high, LINE, colour)
        .bar(row, lower, upper, BOX, colour)
        .filled(row, median, Marks.bar(6, MEDIAN), Palette.PAPER)
        .filled(row, median, Marks.bar(3, MEDIAN), Palette.INK)
        .text(row, Math.max(high, median), number(median, low, high), Palette.INK);
  }

  private void addNoDeal(Rows rows, double row) {
    rows.bar(row, noDealLow, noDealHigh, Theme.FIRM.getLineWidth(), Palette.QUIET_INK)
        .outlined(row, noDeal, Marks.diamond(DIAMOND))
        .text(row, noDealHigh, number(noDeal, noDealLow, noDealHigh), Palette.QUIET_INK);
  }

  private static String number(double median, double low, double high) {
    String middle = Signed.plain(median, 2);
    return low == high
        ? middle
        : middle + " (" + Signed.plain(low, 2) + " to " + Signed.plain(high, 2) + ")";
  }

  /** What the marks mean. */
  public static Legend legend() {
    return new Legend()
        .filled("payoff, 5 % to 95 % of runs", Marks.bar(28, 2), Palette.QUIET_INK)
        .filled("its middle half, with the median", Marks.bar(20, 12), Palette.QUIET_INK)
        .outlined("no deal at the start, median and 5 % to 95 %", Marks.diamond(DIAMOND));
  }
}
