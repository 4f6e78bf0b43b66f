package io.parley.chart.figure.study;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.chart.axis.Label;
import io.parley.chart.figure.Figure;
import io.parley.chart.figure.Sheet;
import io.parley.chart.plot.Cells;
import io.parley.chart.style.Picture;
import io.parley.model.outcome.Ending;
import io.parley.words.Texts;
import io.parley.words.finding.Sweep;
import io.parley.words.finding.SweepFinding;
import java.util.ArrayList;
import java.util.List;

/**
 * Shares of endings point by point: a row for each point, a column for each ending.
 *
 * @param sweep the points
 */
record SweepBarsFigure(Sweep sweep) implements Figure {

  @Override
  public String name() {
    return "sweep";
  }

  @Override
  public Sheet sheet() {
    List<String> header = new ArrayList<>(sweep.factors());
    header.addAll(Cells.header("ending", "label"));
    List<List<String>> rows = new ArrayList<>();
    for (Ending ending : sweep.endings()) {
      for (NamedCsvRecord point : sweep.played()) {
        List<String> values = sweep.factors().stream().map(point::getField).toList();
        rows.add(new SweepCells(sweep).of(point, ending, values));
      }
    }
    return new Sheet(header, rows);
  }

  @Override
  public Picture draw(List<NamedCsvRecord> rows) {
    return new EndingColumns(rows, this::label, new SweepCells(sweep)::colour)
        .picture(
            new SweepFinding(sweep).inWords(),
            new SweepCells(sweep)
                .below(
                    "Share of runs by ending, with 95 % intervals, by "
                        + String.join(" and ", sweep.factors())
                        + "."));
  }

  private Label label(NamedCsvRecord row) {
    List<String> others = new ArrayList<>();
    for (int factor = 1; factor < sweep.factors().size(); factor++) {
      others.add(Texts.within(sweep.value(row, factor)));
    }
    return new Label(Texts.within(sweep.value(row, 0)), String.join(", ", others));
  }
}
