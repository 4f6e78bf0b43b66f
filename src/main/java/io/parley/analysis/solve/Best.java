package io.parley.analysis.solve;

import io.parley.model.Outcome;
import java.util.ArrayList;
import java.util.List;

/** The outcomes with the greatest score, compared figure by figure; ties are kept. */
final class Best {

  private static final double TIE = 1e-9;

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
      if (Math.abs(one[i] - other[i]) > TIE) {
        return one[i] > other[i] ? 1 : -1;
      }
    }
    return 0;
  }

  List<Outcome> outcomes() {
    return List.copyOf(outcomes);
  }
}
