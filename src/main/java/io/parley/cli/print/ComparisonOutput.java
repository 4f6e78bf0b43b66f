package io.parley.cli.print;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.parley.cli.terminal.Console;
import io.parley.cli.terminal.ExitCode;
import io.parley.results.Manifest;
import io.parley.results.file.Json;
import io.parley.results.study.ComparisonFolder;

/** What a comparison came to, in the terminal. */
public record ComparisonOutput(Console console, ComparisonFolder folder) {

  /** Prints the comparison and returns the exit code: failed if a run failed. */
  public ExitCode print(boolean json) {
    if (json) {
      ObjectNode root = new ComparisonJson(folder, Manifest.read(folder.path())).root();
      console.out().print(Json.text(root));
    } else {
      new ComparisonText(folder, Manifest.read(folder.path()), console.out()).print();
    }
    console.out().flush();
    return reportFailures();
  }

  private ExitCode reportFailures() {
    boolean isAnyFailed = false;
    for (String name : folder.names()) {
      isAnyFailed |= new FailedRuns(console, folder.batch(name)).tell(name + ": ");
    }
    return ExitCode.failedIf(isAnyFailed);
  }
}
