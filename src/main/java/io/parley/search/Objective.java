package io.parley.search;

import io.parley.model.Valuation;
import io.parley.model.outcome.Outcome;

/** What a search looks for the most of. */
public interface Objective {

  /** What stands for "none that counts". */
  double NONE = Double.NEGATIVE_INFINITY;

  /**
   * The most that an outcome that counts can have, given the options chosen at the places below
   * {@code depth}; {@link #NONE} if none counts.
   */
  double bound(int[] chosen, int depth);

  /** What an outcome has, or {@link #NONE} if it does not count. */
  double value(Outcome outcome);

  /** By how much an outcome must have more than another to count as better. */
  default double precision() {
    return Valuation.PRECISION;
  }
}
