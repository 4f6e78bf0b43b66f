package io.parley.model.outcome;

import io.parley.model.draw.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * A value that an issue can take.
 *
 * <p>What an option requires must hold wherever it does: an outcome with it and without that is
 * none.
 *
 * @param id its id within the issue
 * @param label its name for people
 * @param at its place on the 0–100 scale, or null where the issue has none
 * @param consent the actors without whom it can't be put into effect
 * @param requires what must hold with it, or null for nothing
 * @param takes how many rounds after it was agreed it comes into force, or null for at once
 */
public record Option(
    String id,
    String label,
    @Nullable Double at,
    ActorSet consent,
    @Nullable Condition requires,
    @Nullable Parameter takes) {

  public Option {
    if (at != null && !(at >= 0 && at <= 100)) {
      throw new IllegalArgumentException("expected a place from 0 to 100, found " + at);
    }
  }

  /** This option, requiring something and taking its time. */
  public Option with(@Nullable Condition requires, @Nullable Parameter takes) {
    return new Option(id, label, at, consent, requires, takes);
  }

  /** This option, requiring something. */
  public Option with(@Nullable Condition requires) {
    return with(requires, takes);
  }
}
