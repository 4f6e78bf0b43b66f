package io.parley.simulation;

import io.parley.model.Moment;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Hands on what happens in a run with the issues in declared order.
 *
 * @param order the order of the run
 * @param listener who is told
 */
record Retelling(IssueOrder order, Consumer<Moment> listener) implements Consumer<Moment> {

  static @Nullable Consumer<Moment> to(@Nullable Consumer<Moment> listener, IssueOrder order) {
    return listener == null ? null : new Retelling(order, listener);
  }

  @Override
  public void accept(Moment moment) {
    listener.accept(retold(moment));
  }

  private Moment retold(Moment moment) {
    if (moment instanceof Moment.Reverted it) {
      return new Moment.Reverted(it.round(), it.event(), order.retold(it.changes()));
    }
    if (moment instanceof Moment.Carried it) {
      return new Moment.Carried(
          it.round(), it.track(), it.proposer(), order.retold(it.changes()));
    }
    if (moment instanceof Moment.TookEffect it) {
      return new Moment.TookEffect(
          it.round(), it.track(), it.proposer(), order.retold(it.changes()));
    }
    if (moment instanceof Moment.InForce it) {
      return new Moment.InForce(it.round(), order.retold(it.outcome()));
    }
    return moment instanceof Moment.Answered it ? answered(it) : said(moment);
  }

  private Moment said(Moment moment) {
    if (moment instanceof Moment.Proposed it) {
      return new Moment.Proposed(
          it.round(),
          it.track(),
          it.actor(),
          order.retold(it.changes()),
          it.value(),
          it.aspiration(),
          it.noDeal());
    }
    if (moment instanceof Moment.Held it) {
      return new Moment.Held(
          it.round(), it.track(), it.actor(), order.retold(it.changes()), it.value(), it.noDeal());
    }
    if (moment instanceof Moment.Drafted it) {
      return new Moment.Drafted(
          it.round(),
          it.track(),
          it.mediator(),
          order.retold(it.changes()),
          it.against(),
          it.strongly(),
          it.taken());
    }
    return moment instanceof Moment.TextPut it
        ? new Moment.TextPut(it.round(), it.track(), it.mediator(), order.retold(it.changes()))
        : moment;
  }

  private Moment answered(Moment.Answered it) {
    return new Moment.Answered(
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
