package io.parley.cli;

import io.parley.model.Scenario;
import io.parley.scenario.ScenarioFile;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says what is wrong with a scenario. */
@Command(
    name = "validate",
    description = "Says what is wrong with a scenario and what in it has no source.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ValidateCommand implements Callable<Integer> {

  private final Workshop workshop;

  @Mixin private ScenarioArguments scenario = new ScenarioArguments();

  ValidateCommand(Workshop workshop) {
    this.workshop = workshop;
  }

  @Override
  public Integer call() {
    ScenarioFile file = scenario.read(workshop);
    List<String> warnings = new Warnings(file).all();
    warnings.forEach(warning -> workshop.console().err().println("Warning: " + warning));
    workshop.console().out().println(counts(file.scenario(), warnings.size()));
    return 0;
  }

  private String counts(Scenario scenario, int warnings) {
    double outcomes =
        scenario.issues().stream()
            .mapToDouble(issue -> issue.options().size())
            .reduce(1, (left, right) -> left * right);
    return String.format(
        Locale.ROOT,
        "%s is valid: %d actors, %d issues (%,.0f outcomes), %d tracks, %d events, %d endings,"
            + " %d uncertain numbers; %d warnings",
        this.scenario.path(),
        scenario.actors().size(),
        scenario.issues().size(),
        outcomes,
        scenario.tracks().size(),
        scenario.events().size(),
        scenario.endings().size(),
        scenario.parameters().uncertain().size(),
        warnings);
  }
}
