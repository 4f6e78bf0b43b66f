package io.parley.strategy;

import io.parley.model.outcome.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Proposes, among what is worth at least its aspiration and no less than no deal, what is worth
 * most to the other consenters, weighted by their influence; nothing if that is worth no more to
 * them than the status quo. One who learns from what is said and has no idea yet opens with its
 * best, lest all should wait for each other.
 */
record InfluenceOffer() implements Offer {

  @Override
  public String name() {
    return "influence";
  }

  @Override
  public @Nullable Outcome propose(Standpoint own) {
    double least = Math.max(own.aspiration(), own.noDealValue());
    Outcome wanted = own.mostWantedByOthers(least);
    return wanted == null && own.isLearning() ? OpeningOffer.of(own, least) : wanted;
  }
}
