package io.parley.analysis.solve.deal;

import io.parley.analysis.solve.bargain.Bargain;
import io.parley.model.Valuation;
import io.parley.model.outcome.Outcome;
import io.parley.search.Objective;
import io.parley.search.WeightedSum;
import io.parley.search.WeightedSums;
import java.util.List;
import java.util.stream.IntStream;

/** What another objective looks for, among outcomes that are worth no less to anyone than one. */
final class NobodyWorse implements Objective {

  private final Objective objective;
  private final Bargain bargain;
  private final WeightedSum[] gains;
  private final double[] slack;
  private final double[] least;

  /**
   * The objective.
   *
   * @param than the outcome than which nothing is worth less to anyone
   */
  NobodyWorse(Objective objective, Bargain bargain, WeightedSums sums, Outcome than) {
    this.objective = objective;
    this.bargain = bargain;
    int actors = bargain.scenario().actors().size();
    gains = IntStream.range(0, actors).mapToObj(sums::gain).toArray(WeightedSum[]::new);
    slack = IntStream.range(0, actors).mapToDouble(each -> sums.slack(List.of(each))).toArray();
    least = IntStream.range(0, actors).mapToDouble(actor -> bargain.gain(actor, than)).toArray();
  }

  @Override
  public double bound(int[] chosen, int depth) {
    for (int actor = 0; actor < least.length; actor++) {
      if (gains[actor].bound(chosen, depth) < least[actor] - slack[actor]) {
        return NONE;
      }
    }
    return objective.bound(chosen, depth);
  }

  @Override
  public double value(Outcome outcome) {
    for (int actor = 0; actor < least.length; actor++) {
      if (bargain.gain(actor, outcome) < least[actor] - Valuation.PRECISION) {
        return NONE;
      }
    }
    return objective.value(outcome);
  }
}
