package io.parley.report.chart;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.YIntervalSeries;

/**
 * One actor's path.
 *
 * @param rows its rows, by round
 * @param range the values that all actors' paths cover
 * @param actor its place in the scenario
 */
record PathPanel(List<NamedCsvRecord> rows, PathRange range, int actor) {

  private static final double HEADROOM = 0.2;

  /**
   * The plot.
   *
   * @param hasStatusQuo whether something is in force before any deal
   */
  XYPlot plot(boolean hasStatusQuo) {
    Ribbons ribbons = new Ribbons(false);
    List<Band> labels = new ArrayList<>();
    for (PathLine line : PathLine.values()) {
      Color colour = line.colour(Palette.actor(actor));
      YIntervalSeries series = series(line);
      ribbons.add(series, colour, line.stroke());
      if (!series.isEmpty()) {
        double end = series.getYValue(series.getItemCount() - 1);
        labels.add(label(line.label(hasStatusQuo), end, colour));
      }
    }
    labels.sort(Comparator.comparing(Band::middle));
    ValueScale values = new ValueScale(range.least(), range.most(), HEADROOM);
    XYPlot plot = ribbons.plot(values, labels);
    plot.addAnnotation(new PanelName(Texts.within(rows.get(0).getField("label"))));
    return plot;
  }

  private YIntervalSeries series(PathLine line) {
    YIntervalSeries series = new YIntervalSeries(line);
    for (NamedCsvRecord row : rows) {
      double median = Cells.value(row, line.median());
      if (!Double.isNaN(median)) {
        series.add(
            Rounds.of(row), median, Cells.value(row, line.low()), Cells.value(row, line.high()));
      }
    }
    return series;
  }

  private static Band label(String label, double value, Color colour) {
    String number = String.format(Locale.ROOT, "%.2f", value + 0.0).replace('-', '−');
    return new Band(label, label, number, value, value, colour);
  }
}
