package io.parley.simulation;

import io.parley.model.Scenario;

/** Random scenarios for tests in other packages. */
public final class Generated {

  private Generated() {}

  /** The random scenario with this number. */
  public static Scenario scenario(long seed) {
    return ScenarioGenerator.scenario(seed);
  }
}
