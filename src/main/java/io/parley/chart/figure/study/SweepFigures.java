package io.parley.chart.figure.study;

import io.parley.chart.figure.Figure;
import io.parley.words.finding.Sweep;
import java.util.List;
import java.util.stream.IntStream;

/** The charts of a sweep, by how many of its factors are numbers. */
public final class SweepFigures {

  private static final int MOST_PANELS = 12;
  private static final int MOST_BARS = 40;

  private SweepFigures() {}

  /** The charts; none if no run was played to its end. */
  public static List<Figure> of(Sweep sweep) {
    if (sweep.played().isEmpty()) {
      return List.of();
    }
    List<Integer> numbers = sweep.factors(true);
    List<Integer> words = sweep.factors(false);
    if (numbers.isEmpty() && sweep.points().size() <= MOST_BARS) {
      return List.of(new SweepBarsFigure(sweep));
    }
    if (numbers.size() == 1 && sweep.combinations(words).size() <= MOST_PANELS) {
      return List.of(new SweepLinesFigure(sweep, numbers.get(0)));
    }
    if (numbers.size() == 2 && words.isEmpty() && sweep.isFactorial()) {
      return sweep.endings().stream()
          .<Figure>map(ending -> new SweepHeatFigure(sweep, ending))
          .toList();
    }
    return IntStream.range(0, sweep.factors().size())
        .<Figure>mapToObj(factor -> new SweepMarginFigure(sweep, factor))
        .toList();
  }
}
