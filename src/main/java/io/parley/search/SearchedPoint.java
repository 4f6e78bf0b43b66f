package io.parley.search;

import io.parley.model.outcome.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What a branch-and-bound search found.
 *
 * @param outcome the best outcome found, of which there may be ties; null if none was. Where a tie
 *     can be worse for some and better for nobody, one that a further search found not to be
 * @param value what it has; negative infinity if none was found
 * @param bound what no outcome exceeds; negative infinity if there is none that counts
 * @param proven whether the search was finished, so that nothing is better by more than 1e-9, or
 *     nothing counts at all
 * @param nodes how many partial outcomes were looked at
 */
public record SearchedPoint(
    @Nullable Outcome outcome, double value, double bound, boolean proven, long nodes) {

  /** By how much something better could exceed what was found; infinite if nothing was. */
  public double gap() {
    return proven ? 0 : bound - value;
  }
}
