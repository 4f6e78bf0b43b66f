package io.parley.cli;

import io.parley.model.InputException;
import io.parley.model.Scenario;
import io.parley.results.BatchPlan;
import io.parley.results.file.FileProblem;
import io.parley.scenario.ScenarioReader;
import io.parley.scenario.yaml.SourceText;
import io.parley.simulation.Negotiation;
import io.parley.strategy.Strategies;
import java.io.IOException;
import java.nio.file.Path;

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

  /**
   * What a file says; what comes from standard input where it is {@code -}.
   *
   * @throws InputException if it can't be read
   */
  SourceText text(Path file) {
    try {
      return file.toString().equals("-")
          ? SourceText.of("standard input", console.in())
          : SourceText.of(file);
    } catch (IOException e) {
      throw new InputException(
          "standard input", "nothing that can be read (" + FileProblem.of(e) + ")", "a scenario");
    }
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
