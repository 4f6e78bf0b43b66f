package io.parley.simulation;

import io.parley.model.ActorSet;
import io.parley.model.Condition;
import io.parley.model.Issue;
import io.parley.model.Outcome;
import io.parley.model.RedLine;
import io.parley.model.Refusal.Reason;
import io.parley.model.Valuation;
import io.parley.strategy.OfferFrontier;
import io.parley.strategy.OfferSpace;
import io.parley.strategy.Standpoint;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A negotiator in view of one table. Those asked to ratify what a table agreed have such a view
 * too, without sitting there.
 */
final class Seat implements Standpoint {

  private static final int NEVER = -1;

  private final NegotiationState state;
  private final Negotiator negotiator;
  private final Table table;
  private @Nullable OfferFrontier reach;
  private @Nullable OfferFrontier offers;
  private int searchedAt = NEVER;
  private int aimedAt = NEVER;
  private int aimedIn = NEVER;
  private double aspiration;

  Seat(NegotiationState state, Negotiator negotiator, Table table) {
    this.state = state;
    this.negotiator = negotiator;
    this.table = table;
  }

  Negotiator negotiator() {
    return negotiator;
  }

  /** The aspiration with which it last spoke in this round, or NaN if it did not speak. */
  double spokenAspiration() {
    return aimedIn == state.round() ? aspiration : Double.NaN;
  }

  /** What it says to a move to {@code outcome}, at the table or when asked to ratify. */
  Answer answer(Outcome outcome, boolean seated) {
    double value = negotiator.value(outcome) - (seated ? 0 : negotiator.exclusionCost());
    double least = Math.max(negotiator.stance().acceptance().least(this), noDealValue());
    RedLine exclusion = seated ? null : negotiator.lineAgainstExclusion();
    if (exclusion != null) {
      return new Answer(Reason.EXCLUDED, exclusion.id(), value, least);
    }
    RedLine line = negotiator.lineAgainst(outcome);
    if (line != null) {
      return new Answer(Reason.RED_LINE, line.id(), value, least);
    }
    return new Answer(isEnough(value, least) ? null : Reason.VALUE, null, value, least);
  }

  /** Whether it can still stand by a yes: no line is broken and no deal is not worth more. */
  Answer confirmation(Outcome outcome) {
    double value = negotiator.value(outcome);
    double least = noDealValue();
    RedLine line = negotiator.lineAgainst(outcome);
    if (line != null) {
      return new Answer(Reason.RED_LINE, line.id(), value, least);
    }
    return new Answer(isEnough(value, least) ? null : Reason.VALUE, null, value, least);
  }

  private static boolean isEnough(double value, double least) {
    return value >= least - Valuation.PRECISION;
  }

  @Override
  public @Nullable Outcome nextProposal() {
    Outcome next = negotiator.stance().offer().propose(this);
    return next == null
            || next.equals(state.statusQuo())
            || !isEnough(value(next), noDealValue())
            || table.memory().bars(next, this)
        ? null
        : next;
  }

  @Override
  public int round() {
    return state.round();
  }

  @Override
  public double patience() {
    return negotiator.patience();
  }

  @Override
  public double exponent() {
    return negotiator.stance().exponent();
  }

  @Override
  public double noDealValue() {
    return negotiator.noDealValue();
  }

  @Override
  public double bestValue() {
    search();
    double best = reach == null ? noDealValue() : reach.best(negotiator.holdingOut());
    return Math.max(best, noDealValue());
  }

  @Override
  public double aspiration() {
    if (aimedIn != state.round() || aimedAt != state.revision()) {
      aimedIn = state.round();
      aimedAt = state.revision();
      aspiration = negotiator.stance().concession().aspiration(this);
    }
    return aspiration;
  }

  @Override
  public double value(Outcome outcome) {
    return negotiator.value(outcome);
  }

  @Override
  public @Nullable Outcome mostWantedByOthers(double least) {
    search();
    return offers == null ? null : offers.mostWantedByOthers(least, negotiator.holdingOut());
  }

  /** What each option of each issue is, as it believes, worth to another actor. */
  double[][] believedWorth(int other) {
    return negotiator.stance().belief().worth(state.negotiator(other).stance().declared());
  }

  private void search() {
    if (searchedAt != state.revision()) {
      searchedAt = state.revision();
      double[][] others = othersWorth();
      reach = OfferFrontier.of(space(table.openOptions(), List.of(), others));
      offers =
          table.memory().isEmpty()
              ? reach
              : OfferFrontier.of(
                  space(
                      table.memory().restrict(table.openOptions()),
                      table.memory().lines(),
                      others));
    }
  }

  private OfferSpace space(int[][] open, List<RedLine> remembered, double[][] others) {
    List<Condition> forbidden = new ArrayList<>();
    addStanding(forbidden, negotiator, negotiator.actor().redLines());
    for (int other : table.seated().without(negotiator.index()).toList()) {
      Negotiator seated = state.negotiator(other);
      addStanding(forbidden, seated, seated.actor().redLines());
    }
    for (RedLine line : remembered) {
      addUnlessBroken(forbidden, line);
    }
    return new OfferSpace(
        open, forbidden, negotiator.stance().valuation(), others, state.statusQuo());
  }

  private void addStanding(List<Condition> forbidden, Negotiator of, List<RedLine> lines) {
    for (RedLine line : lines) {
      if (of.stands(line)) {
        addUnlessBroken(forbidden, line);
      }
    }
  }

  private void addUnlessBroken(List<Condition> forbidden, RedLine line) {
    Condition never = line.never();
    Outcome statusQuo = state.statusQuo();
    if (never != null && (statusQuo == null || !never.holds(statusQuo))) {
      forbidden.add(never);
    }
  }

  /** The others' believed worth of each option, summed with their influence as weight. */
  private double[][] othersWorth() {
    List<Issue> issues = state.scenario().issues();
    double[][] sum = new double[issues.size()][];
    for (int issue = 0; issue < sum.length; issue++) {
      sum[issue] = new double[issues.get(issue).options().size()];
    }
    ActorSet others = table.consenters().without(negotiator.index());
    for (int other : others.toList()) {
      double influence = state.negotiator(other).influence();
      double[][] worth = believedWorth(other);
      for (int issue = 0; issue < sum.length; issue++) {
        for (int option = 0; option < sum[issue].length; option++) {
          sum[issue][option] += influence * worth[issue][option];
        }
      }
    }
    return sum;
  }
}
