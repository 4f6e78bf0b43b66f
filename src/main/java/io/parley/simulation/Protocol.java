package io.parley.simulation;

import org.jspecify.annotations.Nullable;

/** Who may say what in a round at a table, and what has carried at its end. */
interface Protocol {

  /** A participant's turn to speak. */
  void speak(Seat seat);

  /** Ends the round: what carried, or null if nothing did. */
  @Nullable Proposal conclude();

  /** Drops what is on the table. */
  void clear();
}
