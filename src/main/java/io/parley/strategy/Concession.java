package io.parley.strategy;

import io.parley.model.Vocabulary.Exponent;
import org.jspecify.annotations.Nullable;

/** How fast an actor's aspiration falls. */
public interface Concession {

  /** Its name in a scenario. */
  String name();

  /** The exponent it takes, or null if none. */
  @Nullable Exponent exponent();

  /** The value that the actor aims at now, in value units. */
  double aspiration(Standpoint own);
}
