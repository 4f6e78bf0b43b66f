package io.parley.model.outcome;

import org.jspecify.annotations.Nullable;

/**
 * A class of results.
 *
 * @param id its id
 * @param label its name for people
 * @param deal whether a deal must have taken effect (true), must not (false), or either (null)
 * @param when what must hold in the outcome in force at the end, or null for anything
 */
public record Ending(String id, String label, @Nullable Boolean deal, @Nullable Condition when) {

  /** Whether a run that ends with {@code outcome} in force after so many deals is of this class. */
  public boolean matches(@Nullable Outcome outcome, int deals) {
    if (deal != null && deal != deals > 0) {
      return false;
    }
    return when == null || (outcome != null && when.holds(outcome));
  }
}
