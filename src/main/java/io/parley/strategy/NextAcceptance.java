package io.parley.strategy;

import io.parley.model.outcome.Outcome;

/**
 * Says yes to what is worth at least what it would itself propose now (AC-next of Baarslag,
 * Hindriks and Jonker 2013). Where it would pass or only answers, its aspiration counts.
 */
record NextAcceptance() implements Acceptance {

  @Override
  public String name() {
    return "next";
  }

  @Override
  public double least(Standpoint own) {
    Outcome next = own.nextProposal();
    return next == null ? own.aspiration() : own.value(next);
  }
}
