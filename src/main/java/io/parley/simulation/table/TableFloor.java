package io.parley.simulation.table;

import io.parley.model.Influence;
import io.parley.model.Reply;
import io.parley.model.Valuation;
import io.parley.model.outcome.ActorSet;
import io.parley.model.outcome.Change;
import io.parley.model.outcome.Outcome;
import io.parley.model.procedure.Mediation;
import io.parley.model.record.TranscriptEntry;
import io.parley.simulation.protocol.Floor;
import io.parley.simulation.protocol.Proposal;
import io.parley.simulation.state.Negotiator;
import io.parley.simulation.state.RunState;
import io.parley.simulation.state.TableState;
import io.parley.strategy.Standpoint;
import io.parley.strategy.belief.PublicRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What is said at a table: proposals and answers, on and off the record. */
final class TableFloor implements Floor {

  private final RunState run;
  private final TableState table;
  private final List<NegotiatorAtTable> everyone;
  private final Ratification ratification;
  private final List<Proposal> putThisRound = new ArrayList<>();
  private final SortedMap<Integer, Reply> noes = new TreeMap<>();

  TableFloor(
      RunState run, TableState table, List<NegotiatorAtTable> everyone, Ratification ratification) {
    this.run = run;
    this.table = table;
    this.everyone = everyone;
    this.ratification = ratification;
  }

  /** What was put forward in this round; emptied by the call. */
  List<Proposal> takePutThisRound() {
    List<Proposal> put = List.copyOf(putThisRound);
    putThisRound.clear();
    return put;
  }

  @Override
  public int round() {
    return run.round();
  }

  @Override
  public @Nullable Outcome statusQuo() {
    return run.statusQuo();
  }

  @Override
  public ActorSet seated() {
    return table.seated();
  }

  @Override
  public ActorSet proposers() {
    ActorSet proposers = table.track().proposers();
    return proposers == null ? seated() : seated().without(seated().without(proposers));
  }

  @Override
  public Outcome outcome(Proposal proposal) {
    return table.outcome(proposal);
  }

  @Override
  public boolean isMoot(Proposal proposal) {
    return !table.isPossible(proposal);
  }

  @Override
  public @Nullable Proposal propose(Standpoint speaker) {
    NegotiatorAtTable own = everyone.get(speaker.self());
    if (!own.mayPropose()) {
      return null;
    }
    Outcome next = own.nextProposal();
    if (run.isTold()) {
      tellProposal(own, next, own.aspiration());
    }
    return next == null ? null : put(own.self(), next);
  }

  @Override
  public Proposal propose(Standpoint speaker, Outcome outcome) {
    if (!mayPropose(speaker, outcome)) {
      throw new IllegalArgumentException("actor " + speaker.self() + " may not propose " + outcome);
    }
    NegotiatorAtTable own = everyone.get(speaker.self());
    double value = own.value(outcome);
    own.aimAt(value);
    if (run.isTold()) {
      tellProposal(own, outcome, value);
    }
    return put(own.self(), outcome);
  }

  private Proposal put(int actor, Outcome outcome) {
    table.record().proposed(run.round(), actor, outcome, table.onAgenda());
    Proposal proposal = Proposal.of(actor, run.statusQuo(), outcome);
    putThisRound.add(proposal);
    everyone.get(actor).negotiator().back(outcome);
    return proposal;
  }

  /** Puts a mediator's text to those seated. */
  Proposal putText(int mediator, Outcome text) {
    Proposal proposal = Proposal.text(mediator, run.statusQuo(), text);
    if (isNews(text)) {
      table.record().proposed(run.round(), PublicRecord.NEUTRAL, text, table.onAgenda());
    }
    putThisRound.add(proposal);
    noes.clear();
    run.tell(
        new TranscriptEntry.TextPut(run.round(), table.index(), mediator, table.changes(proposal)));
    if (mediator != Mediation.NEUTRAL) {
      everyone.get(mediator).negotiator().back(text);
    }
    return proposal;
  }

  private boolean isNews(Outcome text) {
    PublicRecord.Proposed last = table.record().lastOf(PublicRecord.NEUTRAL);
    return last == null || !last.outcome().equals(text);
  }

  private void tellProposal(NegotiatorAtTable own, @Nullable Outcome next, double aspiration) {
    int actor = own.self();
    double noDeal = own.noDealValue();
    run.tell(
        next == null
            ? new TranscriptEntry.Passed(run.round(), table.index(), actor, aspiration, noDeal)
            : new TranscriptEntry.Proposed(
                run.round(),
                table.index(),
                actor,
                Proposal.moves(run.statusQuo(), next),
                own.value(next),
                aspiration,
                noDeal));
  }

  @Override
  public void pass(Standpoint speaker) {
    NegotiatorAtTable own = everyone.get(speaker.self());
    own.aimAt(own.noDealValue());
    if (run.isTold()) {
      tellProposal(own, null, own.noDealValue());
    }
  }

  @Override
  public void hold(Standpoint speaker, Proposal proposal) {
    NegotiatorAtTable own = everyone.get(speaker.self());
    double value = own.value(outcome(proposal));
    own.aimAt(value);
    if (run.isTold()) {
      run.tell(
          new TranscriptEntry.Held(
              run.round(),
              table.index(),
              own.self(),
              table.changes(proposal),
              value,
              own.noDealValue()));
    }
  }

  @Override
  public boolean mayPropose(Standpoint speaker, Outcome outcome) {
    NegotiatorAtTable own = everyone.get(speaker.self());
    return own.mayPropose() && own.offers().contains(outcome) && own.canStandFor(outcome);
  }

  @Override
  public boolean ask(Proposal proposal, int actor) {
    Reply reply = ratification.ask(proposal, actor);
    if (!reply.isYes()) {
      noes.put(actor, reply);
    }
    return reply.isYes();
  }

  /** Who said no since a text was last put, and why. */
  SortedMap<Integer, Reply> noes() {
    return Collections.unmodifiableSortedMap(noes);
  }

  @Override
  public Proposal poll(Proposal proposal) {
    List<Integer> voters = seated().without(proposal.assenting()).toList();
    return poll(proposal, voters, voter -> ask(proposal, voter));
  }

  @Override
  public Proposal poll(Proposal proposal, SortedMap<Integer, Double> least) {
    return poll(
        proposal,
        least.keySet(),
        voter ->
            ratification.ask(proposal, voter, Objects.requireNonNull(least.get(voter))).isYes());
  }

  /** All who say no feel the leverage of all who say yes: who was asked first does not matter. */
  private Proposal poll(Proposal proposal, Collection<Integer> voters, Predicate<Integer> saysYes) {
    Proposal polled = proposal;
    ActorSet refusing = ActorSet.NONE;
    for (int voter : voters) {
      if (saysYes.test(voter)) {
        polled = polled.with(voter);
      } else {
        refusing = refusing.with(voter);
      }
    }
    for (int actor : refusing.toList()) {
      everyone.get(actor).negotiator().pressedBy(polled.assenting());
    }
    return polled;
  }

  @Override
  public boolean canAccept(Proposal proposal, int actor) {
    return everyone.get(actor).confirmation(outcome(proposal), 0).isYes();
  }

  @Override
  public boolean carries(Proposal proposal) {
    return table.track().agreement().carries(proposal.assenting(), seated());
  }

  @Override
  public @Nullable Proposal winner(List<Proposal> proposals) {
    Proposal winner = null;
    double most = -1;
    for (Proposal proposal : proposals) {
      double behind = behind(proposal);
      if (carries(proposal) && behind > most * (1 + Valuation.PRECISION)) {
        winner = proposal;
        most = behind;
      }
    }
    return winner;
  }

  /** The influence behind {@code proposal}. */
  private double behind(Proposal proposal) {
    List<Change> changes = table.changes(proposal);
    double sum = 0;
    for (int actor : proposal.assenting().toList()) {
      Negotiator negotiator = everyone.get(actor).negotiator();
      double[] weights = negotiator.resolved().weights();
      sum += Influence.behind(weights, changes, negotiator.influence());
    }
    return sum;
  }
}
