package io.parley.analysis.solve;

import io.parley.model.Valuation;
import io.parley.model.outcome.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The outcomes with the greatest score, compared figure by figure. */
final class BestOutcomes {

  private final List<Outcome> outcomes = new ArrayList<>();
  private double[] score = {};

  void offer(Outcome outcome, double... candidate) {
    int comparison = outcomes.isEmpty() ? 1 : compare(candidate, score);
    if (comparison > 0) {
      outcomes.clear();
      score = candidate.clone();
    }
    if (comparison >= 0) {
      outcomes.add(outcome);
    }
  }

  private static int compare(double[] one, double[] other) {
    for (int i = 0; i < one.length; i++) {
      double same = Valuation.precision(Math.max(Math.abs(one[i]), Math.abs(other[i])));
      if (Math.abs(one[i] - other[i]) > same) {
        return one[i] > other[i] ? 1 : -1;
      }
    }
    return 0;
  }

  /**
   * Those that tie, less those that another of them beats: a score need not count every actor.
   *
   * @param values what an outcome is worth, by actor
   */
  List<Outcome> outcomes(Function<Outcome, double[]> values) {
    if (outcomes.size() < 2) {
      return List.copyOf(outcomes);
    }
    ParetoFront front = new ParetoFront();
    outcomes.forEach(each -> front.add(values.apply(each)));
    Frontier frontier = front.frontier();
    return outcomes.stream().filter(each -> frontier.isReachedBy(values.apply(each))).toList();
  }
}
