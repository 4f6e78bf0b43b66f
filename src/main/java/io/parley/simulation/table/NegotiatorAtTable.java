package io.parley.simulation.table;

import io.parley.model.Assessment;
import io.parley.model.Reply;
import io.parley.model.draw.KeyedRandom;
import io.parley.model.outcome.ActorSet;
import io.parley.model.outcome.Issue;
import io.parley.model.outcome.Outcome;
import io.parley.search.OfferSpace;
import io.parley.search.RankedOutcomes;
import io.parley.simulation.state.BeliefsAboutOthers;
import io.parley.simulation.state.Negotiator;
import io.parley.simulation.state.Participants;
import io.parley.simulation.state.RunState;
import io.parley.simulation.state.TableState;
import io.parley.strategy.Concession;
import io.parley.strategy.Standpoint;
import io.parley.strategy.belief.PublicRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A negotiator in view of one table. Those asked to ratify what a table agreed have such a view
 * too, without sitting there.
 */
final class NegotiatorAtTable implements Standpoint {

  private static final int NEVER = -1;

  private final RunState run;
  private final Negotiator negotiator;
  private final TableState table;
  private final Participants participants;
  private final BeliefsAboutOthers beliefs;
  private final OfferSearch search;
  private int aimedAt = NEVER;
  private int aimedIn = NEVER;
  private int aimedAfter = NEVER;
  private double aspiration;

  NegotiatorAtTable(RunState run, TableState table, Participants participants, int actor) {
    this.run = run;
    this.table = table;
    this.participants = participants;
    this.negotiator = participants.negotiator(actor);
    this.beliefs = participants.beliefsOf(actor);
    this.search = new OfferSearch(run, table, participants, actor);
  }

  Negotiator negotiator() {
    return negotiator;
  }

  /** The aspiration with which it last spoke in this round, or NaN if it did not speak. */
  double spokenAspiration() {
    return aimedIn == run.round() ? aspiration : Double.NaN;
  }

  /**
   * What it says to a move to {@code outcome}, at the table or when asked to ratify.
   *
   * @param gifts whether what costs it nothing counts as a gift here
   * @param promised what a mediator promises it on top
   */
  Reply answer(Outcome outcome, boolean seated, boolean gifts, double promised) {
    Reply reply = answer(outcome, seated, negotiator.resolved().acceptance().least(this), promised);
    return reply.isYes() || !gifts || !takesAsGift(outcome, seated)
        ? reply
        : answer(outcome, seated, Double.NEGATIVE_INFINITY, promised);
  }

  /**
   * Whether it says yes to {@code outcome} whatever it aims at, as it gives up nothing by it: no
   * issue is worth less to it, and it can hope for no less afterwards.
   */
  private boolean takesAsGift(Outcome outcome, boolean seated) {
    return run.statusQuo() != null
        && negotiator.resolved().takesGifts()
        && negotiator.assessment().losesOnNoIssue(outcome)
        && negotiator.assessment().takes(outcome, seated)
        && Assessment.isEnough(search.bestAfter(outcome), bestValue());
  }

  /** What it says to a move to {@code outcome} if it wants no less than {@code wanted}. */
  Reply answer(Outcome outcome, boolean seated, double wanted, double promised) {
    return negotiator.assessment().reply(outcome, seated, wanted, promised);
  }

  /** Whether it can still stand by a yes: no line is broken and no deal is not worth more. */
  Reply confirmation(Outcome outcome, double promised) {
    return answer(outcome, true, Double.NEGATIVE_INFINITY, promised);
  }

  @Override
  public @Nullable Outcome nextProposal() {
    if (!mayPropose()) {
      return null;
    }
    Outcome step = negotiator.resolved().concession().proposal(this);
    Outcome next = step == null ? negotiator.resolved().offer().propose(this) : step;
    return next == null || !canStandFor(next) ? null : next;
  }

  /** Whether it is one of those who propose at this table and do not only answer. */
  boolean mayPropose() {
    return table.track().mayPropose(self());
  }

  /** Whether it can put {@code outcome} forward in its own name, if that is open to it. */
  boolean canStandFor(Outcome outcome) {
    return !outcome.equals(run.statusQuo())
        && negotiator.assessment().takes(outcome, true)
        && !table.memory().bars(outcome, this::believedWorth);
  }

  /** Aims at {@code value} in this round, whatever its concession. */
  void aimAt(double value) {
    aimedIn = run.round();
    aimedAt = NEVER;
    aspiration = value;
  }

  @Override
  public int round() {
    return run.round();
  }

  @Override
  public double patience() {
    return negotiator.patience();
  }

  @Override
  public int waited() {
    return negotiator.countsFromTheStart()
        ? run.round()
        : run.round() - table.presentSince(negotiator.index());
  }

  @Override
  public double lost() {
    return negotiator.lost();
  }

  @Override
  public double tolerance() {
    return negotiator.tolerance();
  }

  @Override
  public double exponent() {
    return negotiator.resolved().exponent();
  }

  @Override
  public double noDealValue() {
    return negotiator.noDealValue();
  }

  @Override
  public double bestValue() {
    return Math.max(search.best(), noDealValue());
  }

  @Override
  public double aspiration() {
    Concession concession = negotiator.resolved().concession();
    int heard = concession.listens() ? record().size() : 0;
    if (aimedIn != run.round() || aimedAt != run.revision() || aimedAfter != heard) {
      aimedIn = run.round();
      aimedAt = run.revision();
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
    return search.offers().mostWantedByOthers(least, negotiator.holdingOut());
  }

  @Override
  public OfferSpace offers() {
    return search.space();
  }

  @Override
  public RankedOutcomes ranking() {
    return search.ranking();
  }

  @Override
  public double[][] believedWorth(int other) {
    return beliefs.of(other);
  }

  @Override
  public double believedNoDeal(int other) {
    Outcome statusQuo = run.statusQuo();
    return statusQuo == null
        ? participants.negotiator(other).declaredReservation()
        : statusQuo.sum(believedWorth(other));
  }

  @Override
  public boolean isLearning() {
    return negotiator.resolved().belief().learns();
  }

  @Override
  public int self() {
    return negotiator.index();
  }

  @Override
  public int rounds() {
    return run.scenario().clock().rounds();
  }

  @Override
  public double holdingOut() {
    return negotiator.holdingOut();
  }

  @Override
  public double uniform(int number) {
    long purpose = KeyedRandom.key(table.track().id());
    long own = KeyedRandom.key(purpose, KeyedRandom.key(negotiator.actor().id()));
    return run.uniform(KeyedRandom.key(own, run.round()), number);
  }

  @Override
  public List<Issue> issues() {
    return run.scenario().issues();
  }

  @Override
  public ActorSet seated() {
    return table.seated();
  }

  @Override
  public boolean mayPropose(int actor) {
    return table.track().mayPropose(actor);
  }

  @Override
  public ActorSet otherConsenters() {
    return search.others();
  }

  @Override
  public PublicRecord record() {
    return table.record();
  }
}
