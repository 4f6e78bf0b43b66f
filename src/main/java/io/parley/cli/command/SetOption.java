package io.parley.cli.command;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** What is set differently from what a scenario's file says. */
final class SetOption {

  @Option(
      names = "--set",
      paramLabel = "PATH=VALUE",
      description = {
        "Set what the scenario says at a path, such as actors.ukraine.patience=20; * matches any"
            + " id.",
        "May be given more than once. \"parley params\" lists the paths."
      })
  private List<String> overrides = new ArrayList<>();

  /** The settings, in order. */
  List<String> overrides() {
    return overrides;
  }
}
