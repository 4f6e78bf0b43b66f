package io.parley.chart.figure.study;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.chart.axis.Scales;
import io.parley.chart.figure.Figure;
import io.parley.chart.figure.Sheet;
import io.parley.chart.plot.Cells;
import io.parley.chart.plot.SharePanels;
import io.parley.chart.style.Picture;
import io.parley.words.finding.Sweep;
import io.parley.words.finding.SweepFinding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How shares of endings change with a number: a line each, in a panel for each value of the factors
 * that are no numbers.
 *
 * @param sweep the points
 * @param across the factor that goes from left to right
 */
record SweepLinesFigure(Sweep sweep, int across) implements Figure {

  @Override
  public String name() {
    return "sweep";
  }

  @Override
  public Sheet sheet() {
    List<String> header = new ArrayList<>(sweep.factors());
    header.addAll(Cells.header("ending", "label"));
    List<List<String>> rows = new ArrayList<>();
    for (NamedCsvRecord point : sweep.played()) {
      List<String> values = sweep.factors().stream().map(point::getField).toList();
      sweep.endings().forEach(ending -> rows.add(new SweepCells(sweep).of(point, ending, values)));
    }
    return new Sheet(header, rows);
  }

  @Override
  public Picture draw(List<NamedCsvRecord> rows) {
    Map<String, List<NamedCsvRecord>> panels = new LinkedHashMap<>();
    rows.forEach(row -> panels.computeIfAbsent(panel(row), any -> new ArrayList<>()).add(row));
    double[] values = rows.stream().mapToDouble(this::value).sorted().distinct().toArray();
    return new SharePanels(
            Scales.factor(sweep.factors().get(across), values),
            this::value,
            new SweepCells(sweep)::colour)
        .picture(
            new SweepFinding(sweep).inWords(),
            new SweepCells(sweep)
                .below("Share of runs by ending, with 95 % intervals; a dot is a point played."),
            panels);
  }

  private double value(NamedCsvRecord row) {
    return Double.parseDouble(sweep.value(row, across));
  }

  /** The values of the other factors at a row; empty if there is none. */
  private String panel(NamedCsvRecord row) {
    List<String> names = new ArrayList<>();
    for (int factor = 0; factor < sweep.factors().size(); factor++) {
      if (factor != across) {
        names.add(sweep.factors().get(factor) + " = " + sweep.value(row, factor));
      }
    }
    return String.join(", ", names);
  }
}
