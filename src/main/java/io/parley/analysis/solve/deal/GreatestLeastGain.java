package io.parley.analysis.solve.deal;

import io.parley.analysis.solve.bargain.Bargain;
import io.parley.model.Valuation;
import io.parley.model.outcome.Outcome;
import io.parley.search.Objective;
import io.parley.search.WeightedSum;
import io.parley.search.WeightedSums;
import java.util.List;

/**
 * The greatest least gain among the players, over the deals that come about and in which none of
 * them loses. The least is at most each gain, and at most any weighted mean of them.
 */
final class GreatestLeastGain implements Objective {

  private final Bargain bargain;
  private final DealBounds deals;
  private final int[] players;
  private final double slack;
  private final WeightedSum mean;

  GreatestLeastGain(Bargain bargain, WeightedSums sums, DealBounds deals) {
    this.bargain = bargain;
    this.deals = deals;
    List<Integer> all = bargain.players().toList();
    players = all.stream().mapToInt(Integer::intValue).toArray();
    slack = sums.slack(all);
    mean = LagrangianBound.leastMean(sums, all);
  }

  @Override
  public double bound(int[] chosen, int depth) {
    PartialDeal partial = deals.partial(chosen, depth);
    if (partial == null) {
      return NONE;
    }
    double bound = players.length == 0 ? 0 : mean.bound(chosen, depth);
    for (int player : players) {
      bound = Math.min(bound, partial.gains()[player]);
    }
    return bound < -slack ? NONE : bound;
  }

  @Override
  public double value(Outcome outcome) {
    if (!deals.isDeal(outcome)) {
      return NONE;
    }
    double least = players.length == 0 ? 0 : Double.POSITIVE_INFINITY;
    for (int player : players) {
      least = Math.min(least, bargain.gain(player, outcome));
    }
    return least < -Valuation.PRECISION ? NONE : least;
  }
}
