package io.parley.results;

import io.parley.scenario.ScenarioFile;

/**
 * All that decides what a batch's data are: the same plan, the same data.
 *
 * @param scenario the scenario as run
 * @param seed the seed
 * @param runs the run count
 * @param keep what is kept of the runs
 * @param version Parley's version
 */
public record BatchPlan(ScenarioFile scenario, long seed, int runs, Keep keep, String version) {

  private static final int SHORT = 8;

  /** The plan's identity in 64 hexadecimal digits. */
  public String hash() {
    String usual =
        String.join("\n", scenarioHash(), Long.toString(seed), Integer.toString(runs), version);
    return Hashes.of(keep == Keep.ALL ? usual : usual + "\nkeep " + keep);
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
