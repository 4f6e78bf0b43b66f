package io.parley.analysis.solve.deal;

import io.parley.model.outcome.Outcome;
import io.parley.search.Objective;

/** Whether any deal comes about; the search tries first what leaves those needed the most. */
public final class AnyDeal implements Objective {

  /** What a deal has: as much as can be had, so that the search ends with the first. */
  private static final double FOUND = Double.POSITIVE_INFINITY;

  private final DealBounds deals;

  public AnyDeal(DealBounds deals) {
    this.deals = deals;
  }

  @Override
  public double bound(int[] chosen, int depth) {
    PartialDeal partial = deals.partial(chosen, depth);
    if (partial == null) {
      return NONE;
    }
    double least = FOUND;
    for (int actor : partial.needed().toList()) {
      least = Math.min(least, partial.gains()[actor]);
    }
    return least;
  }

  @Override
  public double value(Outcome outcome) {
    return deals.isDeal(outcome) ? FOUND : NONE;
  }
}
