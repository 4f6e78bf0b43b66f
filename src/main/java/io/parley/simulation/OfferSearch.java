package io.parley.simulation;

import io.parley.model.ActorSet;
import io.parley.strategy.OfferFrontier;
import io.parley.strategy.OfferSpace;
import io.parley.strategy.RankedOutcomes;
import org.jspecify.annotations.Nullable;

/**
 * What a negotiator can hope for and propose at a table. Searched anew only when something has
 * changed on which it depends.
 */
final class OfferSearch {

  private static final int NEVER = -1;

  private final NegotiationState state;
  private final Negotiator negotiator;
  private final Table table;
  private int searchedAt = NEVER;
  private int heardOf = NEVER;
  private @Nullable OfferFrontier hopes;
  private final Kept hoped = new Kept();
  private final Kept offers = new Kept();
  private @Nullable OfferSpace space;
  private @Nullable RankedOutcomes ranking;
  private double rankedFor;

  OfferSearch(NegotiationState state, Negotiator negotiator, Table table) {
    this.state = state;
    this.negotiator = negotiator;
    this.table = table;
  }

  /** The greatest own value of what breaks no line, whatever the table remembers. */
  double best() {
    forgetIfChanged();
    if (hopes == null) {
      boolean learns = negotiator.stance().belief().learns();
      hopes = table.memory().isEmpty() && !learns ? offers() : hoped.of(space(false, noWorth()));
    }
    return hopes.best(negotiator.holdingOut());
  }

  /** What may be proposed and no other beats for itself and the others. */
  OfferFrontier offers() {
    return offers.of(space());
  }

  /** What may be proposed, the best first. */
  RankedOutcomes ranking() {
    OfferSpace space = space();
    double holdingOut = negotiator.holdingOut();
    if (ranking == null || holdingOut != rankedFor) {
      ranking = RankedOutcomes.of(space, holdingOut);
      rankedFor = holdingOut;
    }
    return ranking;
  }

  /** What may be proposed. */
  OfferSpace space() {
    forgetIfChanged();
    int heard = negotiator.stance().belief().learns() ? negotiator.heard() : 0;
    if (space == null || heardOf != heard) {
      heardOf = heard;
      ranking = null;
      space = space(true, othersWorth());
    }
    return space;
  }

  private void forgetIfChanged() {
    if (searchedAt != state.revision()) {
      searchedAt = state.revision();
      hopes = null;
      space = null;
    }
  }

  private OfferSpace space(boolean remembering, double[][] others) {
    OpenOutcomes latitude = OpenOutcomes.of(state, table, negotiator, remembering);
    return new OfferSpace(
        latitude.open(),
        latitude.forbidden(),
        negotiator.stance().valuation(),
        others,
        state.statusQuo());
  }

  /** The others' believed worth of each option, summed with their influence as weight. */
  private double[][] othersWorth() {
    double[][] sum = noWorth();
    ActorSet others = table.consenters().without(negotiator.index());
    for (int other : others.toList()) {
      double influence = state.negotiator(other).influence();
      double[][] worth = negotiator.believedWorth(other);
      for (int issue = 0; issue < sum.length; issue++) {
        for (int option = 0; option < sum[issue].length; option++) {
          sum[issue][option] += influence * worth[issue][option];
        }
      }
    }
    return sum;
  }

  /** Nothing for each option of each issue. */
  private double[][] noWorth() {
    double[][] none = new double[state.scenario().issues().size()][];
    for (int issue = 0; issue < none.length; issue++) {
      none[issue] = new double[state.options(issue).length];
    }
    return none;
  }

  /** The frontier of a space; searched anew only for a space in which it may differ. */
  private static final class Kept {

    private @Nullable OfferSpace searched;
    private @Nullable OfferFrontier frontier;

    OfferFrontier of(OfferSpace space) {
      if (frontier == null || searched == null || !space.isSameAs(searched)) {
        frontier = OfferFrontier.of(space);
      }
      searched = space;
      return frontier;
    }
  }
}
