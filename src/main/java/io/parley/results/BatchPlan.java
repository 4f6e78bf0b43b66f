package io.parley.results;

import io.parley.experiment.design.Sampling;
import io.parley.experiment.design.Worlds;
import io.parley.scenario.ScenarioFile;

/**
 * All that decides what a batch's data are: the same plan, the same data.
 *
 * @param scenario the scenario as run
 * @param seed the seed
 * @param runs the run count
 * @param worlds how its worlds come about
 * @param keep what is kept of the runs
 * @param version Parley's version
 */
public record BatchPlan(
    ScenarioFile scenario, long seed, int runs, Worlds worlds, Keep keep, String version) {

  private static final int SHORT = 8;

  /** The plan of a batch of random worlds. */
  public BatchPlan(ScenarioFile scenario, long seed, int runs, Keep keep, String version) {
    this(scenario, seed, runs, Sampling.RANDOM, keep, version);
  }

  /** The plan's identity in 64 hexadecimal digits. */
  public String hash() {
    String usual =
        String.join("\n", scenarioHash(), Long.toString(seed), Integer.toString(runs), version);
    String kept = keep == Keep.ALL ? usual : usual + "\nkeep " + keep;
    return Hashes.of(worlds == Sampling.RANDOM ? kept : kept + "\nworlds " + worlds);
  }

  /** The identity's first 8 digits, for a folder's name. */
  public String shortHash() {
    return hash().substring(0, SHORT);
  }

  /** The hash of the scenario as run. */
  public String scenarioHash() {
    return Hashes.of(scenario.text());
  }
}
