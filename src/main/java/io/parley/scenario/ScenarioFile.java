package io.parley.scenario;

import io.parley.model.Scenario;
import io.parley.scenario.path.Presence;
import io.parley.scenario.yaml.Places;
import io.parley.scenario.yaml.Provenance;
import java.util.List;

/**
 * A scenario as read.
 *
 * @param scenario the scenario
 * @param runs how many runs its author would play
 * @param seed the seed its author would use
 * @param text the YAML that says it, overrides applied
 * @param provenance where its statements are from
 * @param paths every path that can be set, in the file's order
 * @param places where the file says what
 */
public record ScenarioFile(
    Scenario scenario,
    int runs,
    long seed,
    String text,
    Provenance provenance,
    List<String> paths,
    Places places) {

  public ScenarioFile {
    paths = List.copyOf(paths);
  }

  /** Whether what is at {@code path} can be set to be {@code present} or {@code absent}. */
  public static boolean isOptional(String path) {
    return Presence.isOptional(path);
  }
}
