package io.parley.chart.plot;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.chart.axis.Band;
import io.parley.chart.axis.BandAxis;
import io.parley.chart.axis.TickAxis;
import io.parley.chart.style.Theme;
import io.parley.words.Texts;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.YIntervalSeries;

/**
 * Shares of endings over a number: a line with a ribbon for each ending, labelled at its end.
 *
 * @param rows its rows, of any order
 * @param across the number of a row
 * @param colour the colour of a row's ending
 * @param number how a share reads beside the end of its line
 * @param isDotted whether a dot marks each point
 */
public record SharePanel(
    List<NamedCsvRecord> rows,
    ToDoubleFunction<NamedCsvRecord> across,
    Function<NamedCsvRecord, Color> colour,
    Function<NamedCsvRecord, String> number,
    boolean isDotted) {

  /** The plot, without the axis that it goes along. */
  public XYPlot plot(TickAxis shares) {
    Ribbons ribbons = new Ribbons(isDotted);
    lines()
        .forEach(
            (ending, line) ->
                ribbons.add(series(ending, line), colour.apply(line.get(0)), Theme.LEAD));
    return ribbons.plot(shares, labels());
  }

  /** The height that its labels need, in pixels. */
  public double height() {
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
    return lines().values().stream()
        .map(line -> label(line.get(line.size() - 1)))
        .sorted(Comparator.comparingDouble(Band::middle))
        .toList();
  }

  private Band label(NamedCsvRecord end) {
    double share = Cells.value(end, "share");
    return new Band(
        end.getField("ending"),
        Texts.within(end.getField("label")),
        number.apply(end),
        share,
        share,
        colour.apply(end));
  }
}
