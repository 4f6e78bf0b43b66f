package io.parley.strategy;

import io.parley.model.outcome.Outcome;
import io.parley.search.RandomPick;
import org.jspecify.annotations.Nullable;

/**
 * Proposes anything that is worth at least its aspiration and no less than no deal. All that is may
 * come, but not all alike; see {@link RandomPick}.
 */
record RandomOffer() implements Offer {

  @Override
  public String name() {
    return "random";
  }

  @Override
  public @Nullable Outcome propose(Standpoint own) {
    double least = Math.max(own.aspiration(), own.noDealValue());
    return new RandomPick(own.offers(), least, own.holdingOut()).pick(own::uniform);
  }
}
