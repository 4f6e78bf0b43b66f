package io.parley.simulation.table;

import io.parley.model.Valuation;
import io.parley.model.outcome.ActorSet;
import io.parley.model.outcome.Outcome;
import io.parley.search.OfferFrontier;
import io.parley.search.OfferSpace;
import io.parley.search.RankedOutcomes;
import io.parley.simulation.protocol.OpenOutcomes;
import io.parley.simulation.state.BeliefsAboutOthers;
import io.parley.simulation.state.Negotiator;
import io.parley.simulation.state.Participants;
import io.parley.simulation.state.Reckoning;
import io.parley.simulation.state.RunState;
import io.parley.simulation.state.TableState;
import org.jspecify.annotations.Nullable;

/**
 * What a negotiator can hope for and propose at a table. Searched anew only when something has
 * changed on which it depends.
 */
final class OfferSearch {

  private static final int NEVER = -1;

  private final RunState run;
  private final Negotiator negotiator;
  private final TableState table;
  private final Participants participants;
  private final BeliefsAboutOthers beliefs;
  private final Reckoning reckoning;
  private int searchedAt = NEVER;
  private int heardOf = NEVER;
  private @Nullable OfferFrontier hopes;
  private final Kept hoped = new Kept();
  private final Kept offers = new Kept();
  private @Nullable OpenOutcomes proposable;
  private @Nullable ActorSet others;
  private @Nullable OfferSpace space;
  private @Nullable RankedOutcomes ranking;
  private double rankedFor;
  private @Nullable Outcome afterWhat;
  private @Nullable OfferFrontier after;

  OfferSearch(RunState run, TableState table, Participants participants, int actor) {
    this.run = run;
    this.table = table;
    this.participants = participants;
    this.negotiator = participants.negotiator(actor);
    this.beliefs = participants.beliefsOf(actor);
    this.reckoning = Reckoning.of(run, participants, table, negotiator);
  }

  /** The greatest own value of what breaks no line, whatever the table remembers. */
  double best() {
    forgetIfChanged();
    if (hopes == null) {
      boolean learns = negotiator.resolved().belief().learns();
      hopes =
          table.memory().isEmpty() && !learns
              ? offers()
              : hoped.of(space(reckoning.open(false), run.noWorth(), run.statusQuo()));
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
    int heard = negotiator.resolved().belief().learns() ? beliefs.heard() : 0;
    if (space == null || heardOf != heard) {
      heardOf = heard;
      ranking = null;
      space = space(proposable(), othersWorth(), run.statusQuo());
    }
    return space;
  }

  private void forgetIfChanged() {
    if (searchedAt != run.revision()) {
      searchedAt = run.revision();
      hopes = null;
      space = null;
      proposable = null;
      others = null;
      after = null;
    }
  }

  private OfferSpace space(OpenOutcomes here, double[][] others, @Nullable Outcome statusQuo) {
    return new OfferSpace(
        here.open(), here.forbidden(), negotiator.resolved().valuation(), others, statusQuo);
  }

  /** The others who have a say in what it may propose. */
  ActorSet others() {
    OpenOutcomes open = proposable();
    if (others == null) {
      others = reckoning.consenters(open).without(negotiator.index());
    }
    return others;
  }

  private OpenOutcomes proposable() {
    forgetIfChanged();
    if (proposable == null) {
      proposable = reckoning.open(true);
    }
    return proposable;
  }

  /**
   * The greatest own value of what could be hoped for once {@code agreed} is in force, that
   * included.
   */
  double bestAfter(Outcome agreed) {
    forgetIfChanged();
    if (after == null || !agreed.equals(afterWhat)) {
      afterWhat = agreed;
      OpenOutcomes open = reckoning.openAfter(agreed);
      Valuation own = negotiator.resolved().valuation().once(agreed);
      after =
          OfferFrontier.of(
              new OfferSpace(open.open(), open.forbidden(), own, run.noWorth(), agreed));
    }
    double holdingOut = negotiator.holdingOut();
    return Math.max(negotiator.value(agreed), after.best(holdingOut));
  }

  /** The others' believed worth of each option, summed with what each weighs on the issue. */
  private double[][] othersWorth() {
    double[][] sum = run.noWorth();
    for (int other : others().toList()) {
      double[] weights = participants.negotiator(other).resolved().weights();
      double[][] worth = beliefs.of(other);
      for (int issue = 0; issue < sum.length; issue++) {
        for (int option = 0; option < sum[issue].length; option++) {
          sum[issue][option] += weights[issue] * worth[issue][option];
        }
      }
    }
    return sum;
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
