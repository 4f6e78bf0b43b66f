package io.parley.chart.figure.study;

import io.parley.analysis.comparison.Comparison;
import io.parley.analysis.comparison.Quantity.Kind;
import io.parley.chart.figure.Caption;
import io.parley.chart.figure.Figure;
import io.parley.model.Scenario;
import io.parley.results.study.ComparisonFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The charts of a comparison. */
public final class ComparisonFigures {

  private ComparisonFigures() {}

  /**
   * Every chart of a comparison: what differs, then what becomes of each ending.
   *
   * @param captions by variant, what is said of its runs and the baseline's
   */
  public static List<Figure> of(
      ComparisonFolder folder, Map<String, Comparison> comparisons, Map<String, Caption> captions) {
    Scenario baseline = folder.batch(folder.baseline()).scenario();
    List<Figure> figures = new ArrayList<>();
    for (Kind kind : List.of(Kind.ENDING, Kind.OPTION, Kind.PAYOFF)) {
      figures.add(new DifferencesFigure(kind, baseline, comparisons, captions));
    }
    comparisons.forEach(
        (variant, comparison) ->
            figures.add(
                new FlowsFigure(
                    folder.number(variant),
                    folder.baseline(),
                    variant,
                    baseline,
                    folder.batch(variant).scenario(),
                    folder.overlap(variant),
                    comparison.flows(),
                    Objects.requireNonNull(captions.get(variant)))));
    return figures;
  }
}
