package io.parley.simulation;

import io.parley.model.outcome.Outcome;
import io.parley.strategy.Acceptance;
import io.parley.strategy.Offer;
import io.parley.strategy.Standpoint;
import java.util.List;

/** Says what it was told to say, round by round, and agrees to nothing. */
record Scripted(List<Outcome> script) implements Offer, Acceptance {

  /** More than any outcome is worth. */
  private static final double NEVER = 1000;

  static Scripted of(Outcome... script) {
    return new Scripted(List.of(script));
  }

  @Override
  public String name() {
    return "scripted";
  }

  @Override
  public Outcome propose(Standpoint own) {
    return script.get(Math.min(own.round(), script.size() - 1));
  }

  @Override
  public double least(Standpoint own) {
    return NEVER;
  }
}
