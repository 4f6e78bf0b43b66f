package io.parley.model.procedure;

import io.parley.model.draw.Parameter;
import io.parley.model.fortune.FortuneBound;
import io.parley.model.outcome.Condition;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
   * Once a condition holds in the status quo and fortunes are where they have to be.
   *
   * @param condition the condition, or null where only fortunes count
   * @param bounds where fortunes have to be
   */
  record Once(@Nullable Condition condition, List<FortuneBound> bounds) implements Timing {

    public Once {
      bounds = List.copyOf(bounds);
    }
  }
}
