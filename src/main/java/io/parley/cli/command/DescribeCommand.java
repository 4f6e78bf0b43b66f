package io.parley.cli.command;

import io.parley.cli.print.Description;
import io.parley.cli.terminal.ExitCode;
import io.parley.scenario.ScenarioFile;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says what a scenario says. */
@Command(
    name = "describe",
    description = "Says what a scenario says and where each statement is from.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class DescribeCommand implements Callable<ExitCode> {

  private final Context context;

  @Mixin private ScenarioArguments scenario = new ScenarioArguments();

  public DescribeCommand(Context context) {
    this.context = context;
  }

  @Override
  public ExitCode call() {
    ScenarioFile file = scenario.read(context, context.session());
    new Description(file, context.console().out()).print();
    return ExitCode.DONE;
  }
}
