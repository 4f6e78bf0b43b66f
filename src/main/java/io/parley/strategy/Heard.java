package io.parley.strategy;

import io.parley.model.Valuation;
import io.parley.model.outcome.Outcome;
import io.parley.search.OfferSpace;
import io.parley.strategy.belief.PublicRecord;
import io.parley.strategy.belief.PublicRecord.Proposed;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What has been proposed at a table, as it is to one of those who sit there. */
final class Heard {

  private final Standpoint own;
  private final OfferSpace space;

  Heard(Standpoint own) {
    this.own = own;
    this.space = own.offers();
  }

  /** The others seated who may propose. */
  List<Integer> others() {
    return own.seated().without(own.self()).toList().stream().filter(own::mayPropose).toList();
  }

  /** What {@code proposed} would be worth to it now. */
  double value(Proposed proposed) {
    return own.value(space.now(proposed.outcome()));
  }

  /** The outcomes that {@code actor} has proposed, as they would be now, each once. */
  Set<Outcome> outcomesOf(int actor) {
    Set<Outcome> outcomes = new LinkedHashSet<>();
    for (Proposed proposed : own.record().proposalsOf(actor)) {
      outcomes.add(space.now(proposed.outcome()));
    }
    return outcomes;
  }

  /** The outcomes that it has proposed itself and still can. */
  List<Outcome> ownOutcomes() {
    return outcomesOf(own.self()).stream().filter(this::canBeProposed).toList();
  }

  /** Whether it may propose {@code outcome}. */
  boolean canBeProposed(Outcome outcome) {
    return space.contains(outcome) && own.value(outcome) >= own.noDealValue() - Valuation.PRECISION;
  }

  /** Whether nobody has said anything since its own last proposal. */
  boolean nothingSinceOwn() {
    List<PublicRecord.Entry> entries = own.record().entries();
    if (entries.isEmpty()) {
      return false;
    }
    PublicRecord.Entry last = entries.get(entries.size() - 1);
    return last instanceof Proposed && last.actor() == own.self();
  }
}
