package io.parley.simulation.order;

import io.parley.model.record.TranscriptEntry;
import io.parley.model.record.TranscriptVisitor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Hands on what happens in a run with the issues in declared order.
 *
 * @param order the order of the run
 * @param listener who is told
 */
public record Retelling(IssueOrder order, Consumer<TranscriptEntry> listener)
    implements Consumer<TranscriptEntry> {

  public static @Nullable Consumer<TranscriptEntry> to(
      @Nullable Consumer<TranscriptEntry> listener, IssueOrder order) {
    return listener == null ? null : new Retelling(order, listener);
  }

  @Override
  public void accept(TranscriptEntry entry) {
    listener.accept(entry.accept(new Retold(order)));
  }

  /** An entry with the issues in declared order. */
  private record Retold(IssueOrder order) implements TranscriptVisitor<TranscriptEntry> {

    @Override
    public TranscriptEntry visit(TranscriptEntry.FortuneMoved it) {
      return it;
    }

    @Override
    public TranscriptEntry visit(TranscriptEntry.EventHappened it) {
      return it;
    }

    @Override
    public TranscriptEntry visit(TranscriptEntry.ParameterChanged it) {
      return it;
    }

    @Override
    public TranscriptEntry visit(TranscriptEntry.Reverted it) {
      return new TranscriptEntry.Reverted(it.round(), it.event(), order.retold(it.changes()));
    }

    @Override
    public TranscriptEntry visit(TranscriptEntry.Opened it) {
      return it;
    }

    @Override
    public TranscriptEntry visit(TranscriptEntry.Closed it) {
      return it;
    }

    @Override
    public TranscriptEntry visit(TranscriptEntry.Seated it) {
      return it;
    }

    @Override
    public TranscriptEntry visit(TranscriptEntry.Left it) {
      return it;
    }

    @Override
    public TranscriptEntry visit(TranscriptEntry.GaveWay it) {
      return it;
    }

    @Override
    public TranscriptEntry visit(TranscriptEntry.CameToLight it) {
      return it;
    }

    @Override
    public TranscriptEntry visit(TranscriptEntry.Proposed it) {
      return new TranscriptEntry.Proposed(
          it.round(),
          it.track(),
          it.actor(),
          order.retold(it.changes()),
          it.value(),
          it.aspiration(),
          it.noDeal());
    }

    @Override
    public TranscriptEntry visit(TranscriptEntry.Passed it) {
      return it;
    }

    @Override
    public TranscriptEntry visit(TranscriptEntry.Held it) {
      return new TranscriptEntry.Held(
          it.round(), it.track(), it.actor(), order.retold(it.changes()), it.value(), it.noDeal());
    }

    @Override
    public TranscriptEntry visit(TranscriptEntry.Drafted it) {
      return new TranscriptEntry.Drafted(
          it.round(),
          it.track(),
          it.mediator(),
          order.retold(it.changes()),
          it.against(),
          it.strongly(),
          it.taken());
    }

    @Override
    public TranscriptEntry visit(TranscriptEntry.TextPut it) {
      return new TranscriptEntry.TextPut(
          it.round(), it.track(), it.mediator(), order.retold(it.changes()));
    }

    @Override
    public TranscriptEntry visit(TranscriptEntry.Answered it) {
      return new TranscriptEntry.Answered(
          it.round(),
          it.track(),
          it.actor(),
          it.proposer(),
          order.retold(it.changes()),
          it.stage(),
          it.reason(),
          it.line(),
          it.value(),
          it.least(),
          it.noDeal(),
          it.again());
    }

    @Override
    public TranscriptEntry visit(TranscriptEntry.Carried it) {
      return new TranscriptEntry.Carried(
          it.round(), it.track(), it.proposer(), order.retold(it.changes()));
    }

    @Override
    public TranscriptEntry visit(TranscriptEntry.TookEffect it) {
      return new TranscriptEntry.TookEffect(
          it.round(),
          it.track(),
          it.proposer(),
          order.retold(it.changes()),
          order.retold(it.due()));
    }

    @Override
    public TranscriptEntry visit(TranscriptEntry.CameIntoForce it) {
      return new TranscriptEntry.CameIntoForce(it.round(), order.retold(it.changes()));
    }

    @Override
    public TranscriptEntry visit(TranscriptEntry.PledgeFell it) {
      return new TranscriptEntry.PledgeFell(it.round(), order.retold(it.changes()));
    }

    @Override
    public TranscriptEntry visit(TranscriptEntry.Stood it) {
      return it;
    }

    @Override
    public TranscriptEntry visit(TranscriptEntry.InForce it) {
      return new TranscriptEntry.InForce(it.round(), order.retold(it.outcome()));
    }
  }
}
