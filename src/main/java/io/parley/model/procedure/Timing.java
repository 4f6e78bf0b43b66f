package io.parley.model.procedure;

import io.parley.model.draw.Parameter;
import io.parley.model.outcome.Condition;

/** When a track opens or closes. */
public sealed interface Timing {

  /** Not by itself: only an event can do it. */
  record Never() implements Timing {}

  /**
   * At a round.
   *
   * @param round the round, 0 or more; a fraction counts as the next whole round
   */
  record AtRound(Parameter round) implements Timing {}

  /**
   * Once a condition holds in the status quo.
   *
   * @param condition the condition
   */
  record Once(Condition condition) implements Timing {}
}
