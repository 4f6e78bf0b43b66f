package io.parley.cli;

import io.parley.scenario.ScenarioFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The scenario that a command is about, with what is set differently. */
final class ScenarioArguments {

  @Parameters(paramLabel = "SCENARIO", description = "The scenario file.")
  private Path scenario = Path.of("");

  @Option(
      names = "--set",
      paramLabel = "PATH=VALUE",
      description = {
        "Set what the scenario says at a path, such as actors.ukraine.patience=20; * matches any id.",
        "May be given more than once. \"parley params\" lists the paths."
      })
  private List<String> overrides = new ArrayList<>();

  ScenarioFile read(Workshop workshop) {
    return workshop.reader().read(scenario, overrides);
  }

  Path path() {
    return scenario;
  }
}
