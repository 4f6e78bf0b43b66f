package io.parley.chart.figure.study;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.analysis.sensitivity.Convergence;
import io.parley.analysis.sensitivity.Estimate;
import io.parley.analysis.sensitivity.Index;
import io.parley.analysis.sensitivity.Ranking;
import io.parley.chart.axis.Label;
import io.parley.chart.axis.LabelAxis;
import io.parley.chart.figure.Caption;
import io.parley.chart.figure.Figure;
import io.parley.chart.figure.Sheet;
import io.parley.chart.plot.Cells;
import io.parley.chart.plot.LaneRow;
import io.parley.chart.plot.LaneRow.Lane;
import io.parley.chart.plot.XyPlots;
import io.parley.chart.plot.plane.EffectsPlot;
import io.parley.chart.style.Legend;
import io.parley.chart.style.Marks;
import io.parley.chart.style.Palette;
import io.parley.chart.style.Picture;
import io.parley.chart.style.Theme;
import io.parley.results.study.ModelOutput;
import io.parley.words.Texts;
import io.parley.words.finding.SensitivityWords;
import java.awt.Color;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * On what one output depends: bars of Sobol indices or of swings, or elementary effects by their
 * mean and deviation.
 *
 * @param output the output
 * @param indices its indices
 * @param convergence whether they have converged
 * @param runsPerRow how many runs a row of the design has
 * @param caption what is said of the runs
 */
public record SensitivityFigure(
    ModelOutput output,
    List<Index> indices,
    Convergence convergence,
    int runsPerRow,
    Caption caption)
    implements Figure {

  private static final double LABELS = 330;
  private static final int MOST_SHOWN = 15;
  private static final double EFFECTS_HEIGHT = 520;
  private static final Shape BAR = Marks.bar(20, 10);
  private static final Color ALONE = Palette.BAR;
  private static final Color IN_ALL = Palette.STATUS_QUO_BAR;

  public SensitivityFigure {
    indices = List.copyOf(indices);
  }

  @Override
  public String name() {
    return "sensitivity-" + output.name().replace(':', '-').replace('_', '-');
  }

  /** A row an index; none where the output never varies. */
  @Override
  public Sheet sheet() {
    List<List<String>> rows = new ArrayList<>();
    if (!new Ranking(indices).isEmpty()) {
      for (Index index : indices) {
        rows.add(
            List.of(
                index.factor(),
                index.name(),
                Cells.number(index.estimate().value()),
                Cells.number(index.estimate().low()),
                Cells.number(index.estimate().high())));
      }
    }
    return new Sheet(List.of("factor", "index", "estimate", "low", "high"), rows);
  }

  @Override
  public Picture draw(List<NamedCsvRecord> rows) {
    Ranking ranking = new Ranking(rows.stream().map(SensitivityFigure::index).toList());
    SensitivityWords words = new SensitivityWords(output, ranking);
    return switch (ranking.main()) {
      case Index.TOTAL_ORDER -> indicesOfOrders(ranking, words);
      case Index.MU_STAR ->
          Theme.picture(
              words.finding(),
              small(words, effects()),
              new EffectsPlot(ranking, output.isShare()).plot(),
              null,
              Theme.WIDTH,
              EFFECTS_HEIGHT);
      default -> swings(ranking, words);
    };
  }

  private static Index index(NamedCsvRecord row) {
    return new Index(
        row.getField("factor"),
        row.getField("index"),
        new Estimate(
            Cells.value(row, "estimate"), Cells.value(row, "low"), Cells.value(row, "high")));
  }

  private String small(SensitivityWords words, String reading) {
    String from =
        caption.failures() == 0
            ? ""
            : " From the "
                + Texts.count(convergence.rows(), "sample")
                + " in which every run finished.";
    return caption.below(reading + " " + words.convergence(convergence, runsPerRow) + from);
  }

  private static String effects() {
    return "Elementary effects with 95 % intervals: right, what a number changes over its whole"
        + " width, whichever way; up, how much that depends on the rest or comes in leaps.";
  }

  private Picture indicesOfOrders(Ranking ranking, SensitivityWords words) {
    List<String> shown = ranking.parameters().stream().limit(MOST_SHOWN).toList();
    List<LaneRow> rows = new ArrayList<>();
    for (String factor : withApart(shown, ranking)) {
      boolean apart = !shown.contains(factor);
      Estimate first = ranking.of(factor, Index.FIRST_ORDER);
      Estimate total = ranking.of(factor, Index.TOTAL_ORDER);
      rows.add(
          new LaneRow(
              label(factor, ""),
              List.of(
                  new Lane(
                      0, first.value(), first.low(), first.high(), apart ? Palette.APART : ALONE),
                  new Lane(
                      0,
                      total.value(),
                      total.low(),
                      total.high(),
                      apart ? Palette.PALE_APART : IN_ALL)),
              words.of(factor, Index.TOTAL_ORDER)));
    }
    Legend legend =
        new Legend()
            .filled("alone: what the factor explains by itself", BAR, ALONE)
            .filled("in all: what is left open where only it is unknown", BAR, IN_ALL);
    String reading =
        "Shares of the variance, with 95 % intervals; numbers beside the bars: in all."
            + notShown(ranking);
    return bars(rows, new Layout(0, shown.size(), true), words, legend, reading);
  }

  private Picture swings(Ranking ranking, SensitivityWords words) {
    List<String> shown = ranking.parameters().stream().limit(MOST_SHOWN).toList();
    double drawn = ranking.of(Index.ALL, Index.MEAN).value();
    List<LaneRow> rows = new ArrayList<>();
    for (String factor : shown) {
      Estimate low = ranking.of(factor, Index.LOW);
      Estimate high = ranking.of(factor, Index.HIGH);
      rows.add(
          new LaneRow(
              label(factor, ""),
              List.of(lane(drawn, low, Palette.LOW), lane(drawn, high, Palette.HIGH)),
              words.of(factor, Index.SWING)));
    }
    Estimate change = ranking.of(Index.LUCK, Index.CHANGE);
    rows.add(
        new LaneRow(
            label(Index.LUCK, "drawn anew: up or down"),
            List.of(
                new Lane(
                    drawn - change.value(),
                    drawn + change.value(),
                    drawn + change.low(),
                    drawn + change.high(),
                    Palette.APART)),
            "±" + words.of(Index.LUCK, Index.CHANGE)));
    Legend legend =
        new Legend()
            .filled("with the number at its 5 % quantile", BAR, Palette.LOW)
            .filled("at its 95 % quantile", BAR, Palette.HIGH);
    String reading =
        "The mean, with one number low or high and all else as drawn; the line is the mean as"
            + " drawn; beside the bars the swing from low to high; 95 % intervals."
            + notShown(ranking);
    return bars(rows, new Layout(drawn, shown.size(), output.isShare()), words, legend, reading);
  }

  /** A change from as drawn; its interval stays where the mean can be. */
  private Lane lane(double drawn, Estimate change, Color colour) {
    double least = output.isShare() ? 0 : Double.NEGATIVE_INFINITY;
    double most = output.isShare() ? 1 : Double.POSITIVE_INFINITY;
    return new Lane(
        drawn,
        drawn + change.value(),
        Math.max(least, drawn + change.low()),
        Math.min(most, drawn + change.high()),
        colour);
  }

  private static List<String> withApart(List<String> shown, Ranking ranking) {
    return Stream.concat(shown.stream(), ranking.apart().stream()).toList();
  }

  private static Label label(String factor, String note) {
    return new Label(SensitivityWords.factor(factor), note);
  }

  private static String notShown(Ranking ranking) {
    int left = ranking.parameters().size() - MOST_SHOWN;
    return left > 0 ? " " + left + " numbers that matter less are in the table." : "";
  }

  /**
   * How bars are laid out.
   *
   * @param base where they begin
   * @param together how many rows come before those shown apart
   * @param percent whether numbers read as percent
   */
  private record Layout(double base, int together, boolean percent) {}

  private Picture bars(
      List<LaneRow> rows, Layout layout, SensitivityWords words, Legend legend, String reading) {
    LabelAxis labels = LabelAxis.rows(rows.stream().map(LaneRow::label).toList(), LABELS);
    return Theme.picture(
        words.finding(),
        small(words, reading),
        LaneRow.plot(rows, labels, layout.base(), layout.together(), layout.percent()),
        legend,
        Theme.WIDTH,
        rows.size() * Math.max(LaneRow.HEIGHT, labels.rowHeight()) + XyPlots.AXIS);
  }
}
