package io.parley.chart.figure.study;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.chart.axis.Label;
import io.parley.chart.axis.Scales;
import io.parley.chart.figure.Figure;
import io.parley.chart.figure.Sheet;
import io.parley.chart.plot.Cells;
import io.parley.chart.plot.SharePanels;
import io.parley.chart.style.Picture;
import io.parley.model.outcome.Ending;
import io.parley.results.study.PointsFile;
import io.parley.words.Percent;
import io.parley.words.Texts;
import io.parley.words.finding.Sweep;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

/**
 * How shares of endings change with one factor while others vary too: the mean over the points, and
 * from the least to the greatest of them. Points share their worlds, so no interval is worked out.
 *
 * @param sweep the points
 * @param factor the factor
 */
record SweepMarginFigure(Sweep sweep, int factor) implements Figure {

  private static final int MOST_VALUES = 12;
  private static final int GROUPS = 8;
  private static final MathContext PRECISION = new MathContext(3, RoundingMode.HALF_EVEN);

  @Override
  public String name() {
    return "sweep-" + (factor + 1);
  }

  @Override
  public Sheet sheet() {
    List<List<String>> rows = new ArrayList<>();
    Map<String, List<NamedCsvRecord>> groups = groups();
    for (Ending ending : sweep.endings()) {
      groups.forEach((value, points) -> rows.add(row(ending, value, points)));
    }
    return new Sheet(List.of("value", "ending", "label", "points", "share", "low", "high"), rows);
  }

  private static List<String> row(Ending ending, String value, List<NamedCsvRecord> points) {
    double[] shares =
        points.stream()
            .mapToDouble(point -> Cells.value(point, PointsFile.ending(ending, "share")))
            .toArray();
    return List.of(
        value,
        ending.id(),
        ending.label(),
        Integer.toString(shares.length),
        Cells.number(DoubleStream.of(shares).average().orElseThrow()),
        Cells.number(DoubleStream.of(shares).min().orElseThrow()),
        Cells.number(DoubleStream.of(shares).max().orElseThrow()));
  }

  /** The points by what the factor is; by its mean over neighbours where it is many things. */
  private Map<String, List<NamedCsvRecord>> groups() {
    Map<String, List<NamedCsvRecord>> groups = new LinkedHashMap<>();
    if (!sweep.isNumeric(factor) || sweep.values(factor).size() <= MOST_VALUES) {
      for (NamedCsvRecord point : sweep.played()) {
        groups.computeIfAbsent(sweep.value(point, factor), any -> new ArrayList<>()).add(point);
      }
      return groups;
    }
    List<NamedCsvRecord> sorted =
        sweep.played().stream().sorted(Comparator.comparingDouble(this::number)).toList();
    int count = Math.min(GROUPS, sorted.size());
    for (int group = 0; group < count; group++) {
      List<NamedCsvRecord> members =
          sorted.subList(group * sorted.size() / count, (group + 1) * sorted.size() / count);
      double mean = members.stream().mapToDouble(this::number).average().orElseThrow();
      groups.computeIfAbsent(rounded(mean), any -> new ArrayList<>()).addAll(members);
    }
    return groups;
  }

  private static String rounded(double mean) {
    return new BigDecimal(mean, PRECISION).stripTrailingZeros().toPlainString();
  }

  private double number(NamedCsvRecord point) {
    return Double.parseDouble(sweep.value(point, factor));
  }

  @Override
  public Picture draw(List<NamedCsvRecord> rows) {
    String path = sweep.factors().get(factor);
    String reading =
        new SweepCells(sweep)
            .below(
                "Mean share of runs by ending over the points with about the same "
                    + path
                    + ", and from the least to the greatest of these points.");
    if (!sweep.isNumeric(factor)) {
      return new EndingColumns(
              rows,
              row -> Label.of(Texts.within(row.getField("value"))),
              new SweepCells(sweep)::colour)
          .picture(finding(rows), reading);
    }
    double[] values =
        rows.stream().mapToDouble(SweepMarginFigure::value).sorted().distinct().toArray();
    return new SharePanels(
            Scales.factor(path, values), SweepMarginFigure::value, new SweepCells(sweep)::colour)
        .picture(finding(rows), reading, Map.of("", rows));
  }

  private static double value(NamedCsvRecord row) {
    return Cells.value(row, "value");
  }

  private String finding(List<NamedCsvRecord> rows) {
    Map<String, List<NamedCsvRecord>> endings = new LinkedHashMap<>();
    rows.forEach(
        row -> endings.computeIfAbsent(row.getField("ending"), any -> new ArrayList<>()).add(row));
    Comparator<NamedCsvRecord> order = Comparator.comparingDouble(row -> Cells.value(row, "share"));
    List<NamedCsvRecord> widest =
        endings.values().stream()
            .max(Comparator.comparingDouble(each -> difference(each, order)))
            .orElseThrow();
    return "On average "
        + Texts.within(widest.get(0).getField("label"))
        + " goes from "
        + share(widest.stream().min(order).orElseThrow())
        + " to "
        + share(widest.stream().max(order).orElseThrow());
  }

  private static double difference(List<NamedCsvRecord> rows, Comparator<NamedCsvRecord> order) {
    return Cells.value(rows.stream().max(order).orElseThrow(), "share")
        - Cells.value(rows.stream().min(order).orElseThrow(), "share");
  }

  private static String share(NamedCsvRecord row) {
    return Percent.of(Cells.value(row, "share")) + " (" + Texts.within(row.getField("value")) + ")";
  }
}
