package io.parley.cli.command;

import io.parley.cli.terminal.ExitCode;
import io.parley.model.Scenario;
import io.parley.scenario.ScenarioFile;
import io.parley.scenario.Warnings;
import io.parley.scenario.yaml.SourceText;
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
public final class ValidateCommand implements Callable<ExitCode> {

  private final Context context;

  @Mixin private ScenarioArguments scenario = new ScenarioArguments();

  public ValidateCommand(Context context) {
    this.context = context;
  }

  @Override
  public ExitCode call() {
    SourceText source = context.text(scenario.path());
    ScenarioFile file = context.session().reader().read(source, scenario.overrides());
    List<String> warnings = Warnings.of(file);
    warnings.forEach(warning -> context.terminal().note("Warning: " + warning));
    context.console().out().println(counts(source.label(), file.scenario(), warnings.size()));
    return ExitCode.DONE;
  }

  private static String counts(String label, Scenario scenario, int warnings) {
    double outcomes =
        scenario.issues().stream()
            .mapToDouble(issue -> issue.options().size())
            .reduce(1, (left, right) -> left * right);
    return String.format(
        Locale.ROOT,
        "%s is valid: %s, %s (%,.0f outcomes), %s, %s, %s, %s; %s",
        label,
        counted(scenario.actors().size(), "actor"),
        counted(scenario.issues().size(), "issue"),
        outcomes,
        counted(scenario.tracks().size(), "track"),
        counted(scenario.events().size(), "event"),
        counted(scenario.endings().size(), "ending"),
        counted(scenario.parameters().uncertain().size(), "uncertain number"),
        counted(warnings, "warning"));
  }

  private static String counted(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
