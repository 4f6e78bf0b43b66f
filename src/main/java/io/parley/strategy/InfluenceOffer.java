package io.parley.strategy;

import io.parley.model.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Proposes, among what is worth at least its aspiration and no less than no deal, what is worth
 * most to the other consenters, weighted by their influence.
 */
record InfluenceOffer() implements Offer {

  @Override
  public String name() {
    return "influence";
  }

  @Override
  public @Nullable Outcome propose(Standpoint own) {
    return own.mostWantedByOthers(Math.max(own.aspiration(), own.noDealValue()));
  }
}
