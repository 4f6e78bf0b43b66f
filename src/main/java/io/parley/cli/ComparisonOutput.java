package io.parley.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.parley.results.Manifest;
import io.parley.results.file.Json;
import io.parley.results.study.ComparisonFolder;

/** What a comparison came to, in the terminal. */
record ComparisonOutput(Console console, ComparisonFolder folder) {

  /** Prints the comparison and returns the exit code: failed if a run failed. */
  int print(boolean json) {
    if (json) {
      ObjectNode root = new ComparisonJson(folder, Manifest.read(folder.path())).root();
      console.out().print(Json.text(root));
    } else {
      new ComparisonText(folder, Manifest.read(folder.path()), console.out()).print();
    }
    console.out().flush();
    return reportFailures();
  }

  private int reportFailures() {
    int code = 0;
    for (String name : folder.names()) {
      code = Math.max(code, new FailedRuns(console, folder.batch(name)).tell(name + ": "));
    }
    return code;
  }
}
