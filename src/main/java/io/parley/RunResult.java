package io.parley;

import java.util.Map;
import java.util.OptionalInt;

/**
 * A run that was played to its end.
 *
 * @param run its number, from 1
 * @param ending the id of its ending
 * @param settledRound the round of the last change; empty if nothing changed
 * @param outcome by issue, the option in force at the end; empty if nothing is
 * @param payoffs by actor, the value at the end
 */
public record RunResult(
    int run,
    String ending,
    OptionalInt settledRound,
    Map<String, String> outcome,
    Map<String, Double> payoffs) {

  public RunResult {
    outcome = Ordered.copy(outcome);
    payoffs = Ordered.copy(payoffs);
  }
}
