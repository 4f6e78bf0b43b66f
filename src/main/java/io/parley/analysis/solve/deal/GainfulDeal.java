package io.parley.analysis.solve.deal;

import io.parley.analysis.solve.bargain.Bargain;
import io.parley.model.Valuation;
import io.parley.model.outcome.Outcome;
import io.parley.search.Objective;

/** Whether any deal comes about by which someone who has a say gains. */
public final class GainfulDeal implements Objective {

  private final Bargain bargain;
  private final DealBounds deals;
  private final int[] players;

  public GainfulDeal(Bargain bargain, DealBounds deals) {
    this.bargain = bargain;
    this.deals = deals;
    players = bargain.players().toList().stream().mapToInt(Integer::intValue).toArray();
  }

  /** The most that one of them can gain; the first that gains ends the search. */
  @Override
  public double bound(int[] chosen, int depth) {
    PartialDeal partial = deals.partial(chosen, depth);
    if (partial == null) {
      return NONE;
    }
    double most = NONE;
    for (int player : players) {
      most = Math.max(most, partial.gains()[player]);
    }
    return most > Valuation.PRECISION ? most : NONE;
  }

  @Override
  public double value(Outcome outcome) {
    if (!deals.isDeal(outcome)) {
      return NONE;
    }
    for (int player : players) {
      if (bargain.gain(player, outcome) > Valuation.PRECISION) {
        return Double.POSITIVE_INFINITY;
      }
    }
    return NONE;
  }
}
