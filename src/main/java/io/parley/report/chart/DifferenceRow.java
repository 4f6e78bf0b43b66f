package io.parley.report.chart;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.analysis.comparison.Difference;
import java.awt.Color;

/**
 * A difference of a variant from the baseline, as a row of a chart.
 *
 * @param label what differs, and in which variant where there are several
 * @param variant the variant
 * @param difference by how much, in the chart's unit
 * @param colour its colour
 */
record DifferenceRow(Label label, String variant, Difference difference, Color colour) {

  static DifferenceRow of(NamedCsvRecord row, boolean namesVariant, double unit, Color colour) {
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
