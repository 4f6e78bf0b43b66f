package io.parley.simulation;

import io.parley.model.ActorSet;
import io.parley.model.Change;
import io.parley.model.Outcome;
import io.parley.model.TranscriptEntry;
import io.parley.strategy.PublicRecord;
import io.parley.strategy.Standpoint;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said at a table: proposals and answers, on and off the record. */
final class TableFloor implements Floor {

  private final NegotiationState state;
  private final Table table;
  private final Ratification ratification;
  private final List<Proposal> putThisRound = new ArrayList<>();
  private @Nullable TableRecord minutes;

  TableFloor(NegotiationState state, Table table, Ratification ratification) {
    this.state = state;
    this.table = table;
    this.ratification = ratification;
  }

  /** What has been said here. */
  TableRecord minutes() {
    if (minutes == null) {
      minutes = new TableRecord();
    }
    return minutes;
  }

  /** What was put forward in this round; emptied by the call. */
  List<Proposal> takePutThisRound() {
    List<Proposal> put = List.copyOf(putThisRound);
    putThisRound.clear();
    return put;
  }

  /** What is in force, or null where nothing is. */
  @Nullable Outcome statusQuo() {
    return state.statusQuo();
  }

  /** The one who holds a single text here. */
  Mediator mediator() {
    return new Mediator(state, table);
  }

  @Override
  public int round() {
    return state.round();
  }

  @Override
  public ActorSet seated() {
    return table.seated();
  }

  @Override
  public Outcome outcome(Proposal proposal) {
    return table.outcome(proposal);
  }

  @Override
  public boolean isMoot(Proposal proposal) {
    return table.changes(proposal).isEmpty();
  }

  @Override
  public @Nullable Proposal propose(Standpoint speaker) {
    NegotiatorAtTable seat = table.seat(speaker.self());
    Outcome next = seat.nextProposal();
    if (state.isTold()) {
      tellProposal(seat, next, seat.aspiration());
    }
    return next == null ? null : put(seat.self(), next);
  }

  @Override
  public Proposal propose(Standpoint speaker, Outcome outcome) {
    if (!mayPropose(speaker, outcome)) {
      throw new IllegalArgumentException("actor " + speaker.self() + " may not propose " + outcome);
    }
    NegotiatorAtTable seat = table.seat(speaker.self());
    double value = seat.value(outcome);
    seat.aimAt(value);
    if (state.isTold()) {
      tellProposal(seat, outcome, value);
    }
    return put(seat.self(), outcome);
  }

  private Proposal put(int actor, Outcome outcome) {
    minutes().proposed(state.round(), actor, outcome, table.onAgenda());
    Proposal proposal = Proposal.of(actor, state.statusQuo(), outcome);
    putThisRound.add(proposal);
    return proposal;
  }

  private void tellProposal(NegotiatorAtTable seat, @Nullable Outcome next, double aspiration) {
    int actor = seat.self();
    double noDeal = seat.noDealValue();
    state.tell(
        next == null
            ? new TranscriptEntry.Passed(state.round(), table.index(), actor, aspiration, noDeal)
            : new TranscriptEntry.Proposed(
                state.round(),
                table.index(),
                actor,
                Proposal.moves(state.statusQuo(), next),
                seat.value(next),
                aspiration,
                noDeal));
  }

  @Override
  public void pass(Standpoint speaker) {
    NegotiatorAtTable seat = table.seat(speaker.self());
    seat.aimAt(seat.noDealValue());
    if (state.isTold()) {
      tellProposal(seat, null, seat.noDealValue());
    }
  }

  @Override
  public void hold(Standpoint speaker, Proposal proposal) {
    NegotiatorAtTable seat = table.seat(speaker.self());
    double value = seat.value(outcome(proposal));
    seat.aimAt(value);
    if (state.isTold()) {
      state.tell(
          new TranscriptEntry.Held(
              state.round(),
              table.index(),
              seat.self(),
              table.changes(proposal),
              value,
              seat.noDealValue()));
    }
  }

  @Override
  public boolean mayPropose(Standpoint speaker, Outcome outcome) {
    NegotiatorAtTable seat = table.seat(speaker.self());
    return seat.offers().contains(outcome) && seat.canStandFor(outcome);
  }

  @Override
  public boolean ask(Proposal proposal, int actor) {
    return ratification.ask(proposal, table.seat(actor)).isYes();
  }

  @Override
  public boolean ask(Proposal proposal, int actor, double least) {
    return ratification.ask(proposal, table.seat(actor), least).isYes();
  }

  @Override
  public Proposal poll(Proposal proposal) {
    ActorSet voters = seated().without(proposal.assenting());
    Proposal polled = proposal;
    for (int voter : voters.toList()) {
      if (ask(proposal, voter)) {
        polled = polled.with(voter);
      }
    }
    for (int refusing : voters.without(polled.assenting()).toList()) {
      state.negotiator(refusing).pressedBy(polled.assenting());
    }
    return polled;
  }

  @Override
  public boolean canAccept(Proposal proposal, int actor) {
    return table.seat(actor).confirmation(outcome(proposal)).isYes();
  }

  @Override
  public boolean carries(Proposal proposal) {
    return table.track().agreement().carries(proposal.assenting(), seated());
  }

  @Override
  public @Nullable Proposal winner(List<Proposal> proposals) {
    Proposal winner = null;
    double most = Double.NEGATIVE_INFINITY;
    for (Proposal proposal : proposals) {
      double behind = influence(proposal.assenting());
      if (carries(proposal) && behind > most) {
        winner = proposal;
        most = behind;
      }
    }
    return winner;
  }

  private double influence(ActorSet actors) {
    double sum = 0;
    for (int actor : actors.toList()) {
      sum += state.negotiator(actor).influence();
    }
    return sum;
  }

  // What a mediator says.

  /** Notes a change that a mediator put to the parties, and what became of it. */
  void drafted(
      Mediator mediator, List<Change> changes, ActorSet against, ActorSet strongly, boolean taken) {
    if (state.isTold()) {
      state.tell(
          new TranscriptEntry.Drafted(
              state.round(),
              table.index(),
              mediator.index(),
              changes,
              against.toList(),
              strongly.toList(),
              taken));
    }
  }

  /** Puts a mediator's text to the parties. */
  Proposal putText(Mediator mediator, Outcome text) {
    Proposal proposal = Proposal.text(mediator.index(), state.statusQuo(), text);
    if (isNews(text)) {
      minutes().proposed(state.round(), PublicRecord.NEUTRAL, text, table.onAgenda());
    }
    putThisRound.add(proposal);
    state.tell(
        new TranscriptEntry.TextPut(
            state.round(), table.index(), mediator.index(), table.changes(proposal)));
    return proposal;
  }

  private boolean isNews(Outcome text) {
    PublicRecord.Proposed last = minutes().lastOf(PublicRecord.NEUTRAL);
    return last == null || !last.outcome().equals(text);
  }
}
