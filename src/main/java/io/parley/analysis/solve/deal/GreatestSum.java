package io.parley.analysis.solve.deal;

import io.parley.analysis.solve.bargain.Bargain;
import io.parley.model.Valuation;
import io.parley.model.outcome.ActorSet;
import io.parley.model.outcome.Outcome;
import io.parley.search.Objective;
import io.parley.search.WeightedSum;
import io.parley.search.WeightedSums;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The greatest weighted sum of values, among the deals that come about or among all outcomes. */
final class GreatestSum implements Objective {

  private final Bargain bargain;
  private final DealBounds deals;
  private final double[] weights;
  private final boolean constrained;
  private final WeightedSum sum;
  private final List<LagrangianBound> relaxed = new ArrayList<>();

  GreatestSum(
      Bargain bargain, WeightedSums sums, DealBounds deals, double[] weights, boolean constrained) {
    this.bargain = bargain;
    this.deals = deals;
    this.weights = weights.clone();
    this.constrained = constrained;
    sum = sums.ofValues(weights, 0);
    if (constrained) {
      for (ActorSet support : deals.supports()) {
        relaxed.add(new LagrangianBound(sums, weights, support));
      }
    }
  }

  @Override
  public double bound(int[] chosen, int depth) {
    if (!constrained) {
      return deals.canBeAsked(chosen, depth) ? sum.bound(chosen, depth) : NONE;
    }
    PartialDeal partial = deals.partial(chosen, depth);
    return partial == null ? NONE : bound(partial, chosen, depth);
  }

  private double bound(PartialDeal partial, int[] chosen, int depth) {
    double bound = sum.bound(chosen, depth);
    for (LagrangianBound each : relaxed) {
      bound = Math.min(bound, each.bound(partial, chosen, depth));
    }
    return bound;
  }

  @Override
  public double value(Outcome outcome) {
    if (constrained ? !deals.isDeal(outcome) : !deals.isAsked(outcome)) {
      return NONE;
    }
    double value = 0;
    for (int actor = 0; actor < weights.length; actor++) {
      value += weights[actor] * bargain.value(actor, outcome);
    }
    return value;
  }

  @Override
  public double precision() {
    double greatest = Arrays.stream(weights).max().orElse(0);
    return greatest > 0 ? greatest * Valuation.PRECISION : Valuation.PRECISION;
  }
}
