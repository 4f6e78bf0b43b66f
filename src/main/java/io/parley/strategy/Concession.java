package io.parley.strategy;

import io.parley.model.draw.Vocabulary.Exponent;
import io.parley.model.outcome.Outcome;
import org.jspecify.annotations.Nullable;

/** How fast an actor's aspiration falls. */
public interface Concession {

  /** Its name in a scenario. */
  String name();

  /** The exponent it takes, or null if none. */
  @Nullable Exponent exponent();

  /** Whether it depends on what is said, and not on time alone. */
  default boolean listens() {
    return false;
  }

  /** The value that the actor aims at now, in value units. */
  double aspiration(Standpoint own);

  /**
   * What the actor proposes now where that goes with the step it takes; null where it is up to its
   * {@link Offer}.
   */
  default @Nullable Outcome proposal(Standpoint own) {
    return null;
  }
}
