package io.parley.cli.command;

import io.parley.experiment.OnFailure;
import picocli.CommandLine.Option;

/** What becomes of results in which runs fail. */
public final class FailureOption {

  @Option(
      names = "--on-failure",
      paramLabel = "WHAT",
      description = {
        "Where runs fail: ${COMPLETION-CANDIDATES} (default: continue). continue: play all;",
        "stop: end a batch once more than half of its runs, of 100 or more, have failed."
      })
  private OnFailure onFailure = OnFailure.CONTINUE;

  /** What is asked for. */
  OnFailure chosen() {
    return onFailure;
  }
}
