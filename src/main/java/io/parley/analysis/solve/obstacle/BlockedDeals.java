package io.parley.analysis.solve.obstacle;

import io.parley.model.outcome.ActorSet;
import java.util.BitSet;

/**
 * Outcomes that the same constraints keep from coming about and that need the same consent.
 *
 * @param violated the lines and values that each of them violates, of those on whom it depends
 * @param required without whom none of them can be put into effect
 */
record BlockedDeals(BitSet violated, ActorSet required) {

  /** How much there is in its way; an easier case has less. */
  int size() {
    return violated.cardinality() + required.size();
  }

  /** Whether this comes about wherever {@code other} does, and they are not the same. */
  boolean isEasierThan(BlockedDeals other) {
    return !equals(other)
        && other.required.containsAll(required)
        && MinimalSets.contains(other.violated, violated);
  }

  /** What of it still stands in the way once the constraints in {@code relaxed} give way. */
  BitSet left(BitSet relaxed) {
    BitSet left = (BitSet) violated.clone();
    left.andNot(relaxed);
    return left;
  }
}
