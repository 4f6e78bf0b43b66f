package io.parley.model.outcome;

import org.jspecify.annotations.Nullable;

/**
 * A value that an issue can take.
 *
 * @param id its id within the issue
 * @param label its name for people
 * @param at its place on the 0–100 scale, or null where the issue has none
 * @param consent the actors without whom it can't be put into effect
 */
public record Option(String id, String label, @Nullable Double at, ActorSet consent) {

  public Option {
    if (at != null && !(at >= 0 && at <= 100)) {
      throw new IllegalArgumentException("expected a place from 0 to 100, found " + at);
    }
  }
}
