package io.parley.simulation;

import io.parley.model.ActorSet;
import io.parley.model.Change;
import io.parley.model.Outcome;
import io.parley.model.Refusal;
import io.parley.model.Refusal.Reason;
import io.parley.model.Refusal.Stage;
import io.parley.model.TranscriptEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of proposals at a table: answers are heard and, once one has carried, those without
 * a seat whose consent it needs ratify it or not (Putnam 1988).
 */
final class Ratification {

  private final NegotiationState state;
  private final Table table;
  private final Set<No> noes = new HashSet<>();

  Ratification(NegotiationState state, Table table) {
    this.state = state;
    this.table = table;
  }

  /** Asks for an answer and, if it is a no, writes it down. */
  Reply ask(Proposal proposal, NegotiatorAtTable seat) {
    boolean seated = table.seated().contains(seat.negotiator().index());
    Reply answer = seat.answer(table.outcome(proposal), seated);
    hear(proposal, seat, answer, seated ? Stage.TABLE : Stage.RATIFICATION);
    return answer;
  }

  /** Asks one who is seated and wants no less than {@code wanted}. */
  Reply ask(Proposal proposal, NegotiatorAtTable seat, double wanted) {
    Reply answer = seat.answer(table.outcome(proposal), true, wanted);
    hear(proposal, seat, answer, Stage.TABLE);
    return answer;
  }

  private void hear(Proposal proposal, NegotiatorAtTable seat, Reply answer, Stage stage) {
    List<Change> changes = table.changes(proposal);
    Reason reason = answer.reason();
    table
        .minutes()
        .answered(
            state.round(),
            seat.negotiator().index(),
            proposal.proposer(),
            table.outcome(proposal),
            answer.isYes());
    boolean again = false;
    if (reason != null) {
      int actor = seat.negotiator().index();
      again = !noes.add(new No(actor, stage, reason, answer.line(), changes));
      if (!again) {
        Refusal refusal =
            new Refusal(state.round(), table.index(), actor, stage, reason, answer.line());
        state.recorder().refusal(refusal);
      }
      seat.negotiator().pressedBy(proposal.assenting());
    }
    if (state.isTold()) {
      tell(proposal, changes, seat, answer, stage, again);
    }
  }

  private void tell(
      Proposal proposal,
      List<Change> changes,
      NegotiatorAtTable seat,
      Reply answer,
      Stage stage,
      boolean again) {
    state.tell(
        new TranscriptEntry.Answered(
            state.round(),
            table.index(),
            seat.negotiator().index(),
            proposal.proposer(),
            changes,
            stage,
            answer.reason(),
            answer.line(),
            answer.value(),
            answer.least(),
            seat.noDealValue(),
            again));
  }

  /** Puts a carried proposal into effect if it still stands and is ratified. */
  void settle(Proposal proposal) {
    List<Change> changes = table.changes(proposal);
    if (changes.isEmpty()) {
      return;
    }
    state.tell(
        new TranscriptEntry.Carried(state.round(), table.index(), proposal.proposer(), changes));
    if (!isConfirmed(proposal)) {
      return;
    }
    ActorSet absent = consent(changes).without(table.seated());
    List<Refused> refused = refusals(proposal, absent);
    if (refused.isEmpty()) {
      ActorSet consenting = proposal.assenting().and(absent);
      state.putIntoEffect(proposal, changes, consenting, table);
      table.settled(changes);
    } else {
      drawConsequences(table.outcome(proposal), refused);
    }
  }

  /** Whether all who said yes can stand by it, now that other tables have concluded. */
  private boolean isConfirmed(Proposal proposal) {
    Outcome outcome = table.outcome(proposal);
    boolean confirmed = true;
    for (int actor : proposal.assenting().toList()) {
      NegotiatorAtTable seat = table.seat(actor);
      Reply answer = seat.confirmation(outcome);
      if (!answer.isYes()) {
        hear(proposal, seat, answer, Stage.TABLE);
        confirmed = false;
      }
    }
    return confirmed;
  }

  private ActorSet consent(List<Change> changes) {
    ActorSet consent = ActorSet.NONE;
    for (Change change : changes) {
      consent = consent.and(state.consent(change));
    }
    return consent;
  }

  private List<Refused> refusals(Proposal proposal, ActorSet absent) {
    List<Refused> refusals = new ArrayList<>();
    for (int actor : absent.toList()) {
      Reply answer = ask(proposal, table.seat(actor));
      if (!answer.isYes()) {
        refusals.add(new Refused(actor, answer));
      }
    }
    return refusals;
  }

  private void drawConsequences(Outcome outcome, List<Refused> refusals) {
    for (Refused refused : refusals) {
      table.memory().remember(refused.actor, refused.answer, outcome);
    }
    switch (table.onRefusal()) {
      case "widen" -> refusals.forEach(refused -> table.widen(refused.actor));
      case "close" -> table.close("its deal was not ratified");
      default -> {
        // retry: the table goes on, knowing what was refused
      }
    }
  }

  private record Refused(int actor, Reply answer) {}

  private record No(
      int actor, Stage stage, Reason reason, @Nullable String line, List<Change> changes) {}
}
