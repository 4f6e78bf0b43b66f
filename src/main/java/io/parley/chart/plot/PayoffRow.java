package io.parley.chart.plot;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.chart.axis.Label;
import io.parley.chart.figure.Cells;
import io.parley.chart.words.Texts;
import java.awt.Color;

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

  private static final double SAME = 0.005;

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

  double most() {
    return Math.max(high, noDealHigh);
  }
}
