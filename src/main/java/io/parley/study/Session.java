package io.parley.study;

import io.parley.model.Scenario;
import io.parley.results.BatchPlan;
import io.parley.scenario.ScenarioReader;
import io.parley.simulation.Negotiation;

/**
 * What studies are played with, read with and told to.
 *
 * @param extensions which strategies and protocols there are
 * @param command the command or program that asks, as manifests show it
 * @param listener who is told
 */
public record Session(Extensions extensions, String command, Listener listener) {

  /** A reader of scenarios that may use all that there is. */
  public ScenarioReader reader() {
    return new ScenarioReader(extensions.vocabulary());
  }

  /** The version of what plays: Parley's and, where there are any, that of what was added to it. */
  public String version() {
    return extensions.version();
  }

  /** The runs of a batch. */
  public Negotiation negotiation(BatchPlan plan) {
    Scenario scenario = plan.scenario().scenario();
    return new Negotiation(
            scenario,
            extensions.strategies(),
            plan.seed(),
            plan.worlds().draws(plan.seed(), scenario.parameters(), plan.runs()))
        .with(extensions.protocols());
  }

  /** Tells whoever asked. */
  public void note(String text) {
    listener.note(text);
  }
}
