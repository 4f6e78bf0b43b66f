package io.parley.model.record;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A no to a proposal. Saying no again to the same text for the same reason is not another refusal.
 *
 * @param round when
 * @param track at which table
 * @param actor who refused
 * @param stage at the table or when asked to ratify
 * @param reason why
 * @param line the red line in the way, or null where it was none
 */
public record Refusal(
    int round, int track, int actor, Stage stage, Reason reason, @Nullable String line) {

  /** Where a proposal is refused. */
  public enum Stage {
    TABLE,
    RATIFICATION;

    /** The stage as files show it. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Why a proposal is refused. */
  public enum Reason {
    VALUE,
    RED_LINE,
    EXCLUDED;

    /** The reason as files show it. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
