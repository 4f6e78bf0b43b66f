package io.parley.cli;

import io.parley.scenario.ScenarioFile;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The scenario that a command is about, with what is set differently. */
final class ScenarioArguments {

  @Parameters(paramLabel = "SCENARIO", description = "The scenario file; - for standard input.")
  private Path scenario = Path.of("");

  @Mixin private SetOption set = new SetOption();

  ScenarioFile read(Workshop workshop) {
    return workshop.reader().read(workshop.text(scenario), set.overrides());
  }

  /** Where the scenario is, as given. */
  Path path() {
    return scenario;
  }

  List<String> overrides() {
    return set.overrides();
  }
}
