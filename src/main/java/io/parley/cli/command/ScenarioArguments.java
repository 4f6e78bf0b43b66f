package io.parley.cli.command;

import io.parley.scenario.ScenarioFile;
import io.parley.study.Session;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The scenario that a command is about, with what is set differently. */
public final class ScenarioArguments {

  @Parameters(paramLabel = "SCENARIO", description = "The scenario file; - for standard input.")
  private Path scenario = Path.of("");

  @Mixin private SetOption set = new SetOption();

  ScenarioFile read(Context context, Session session) {
    return session.reader().read(context.text(scenario), set.overrides());
  }

  /** Where the scenario is, as given. */
  public Path path() {
    return scenario;
  }

  public List<String> overrides() {
    return set.overrides();
  }
}
