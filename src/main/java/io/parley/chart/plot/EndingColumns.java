package io.parley.chart.plot;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.chart.axis.HeadingAxis;
import io.parley.chart.axis.Label;
import io.parley.chart.axis.LabelAxis;
import io.parley.chart.figure.Cells;
import io.parley.chart.style.Picture;
import io.parley.chart.style.Theme;
import io.parley.chart.words.Texts;
import java.awt.Color;
import java.util.List;
import java.util.function.Function;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.CombinedDomainCategoryPlot;

/**
 * Shares as bars: a column for each ending, in which the same rows stand in the same order.
 *
 * @param rows the rows, ending by ending
 * @param label what a row is called
 * @param colour the colour of a row's ending
 */
public record EndingColumns(
    List<NamedCsvRecord> rows,
    Function<NamedCsvRecord, Label> label,
    Function<NamedCsvRecord, Color> colour) {

  private static final double LABELS = 230;
  private static final double NARROWEST = 120;
  private static final int GAP = 14;

  public Picture picture(String finding, String small) {
    int columns = (int) rows.stream().map(row -> row.getField("ending")).distinct().count();
    int size = rows.size() / columns;
    LabelAxis labels = new LabelAxis(rows.subList(0, size).stream().map(label).toList(), LABELS);
    double column = Math.max(NARROWEST, (Theme.INSIDE - labels.width()) / columns - GAP);
    CombinedDomainCategoryPlot plot = SharePlots.combined(labels, GAP);
    double headings = 0;
    for (int each = 0; each < columns; each++) {
      List<NamedCsvRecord> part = rows.subList(each * size, (each + 1) * size);
      String ending = Texts.within(part.get(0).getField("label"));
      HeadingAxis heading = new HeadingAxis(List.of(ending), column);
      headings = Math.max(headings, heading.height());
      plot.add(bars(part, heading, column), 1);
    }
    return Theme.picture(
        finding,
        small,
        plot,
        null,
        labels.width() + columns * (column + GAP) + 2 * Theme.MARGIN,
        size * labels.rowHeight() + SharePlots.AXIS + headings);
  }

  private CategoryPlot bars(List<NamedCsvRecord> part, HeadingAxis heading, double width) {
    List<ShareRow> bars = part.stream().map(row -> Cells.bar(row, "", colour.apply(row))).toList();
    CategoryPlot plot = SharePlots.smallBars(bars, width);
    plot.setRangeAxis(1, heading);
    plot.setRangeAxisLocation(1, AxisLocation.TOP_OR_LEFT);
    return plot;
  }
}
