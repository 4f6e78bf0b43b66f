package io.parley.chart.figure.study;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.chart.axis.TickAxis;
import io.parley.chart.axis.TickAxis.Tick;
import io.parley.chart.figure.Figure;
import io.parley.chart.figure.Sheet;
import io.parley.chart.plot.Cells;
import io.parley.chart.plot.HeatGrid;
import io.parley.chart.style.Picture;
import io.parley.chart.style.Theme;
import io.parley.model.outcome.Ending;
import io.parley.words.Percent;
import io.parley.words.Texts;
import io.parley.words.finding.Sweep;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jfree.data.Range;

/**
 * How the share of an ending changes with two numbers: a cell for each pair of their values.
 *
 * @param sweep the points, of two factors, each value of one with each of the other
 * @param ending the ending
 */
record SweepHeatFigure(Sweep sweep, Ending ending) implements Figure {

  private static final int ACROSS = 0;
  private static final int UP = 1;
  private static final double LEAST_CELL = 26;
  private static final double MOST_CELL = 60;
  private static final double HEIGHT = 420;
  private static final double AXIS = 50;
  private static final double STEP = 0.1;

  @Override
  public String name() {
    return "sweep-" + ending.id();
  }

  @Override
  public Sheet sheet() {
    List<String> header = new ArrayList<>(sweep.factors());
    header.addAll(Cells.header("ending", "label"));
    return new Sheet(
        header,
        sweep.played().stream()
            .map(
                point ->
                    new SweepCells(sweep)
                        .of(point, ending, sweep.factors().stream().map(point::getField).toList()))
            .toList());
  }

  @Override
  public Picture draw(List<NamedCsvRecord> rows) {
    List<String> across = rising(ACROSS);
    List<String> up = rising(UP);
    double most = rows.stream().mapToDouble(row -> Cells.value(row, "share")).max().orElse(0);
    double full = Math.min(1, Math.max(STEP, Math.ceil(most / STEP - 1e-9) * STEP));
    double height =
        Math.max(LEAST_CELL * up.size(), Math.min(MOST_CELL * up.size(), HEIGHT)) + AXIS;
    HeatGrid grid =
        new HeatGrid(
            axis(ACROSS, across), axis(UP, up), new SweepCells(sweep).tone(rows.get(0)), full);
    for (NamedCsvRecord row : rows) {
      grid.add(
          across.indexOf(sweep.value(row, ACROSS)),
          up.indexOf(sweep.value(row, UP)),
          Cells.value(row, "share"));
    }
    return Theme.picture(
        finding(rows),
        new SweepCells(sweep)
            .below(
                "Share of runs that end so: no colour is 0, full colour "
                    + Percent.of(full)
                    + ". 95 % intervals are in the data."),
        grid.plot(),
        null,
        Theme.WIDTH,
        height);
  }

  private TickAxis axis(int factor, List<String> values) {
    List<Tick> ticks = new ArrayList<>();
    for (String value : values) {
      ticks.add(new Tick(ticks.size(), value.replace('-', '−')));
    }
    return new TickAxis(new Range(-0.5, values.size() - 0.5), ticks)
        .named(sweep.factors().get(factor));
  }

  private List<String> rising(int factor) {
    return sweep.values(factor).stream()
        .sorted(Comparator.comparingDouble(Double::parseDouble))
        .toList();
  }

  private String finding(List<NamedCsvRecord> rows) {
    Comparator<NamedCsvRecord> order = Comparator.comparingDouble(row -> Cells.value(row, "share"));
    NamedCsvRecord least = rows.stream().min(order).orElseThrow();
    NamedCsvRecord most = rows.stream().max(order).orElseThrow();
    return Texts.within(ending.label())
        + ": from "
        + Percent.of(Cells.value(least, "share"))
        + " (at "
        + at(least)
        + ") to "
        + Percent.of(Cells.value(most, "share"))
        + " (at "
        + at(most)
        + ")";
  }

  private String at(NamedCsvRecord row) {
    return sweep.value(row, ACROSS) + " and " + sweep.value(row, UP);
  }
}
