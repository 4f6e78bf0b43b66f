package io.parley.results;

import io.parley.scenario.ScenarioFile;

/**
 * What makes a batch the same as another: the same identity, the same data.
 *
 * @param scenario the scenario as run
 * @param seed the seed
 * @param runs the run count
 * @param version Parley's version
 */
public record BatchIdentity(ScenarioFile scenario, long seed, int runs, String version) {

  private static final int SHORT = 8;

  /** The identity in 64 hexadecimal digits. */
  public String hash() {
    return Hashes.of(
        String.join("\n", scenarioHash(), Long.toString(seed), Integer.toString(runs), version));
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
