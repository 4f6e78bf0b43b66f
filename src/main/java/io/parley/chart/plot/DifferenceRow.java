package io.parley.chart.plot;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.analysis.comparison.Difference;
import io.parley.chart.axis.Label;
import io.parley.chart.figure.Cells;
import io.parley.chart.words.Texts;
import java.awt.Color;

/**
 * A difference of a variant from the baseline, as a row of a chart.
 *
 * @param label what differs, and in which variant where there are several
 * @param variant the variant
 * @param difference by how much, in the chart's unit
 * @param colour its colour
 */
public record DifferenceRow(Label label, String variant, Difference difference, Color colour) {

  public static DifferenceRow of(
      NamedCsvRecord row, boolean namesVariant, double unit, Color colour) {
    String variant = Texts.within(row.getField("variant"));
    return new DifferenceRow(
        new Label(Texts.within(row.getField("label")), namesVariant ? variant : ""),
        variant,
        new Difference(
            Cells.value(row, "difference") * unit,
            Cells.value(row, "low") * unit,
            Cells.value(row, "high") * unit),
        colour);
  }
}
