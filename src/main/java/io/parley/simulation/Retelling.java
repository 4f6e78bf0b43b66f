package io.parley.simulation;

import io.parley.model.TranscriptEntry;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Hands on what happens in a run with the issues in declared order.
 *
 * @param order the order of the run
 * @param listener who is told
 */
record Retelling(IssueOrder order, Consumer<TranscriptEntry> listener)
    implements Consumer<TranscriptEntry> {

  static @Nullable Consumer<TranscriptEntry> to(
      @Nullable Consumer<TranscriptEntry> listener, IssueOrder order) {
    return listener == null ? null : new Retelling(order, listener);
  }

  @Override
  public void accept(TranscriptEntry entry) {
    listener.accept(retold(entry));
  }

  private TranscriptEntry retold(TranscriptEntry entry) {
    if (entry instanceof TranscriptEntry.Reverted it) {
      return new TranscriptEntry.Reverted(it.round(), it.event(), order.retold(it.changes()));
    }
    if (entry instanceof TranscriptEntry.Carried it) {
      return new TranscriptEntry.Carried(
          it.round(), it.track(), it.proposer(), order.retold(it.changes()));
    }
    if (entry instanceof TranscriptEntry.TookEffect it) {
      return new TranscriptEntry.TookEffect(
          it.round(), it.track(), it.proposer(), order.retold(it.changes()));
    }
    if (entry instanceof TranscriptEntry.InForce it) {
      return new TranscriptEntry.InForce(it.round(), order.retold(it.outcome()));
    }
    return entry instanceof TranscriptEntry.Answered it ? answered(it) : said(entry);
  }

  private TranscriptEntry said(TranscriptEntry entry) {
    if (entry instanceof TranscriptEntry.Proposed it) {
      return new TranscriptEntry.Proposed(
          it.round(),
          it.track(),
          it.actor(),
          order.retold(it.changes()),
          it.value(),
          it.aspiration(),
          it.noDeal());
    }
    if (entry instanceof TranscriptEntry.Held it) {
      return new TranscriptEntry.Held(
          it.round(), it.track(), it.actor(), order.retold(it.changes()), it.value(), it.noDeal());
    }
    if (entry instanceof TranscriptEntry.Drafted it) {
      return new TranscriptEntry.Drafted(
          it.round(),
          it.track(),
          it.mediator(),
          order.retold(it.changes()),
          it.against(),
          it.strongly(),
          it.taken());
    }
    return entry instanceof TranscriptEntry.TextPut it
        ? new TranscriptEntry.TextPut(
            it.round(), it.track(), it.mediator(), order.retold(it.changes()))
        : entry;
  }

  private TranscriptEntry answered(TranscriptEntry.Answered it) {
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
}
