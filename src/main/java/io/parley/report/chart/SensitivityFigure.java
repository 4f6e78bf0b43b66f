package io.parley.report.chart;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.analysis.sensitivity.Convergence;
import io.parley.analysis.sensitivity.Estimate;
import io.parley.analysis.sensitivity.Index;
import io.parley.analysis.sensitivity.Ranking;
import io.parley.results.study.ModelOutput;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;

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
          new EffectsPlot(ranking, words, output).picture(small(words, effects()));
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
    LegendItemCollection signs = new LegendItemCollection();
    signs.add(sign("alone: what the factor explains by itself", ALONE));
    signs.add(sign("in all: what is left open where only it is unknown", IN_ALL));
    String reading =
        "Shares of the variance, with 95 % intervals; numbers beside the bars: in all."
            + notShown(ranking);
    return bars(rows, new Look(0, shown.size(), true), words, signs, reading);
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
    LegendItemCollection signs = new LegendItemCollection();
    signs.add(sign("with the number at its 5 % quantile", Palette.LOW));
    signs.add(sign("at its 95 % quantile", Palette.HIGH));
    String reading =
        "The mean, with one number low or high and all else as drawn; the line is the mean as"
            + " drawn; beside the bars the swing from low to high; 95 % intervals."
            + notShown(ranking);
    return bars(rows, new Look(drawn, shown.size(), output.isShare()), words, signs, reading);
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
  private record Look(double base, int together, boolean percent) {}

  private Picture bars(
      List<LaneRow> rows,
      Look look,
      SensitivityWords words,
      LegendItemCollection signs,
      String reading) {
    LabelAxis labels = new LabelAxis(rows.stream().map(LaneRow::label).toList(), LABELS);
    LaneRenderer renderer = new LaneRenderer(rows, look.base(), look.together());
    double least = look.base();
    double most = look.base();
    for (LaneRow row : rows) {
      for (Lane lane : row.lanes()) {
        least = Math.min(least, lane.least());
        most = Math.max(most, lane.most());
      }
    }
    UnitAxis axis =
        new UnitAxis(
            least, most, renderer.numberWidth() / (Theme.INSIDE - labels.width()), look.percent());
    return Theme.picture(
        words.finding(),
        small(words, reading),
        SharePlots.plot(SharePlots.dataset(rows.size()), labels, axis, renderer),
        Theme.legend(signs),
        Theme.WIDTH,
        rows.size() * Math.max(LaneRenderer.ROW, labels.rowHeight()) + SharePlots.AXIS);
  }

  private static LegendItem sign(String meaning, Color colour) {
    Shape bar = new Rectangle2D.Double(-10, -5, 20, 10);
    return new LegendItem(meaning, null, null, null, bar, colour);
  }
}
