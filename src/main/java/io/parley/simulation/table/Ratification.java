package io.parley.simulation.table;

import io.parley.model.Reply;
import io.parley.model.Valuation;
import io.parley.model.outcome.ActorSet;
import io.parley.model.outcome.Change;
import io.parley.model.outcome.Outcome;
import io.parley.model.procedure.Mediation;
import io.parley.model.record.Refusal;
import io.parley.model.record.Refusal.Reason;
import io.parley.model.record.Refusal.Stage;
import io.parley.model.record.TranscriptEntry;
import io.parley.simulation.protocol.Proposal;
import io.parley.simulation.state.RunLog;
import io.parley.simulation.state.RunState;
import io.parley.simulation.state.TableState;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of proposals at a table: answers are heard and, once one has carried, those without
 * a seat whose consent it needs ratify it or not (Putnam 1988).
 */
final class Ratification {

  private final RunState run;
  private final TableState table;
  private final List<NegotiatorAtTable> everyone;
  private final RunLog log;
  private final BooleanSupplier gifts;
  private final Set<No> noes = new HashSet<>();

  /**
   * The answers heard at a table.
   *
   * @param everyone all actors in view of the table, seated or not
   * @param gifts whether the table's protocol has those asked take what costs them nothing
   */
  Ratification(
      RunState run,
      TableState table,
      List<NegotiatorAtTable> everyone,
      RunLog log,
      BooleanSupplier gifts) {
    this.run = run;
    this.table = table;
    this.everyone = everyone;
    this.log = log;
    this.gifts = gifts;
  }

  /** Asks for an answer and, if it is a no, writes it down. */
  Reply ask(Proposal proposal, int actor) {
    boolean seated = table.seated().contains(actor);
    Reply reply =
        everyone
            .get(actor)
            .answer(
                table.outcome(proposal), seated, gifts.getAsBoolean(), promised(proposal, actor));
    hear(proposal, actor, reply, seated ? Stage.TABLE : Stage.RATIFICATION);
    return reply;
  }

  /** Asks one who is seated and wants no less than {@code wanted}. */
  Reply ask(Proposal proposal, int actor, double wanted) {
    Reply reply = everyone.get(actor).answer(table.outcome(proposal), true, wanted, 0);
    hear(proposal, actor, reply, Stage.TABLE);
    return reply;
  }

  /** What {@code actor} is promised on top where a mediator puts {@code proposal}. */
  private double promised(Proposal proposal, int actor) {
    Mediation mediation = table.track().mediation();
    if (!proposal.isText() || mediation == null || mediation.offers().isEmpty()) {
      return 0;
    }
    Valuation own = everyone.get(actor).negotiator().resolved().valuation();
    return run.promises()
        .gain(
            table.index(),
            mediation,
            table.changes(proposal),
            table.outcome(proposal),
            actor,
            own,
            run.world());
  }

  private void hear(Proposal proposal, int actor, Reply reply, Stage stage) {
    List<Change> changes = table.changes(proposal);
    Reason reason = reply.reason();
    table
        .record()
        .answered(run.round(), actor, proposal.proposer(), table.outcome(proposal), reply.isYes());
    boolean again = false;
    if (reason != null) {
      again = !noes.add(new No(actor, stage, reason, reply.lineId(), changes));
      if (!again) {
        log.add(new Refusal(run.round(), table.index(), actor, stage, reason, reply.lineId()));
      }
      everyone.get(actor).negotiator().pressedBy(proposal.assenting());
      if (proposal.isText()) {
        everyone.get(actor).negotiator().pressedByMediator(table.index());
      }
    }
    if (run.isTold()) {
      run.tell(
          new TranscriptEntry.Answered(
              run.round(),
              table.index(),
              actor,
              proposal.proposer(),
              changes,
              stage,
              reason,
              reply.lineId(),
              reply.value(),
              reply.least(),
              everyone.get(actor).noDealValue(),
              again));
    }
    if (reply.isYes()) {
      everyone.get(actor).negotiator().back(table.outcome(proposal));
    }
  }

  /** Whether all who said yes can stand by it, now that other tables have concluded. */
  boolean isConfirmed(Proposal proposal) {
    Outcome outcome = table.outcome(proposal);
    boolean confirmed = true;
    for (int actor : proposal.assenting().toList()) {
      Reply reply = everyone.get(actor).confirmation(outcome, promised(proposal, actor));
      if (!reply.isYes()) {
        hear(proposal, actor, reply, Stage.TABLE);
        confirmed = false;
      }
    }
    return confirmed;
  }

  /** Those without a seat here whose consent {@code changes} need. */
  ActorSet absent(List<Change> changes) {
    return run.consent().to(changes).without(table.seated());
  }

  /** Asks all of {@code absent}: what those say who do not ratify. */
  List<NotRatified> refusals(Proposal proposal, ActorSet absent) {
    List<NotRatified> refusals = new ArrayList<>();
    for (int actor : absent.toList()) {
      Reply reply = ask(proposal, actor);
      if (!reply.isYes()) {
        refusals.add(new NotRatified(actor, reply));
      }
    }
    return refusals;
  }

  /**
   * A no of one without a seat.
   *
   * @param actor whose
   * @param reply what it said
   */
  record NotRatified(int actor, Reply reply) {}

  private record No(
      int actor, Stage stage, Reason reason, @Nullable String line, List<Change> changes) {}
}
