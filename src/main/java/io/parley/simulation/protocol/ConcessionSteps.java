package io.parley.simulation.protocol;

import io.parley.model.Valuation;
import io.parley.model.outcome.Outcome;
import io.parley.search.OfferFrontier;
import io.parley.search.OfferSpace;
import io.parley.strategy.Standpoint;
import org.jspecify.annotations.Nullable;

/**
 * The concessions open to a negotiator: the outcomes that no other beats both for itself and in the
 * sum of what it believes them to be worth to the other consenters, from its best to the least that
 * it could accept.
 */
final class ConcessionSteps {

  private final Floor floor;
  private final Standpoint own;
  private @Nullable Search last;

  ConcessionSteps(Floor floor, Standpoint own) {
    this.floor = floor;
    this.own = own;
  }

  /** What was found; anew if anything has changed on which it depends. */
  private Search search() {
    OfferSpace offers = own.offers();
    if (last == null || !last.offers.equals(offers)) {
      OfferSpace space = offers.with(sumOfOthers());
      last = new Search(offers, space, OfferFrontier.of(space));
    }
    return last;
  }

  /** What each option is believed to be worth to the others, who all count alike. */
  private double[][] sumOfOthers() {
    double[][] sum = new double[own.issues().size()][];
    for (int issue = 0; issue < sum.length; issue++) {
      sum[issue] = new double[own.issues().get(issue).options().size()];
    }
    for (int other : own.otherConsenters().toList()) {
      double[][] worth = own.believedWorth(other);
      for (int issue = 0; issue < sum.length; issue++) {
        for (int option = 0; option < sum[issue].length; option++) {
          sum[issue][option] += worth[issue][option];
        }
      }
    }
    return sum;
  }

  /** Its best, or null if there is nothing that it could put forward. */
  @Nullable Outcome best() {
    return next(Double.NEGATIVE_INFINITY);
  }

  /** The smallest concession from {@code from}, or null if there is none. */
  @Nullable Outcome smallest(Outcome from) {
    return next(search().space.othersValue(from));
  }

  /**
   * The smallest concession from {@code from} after which it no longer has the least to lose; the
   * smallest of all if none is enough for that; null if there is none.
   */
  @Nullable Outcome sufficient(Outcome from, ZeuthenRisk risk) {
    Outcome smallest = smallest(from);
    Outcome concession = smallest;
    while (concession != null && !risk.isSettledBy(concession)) {
      concession = next(search().space.othersValue(concession));
    }
    return concession == null ? smallest : concession;
  }

  /** The first that it may put forward of those worth more than {@code least} to the others. */
  private @Nullable Outcome next(double least) {
    Search search = search();
    double holdingOut = own.holdingOut();
    Outcome step = search.frontier.smallestStep(least, holdingOut);
    while (step != null && !floor.mayPropose(own, step)) {
      step =
          own.value(step) < own.noDealValue() - Valuation.PRECISION
              ? null
              : search.frontier.smallestStep(search.space.othersValue(step), holdingOut);
    }
    return step;
  }

  /**
   * What was found.
   *
   * @param offers what may be put forward, which is another object whenever it has changed
   * @param space the same with the others' sum
   * @param frontier the concessions
   */
  private record Search(OfferSpace offers, OfferSpace space, OfferFrontier frontier) {}
}
