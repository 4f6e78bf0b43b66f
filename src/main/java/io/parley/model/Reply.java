package io.parley.model;

import io.parley.model.record.Refusal.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What an actor says to a proposal.
 *
 * @param reason why it refuses, or null where it says yes
 * @param line the red line in the way, or null where it is none
 * @param value what the proposal is worth to it
 * @param least the least value that it says yes to
 */
public record Reply(@Nullable Reason reason, @Nullable RedLine line, double value, double least) {

  public boolean isYes() {
    return reason == null;
  }

  /** The id of the red line in the way, or null where it is none. */
  public @Nullable String lineId() {
    return line == null ? null : line.id();
  }
}
