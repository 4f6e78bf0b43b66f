package io.parley.strategy;

import io.parley.model.Valuation;
import io.parley.model.outcome.Outcome;
import org.jspecify.annotations.Nullable;

/** What to say while there is nothing to go by: one's best, as long as nobody else has proposed. */
final class OpeningOffer {

  private OpeningOffer() {}

  /** The opening, or null where somebody else has proposed or nothing is worth {@code least}. */
  static @Nullable Outcome of(Standpoint own, double least) {
    for (int other : own.seated().without(own.self()).toList()) {
      if (own.record().lastOf(other) != null) {
        return null;
      }
    }
    Outcome best = own.ranking().get(0);
    return best != null && own.value(best) >= least - Valuation.PRECISION ? best : null;
  }
}
