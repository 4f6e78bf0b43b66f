package io.parley.analysis.solve.deal;

import io.parley.model.outcome.ActorSet;
import io.parley.search.Multipliers;
import io.parley.search.Objective;
import io.parley.search.WeightedSum;
import io.parley.search.WeightedSums;
import java.util.Arrays;
import java.util.List;

/**
 * Bounds on the deals that certain actors all take: as none of them loses, their gains may be added
 * in with multipliers (Lagrangian relaxation, Geoffrion 1974), and a weighted mean of their gains
 * below 0 shows that there is no such deal.
 */
final class LagrangianBound {

  private final WeightedSums sums;
  private final ActorSet support;
  private final List<Integer> takers;
  private final double slack;
  private final WeightedSum mean;
  private final WeightedSum sum;

  /**
   * The bounds on a weighted sum of values.
   *
   * @param weights by actor
   * @param support those who take the deals, at least one
   */
  LagrangianBound(WeightedSums sums, double[] weights, ActorSet support) {
    this.sums = sums;
    this.support = support;
    takers = support.toList();
    slack = sums.slack(takers);
    mean = leastMean(sums, takers);
    sum =
        sum(weights, Multipliers.least(m -> sums.root(sum(weights, m)), new double[takers.size()]));
  }

  /** The weighted mean of gains with the least bound. */
  static WeightedSum leastMean(WeightedSums sums, List<Integer> actors) {
    double[] even = new double[actors.size()];
    Arrays.fill(even, 1);
    return sums.meanGain(actors, Multipliers.least(m -> sums.root(sums.meanGain(actors, m)), even));
  }

  private WeightedSum sum(double[] weights, double[] multipliers) {
    double[] all = weights.clone();
    double constant = 0;
    for (int i = 0; i < multipliers.length; i++) {
      int actor = takers.get(i);
      all[actor] += multipliers[i];
      constant -= multipliers[i] * (sums.threshold(actor) - slack);
    }
    return sums.ofValues(all, constant);
  }

  /** The most that deals can have of the sum, as far as this bounds them. */
  double bound(PartialDeal partial, int[] chosen, int depth) {
    if (!partial.needed().containsAll(support)) {
      return Double.POSITIVE_INFINITY;
    }
    return mean.bound(chosen, depth) < -slack ? Objective.NONE : sum.bound(chosen, depth);
  }
}
