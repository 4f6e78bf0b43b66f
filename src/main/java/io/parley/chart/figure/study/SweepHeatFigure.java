package io.parley.chart.figure.study;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.chart.figure.Cells;
import io.parley.chart.figure.Figure;
import io.parley.chart.figure.Sheet;
import io.parley.chart.plot.HeatRenderer;
import io.parley.chart.plot.XyPlots;
import io.parley.chart.style.Picture;
import io.parley.chart.style.Theme;
import io.parley.chart.words.Percent;
import io.parley.chart.words.Texts;
import io.parley.model.Ending;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.DefaultXYZDataset;

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
                    sweep.cells(
                        point, ending, sweep.factors().stream().map(point::getField).toList()))
            .toList());
  }

  @Override
  public Picture draw(List<NamedCsvRecord> rows) {
    List<String> across = rising(ACROSS);
    List<String> up = rising(UP);
    double[][] cells = new double[3][rows.size()];
    double most = 0;
    for (int cell = 0; cell < rows.size(); cell++) {
      NamedCsvRecord row = rows.get(cell);
      cells[0][cell] = across.indexOf(sweep.value(row, ACROSS));
      cells[1][cell] = up.indexOf(sweep.value(row, UP));
      cells[2][cell] = Cells.value(row, "share");
      most = Math.max(most, cells[2][cell]);
    }
    double full = Math.min(1, Math.max(STEP, Math.ceil(most / STEP - 1e-9) * STEP));
    DefaultXYZDataset dataset = new DefaultXYZDataset();
    dataset.addSeries(ending.id(), cells);
    HeatRenderer renderer = new HeatRenderer(sweep.tone(rows.get(0)), full);
    XYPlot plot = XyPlots.plot(dataset, axis(ACROSS, across), axis(UP, up), renderer);
    plot.setRangeGridlinesVisible(false);
    double height =
        Math.max(LEAST_CELL * up.size(), Math.min(MOST_CELL * up.size(), HEIGHT)) + AXIS;
    return Theme.picture(
        finding(rows),
        sweep.below(
            "Share of runs that end so: no colour is 0, full colour "
                + Percent.of(full)
                + ". 95 % intervals are in the data."),
        plot,
        null,
        Theme.WIDTH,
        height);
  }

  private SymbolAxis axis(int factor, List<String> values) {
    SymbolAxis axis =
        new SymbolAxis(
            sweep.factors().get(factor),
            values.stream().map(value -> value.replace('-', '−')).toArray(String[]::new));
    Theme.quiet(axis);
    axis.setGridBandsVisible(false);
    axis.setRange(-0.5, values.size() - 0.5);
    return axis;
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
