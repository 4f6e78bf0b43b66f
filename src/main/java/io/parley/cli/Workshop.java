package io.parley.cli;

import io.parley.model.Scenario;
import io.parley.results.BatchPlan;
import io.parley.scenario.ScenarioReader;
import io.parley.simulation.Negotiation;
import io.parley.strategy.Strategies;

/**
 * What the commands work with.
 *
 * @param console where they write
 * @param commandLine the command as given
 * @param interruption what Ctrl-C does
 */
record Workshop(Console console, String commandLine, Interruption interruption) {

  private Strategies strategies() {
    return Strategies.standard();
  }

  ScenarioReader reader() {
    return new ScenarioReader(Negotiation.vocabulary(strategies()));
  }

  /** The runs of a batch. */
  Negotiation negotiation(BatchPlan plan) {
    Scenario scenario = plan.scenario().scenario();
    return new Negotiation(
        scenario,
        strategies(),
        plan.seed(),
        plan.worlds().draws(plan.seed(), scenario.parameters(), plan.runs()));
  }
}
