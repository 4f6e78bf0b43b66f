package io.parley.bench;

import io.parley.model.outcome.Outcome;
import io.parley.strategy.Offer;
import io.parley.strategy.Standpoint;

/** Proposes nothing. */
record SilentOffer() implements Offer {

  @Override
  public String name() {
    return "silent";
  }

  @Override
  public Outcome propose(Standpoint own) {
    return null;
  }
}
