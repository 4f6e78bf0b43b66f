package io.parley.simulation;

import io.parley.model.ActorSet;
import io.parley.model.Issue;
import io.parley.model.KeyedRandom;
import io.parley.model.Outcome;
import io.parley.model.RedLine;
import io.parley.model.Refusal.Reason;
import io.parley.model.Valuation;
import io.parley.strategy.Concession;
import io.parley.strategy.OfferSpace;
import io.parley.strategy.PublicRecord;
import io.parley.strategy.RankedOutcomes;
import io.parley.strategy.Standpoint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A negotiator in view of one table. Those asked to ratify what a table agreed have such a view
 * too, without sitting there.
 */
final class NegotiatorAtTable implements Standpoint {

  private static final int NEVER = -1;

  private final NegotiationState state;
  private final Negotiator negotiator;
  private final Table table;
  private final OfferSearch reach;
  private int aimedAt = NEVER;
  private int aimedIn = NEVER;
  private int aimedAfter = NEVER;
  private double aspiration;

  NegotiatorAtTable(NegotiationState state, Negotiator negotiator, Table table) {
    this.state = state;
    this.negotiator = negotiator;
    this.table = table;
    this.reach = new OfferSearch(state, negotiator, table);
  }

  Negotiator negotiator() {
    return negotiator;
  }

  /** The aspiration with which it last spoke in this round, or NaN if it did not speak. */
  double spokenAspiration() {
    return aimedIn == state.round() ? aspiration : Double.NaN;
  }

  /** What it says to a move to {@code outcome}, at the table or when asked to ratify. */
  Reply answer(Outcome outcome, boolean seated) {
    return answer(outcome, seated, negotiator.stance().acceptance().least(this));
  }

  /** What it says to a move to {@code outcome} if it wants no less than {@code wanted}. */
  Reply answer(Outcome outcome, boolean seated, double wanted) {
    double value = negotiator.value(outcome) - (seated ? 0 : negotiator.exclusionCost());
    double least = Math.max(wanted, noDealValue());
    RedLine exclusion = seated ? null : negotiator.lineAgainstExclusion();
    if (exclusion != null) {
      return new Reply(Reason.EXCLUDED, exclusion.id(), value, least);
    }
    RedLine line = negotiator.lineAgainst(outcome);
    if (line != null) {
      return new Reply(Reason.RED_LINE, line.id(), value, least);
    }
    return new Reply(isEnough(value, least) ? null : Reason.VALUE, null, value, least);
  }

  /** Whether it can still stand by a yes: no line is broken and no deal is not worth more. */
  Reply confirmation(Outcome outcome) {
    double value = negotiator.value(outcome);
    double least = noDealValue();
    RedLine line = negotiator.lineAgainst(outcome);
    if (line != null) {
      return new Reply(Reason.RED_LINE, line.id(), value, least);
    }
    return new Reply(isEnough(value, least) ? null : Reason.VALUE, null, value, least);
  }

  private static boolean isEnough(double value, double least) {
    return value >= least - Valuation.PRECISION;
  }

  @Override
  public @Nullable Outcome nextProposal() {
    Outcome step = negotiator.stance().concession().proposal(this);
    Outcome next = step == null ? negotiator.stance().offer().propose(this) : step;
    return next == null || !canStandFor(next) ? null : next;
  }

  /** Whether it can put {@code outcome} forward in its own name, if that is open to it. */
  boolean canStandFor(Outcome outcome) {
    return !outcome.equals(state.statusQuo())
        && isEnough(value(outcome), noDealValue())
        && negotiator.lineAgainst(outcome) == null
        && !table.memory().bars(outcome, this::believedWorth);
  }

  /** Aims at {@code value} in this round, whatever its concession. */
  void aimAt(double value) {
    aimedIn = state.round();
    aimedAt = NEVER;
    aspiration = value;
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
    return Math.max(reach.best(), noDealValue());
  }

  @Override
  public double aspiration() {
    Concession concession = negotiator.stance().concession();
    int heard = concession.listens() ? record().size() : 0;
    if (aimedIn != state.round() || aimedAt != state.revision() || aimedAfter != heard) {
      aimedIn = state.round();
      aimedAt = state.revision();
      aimedAfter = heard;
      aspiration = concession.aspiration(this);
    }
    return aspiration;
  }

  @Override
  public double value(Outcome outcome) {
    return negotiator.value(outcome);
  }

  @Override
  public @Nullable Outcome mostWantedByOthers(double least) {
    return reach.offers().mostWantedByOthers(least, negotiator.holdingOut());
  }

  @Override
  public OfferSpace offers() {
    return reach.space();
  }

  @Override
  public RankedOutcomes ranking() {
    return reach.ranking();
  }

  @Override
  public double[][] believedWorth(int other) {
    return negotiator.believedWorth(other);
  }

  @Override
  public boolean isLearning() {
    return negotiator.stance().belief().learns();
  }

  @Override
  public int self() {
    return negotiator.index();
  }

  @Override
  public int rounds() {
    return state.scenario().clock().rounds();
  }

  @Override
  public double holdingOut() {
    return negotiator.holdingOut();
  }

  @Override
  public double uniform(int number) {
    long purpose = KeyedRandom.key(table.track().id());
    long own = KeyedRandom.key(purpose, KeyedRandom.key(negotiator.actor().id()));
    return state.uniform(KeyedRandom.key(own, state.round()), number);
  }

  @Override
  public List<Issue> issues() {
    return state.scenario().issues();
  }

  @Override
  public ActorSet seated() {
    return table.seated();
  }

  @Override
  public ActorSet otherConsenters() {
    return table.consenters().without(negotiator.index());
  }

  @Override
  public PublicRecord record() {
    return table.minutes();
  }
}
