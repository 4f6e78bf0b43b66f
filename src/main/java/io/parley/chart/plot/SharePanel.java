package io.parley.chart.plot;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.chart.axis.Band;
import io.parley.chart.axis.BandAxis;
import io.parley.chart.axis.Scales;
import io.parley.chart.figure.Cells;
import io.parley.chart.words.Percent;
import io.parley.chart.words.Texts;
import java.awt.BasicStroke;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.Range;
import org.jfree.data.xy.YIntervalSeries;

/**
 * Shares of endings over a number: a line with a ribbon for each ending, labelled at its end.
 *
 * @param name what the panel shows, or empty
 * @param rows its rows, of any order
 * @param across the number of a row
 * @param colour the colour of a row's ending
 */
public record SharePanel(
    String name,
    List<NamedCsvRecord> rows,
    ToDoubleFunction<NamedCsvRecord> across,
    Function<NamedCsvRecord, Color> colour) {

  private static final double AIR = 0.04;
  private static final double NAME = 0.25;
  private static final double STEP = 0.25;
  private static final BasicStroke LINE =
      new BasicStroke(2.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

  /** The plot. */
  XYPlot plot() {
    Ribbons ribbons = new Ribbons(true);
    lines()
        .forEach(
            (ending, line) -> ribbons.add(series(ending, line), colour.apply(line.get(0)), LINE));
    Range range = new Range(-AIR, name.isEmpty() ? 1 + AIR : 1 + NAME);
    XYPlot plot = ribbons.plot(Scales.shares(range, STEP), labels());
    if (!name.isEmpty()) {
      plot.addAnnotation(new PanelName(Texts.within(name)));
    }
    return plot;
  }

  /** The height that its labels need, in pixels. */
  double height() {
    return BandAxis.height(labels());
  }

  private Map<String, List<NamedCsvRecord>> lines() {
    Map<String, List<NamedCsvRecord>> lines = new LinkedHashMap<>();
    rows.stream()
        .sorted(Comparator.comparingDouble(across))
        .forEach(
            row ->
                lines.computeIfAbsent(row.getField("ending"), any -> new ArrayList<>()).add(row));
    return lines;
  }

  private YIntervalSeries series(String ending, List<NamedCsvRecord> line) {
    YIntervalSeries series = new YIntervalSeries(ending);
    for (NamedCsvRecord row : line) {
      series.add(
          across.applyAsDouble(row),
          Cells.value(row, "share"),
          Cells.value(row, "low"),
          Cells.value(row, "high"));
    }
    return series;
  }

  /** The labels of the lines, from the bottom up. */
  private List<Band> labels() {
    List<Band> labels = new ArrayList<>();
    lines().forEach((ending, line) -> labels.add(label(line.get(line.size() - 1))));
    labels.sort(Comparator.comparingDouble(Band::middle));
    return labels;
  }

  private Band label(NamedCsvRecord end) {
    double share = Cells.value(end, "share");
    return new Band(
        end.getField("ending"),
        Texts.within(end.getField("label")),
        Percent.of(share),
        share,
        share,
        colour.apply(end));
  }
}
