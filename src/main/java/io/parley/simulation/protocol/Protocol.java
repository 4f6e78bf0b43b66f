package io.parley.simulation.protocol;

import io.parley.strategy.Standpoint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who may say what in a round at a table, and what has carried at its end. */
public interface Protocol {

  /** A participant's turn to speak; each has one in a round. */
  void speak(Standpoint speaker);

  /** What is on the table, before the round is concluded. */
  List<Proposal> standing();

  /** Ends the round: what carried, or null if nothing did. */
  @Nullable Proposal conclude();

  /**
   * Whether those asked say yes to what costs them nothing, whatever they aim at, if that is their
   * strategy.
   */
  default boolean takesGifts() {
    return true;
  }

  /** Drops what is on the table: something was settled, or those seated have changed. */
  void clear();
}
