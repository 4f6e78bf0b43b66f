package io.parley.cli.command;

import io.parley.cli.print.Description;
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
public final class DescribeCommand implements Callable<Integer> {

  private final Workshop workshop;

  @Mixin private ScenarioArguments scenario = new ScenarioArguments();

  public DescribeCommand(Workshop workshop) {
    this.workshop = workshop;
  }

  @Override
  public Integer call() {
    ScenarioFile file = scenario.read(workshop);
    new Description(file, workshop.console().out()).print();
    return 0;
  }
}
