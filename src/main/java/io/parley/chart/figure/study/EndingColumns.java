package io.parley.chart.figure.study;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.chart.axis.Label;
import io.parley.chart.plot.Cells;
import io.parley.chart.plot.ShareTable;
import io.parley.chart.style.Picture;
import io.parley.words.Texts;
import java.awt.Color;
import java.util.List;
import java.util.function.Function;

/**
 * Shares as bars: a column for each ending, in which the same rows stand in the same order.
 *
 * @param rows the rows, ending by ending
 * @param label what a row is called
 * @param colour the colour of a row's ending
 */
record EndingColumns(
    List<NamedCsvRecord> rows,
    Function<NamedCsvRecord, Label> label,
    Function<NamedCsvRecord, Color> colour) {

  private static final double LABELS = 230;
  private static final double NARROWEST = 120;

  Picture picture(String finding, String small) {
    int columns = (int) rows.stream().map(row -> row.getField("ending")).distinct().count();
    int size = rows.size() / columns;
    ShareTable table = new ShareTable(rows.subList(0, size).stream().map(label).toList(), LABELS);
    double width = table.width(columns, NARROWEST);
    for (int each = 0; each < columns; each++) {
      List<NamedCsvRecord> part = rows.subList(each * size, (each + 1) * size);
      table.smallShares(
          Texts.within(part.get(0).getField("label")),
          part.stream().map(row -> Cells.bar(row, "", colour.apply(row))).toList(),
          width);
    }
    return table.picture(finding, small, null);
  }
}
