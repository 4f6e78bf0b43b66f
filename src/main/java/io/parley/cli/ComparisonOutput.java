package io.parley.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.parley.results.BatchFiles;
import io.parley.results.ComparisonFolder;
import io.parley.results.Json;
import io.parley.results.Manifest;
import io.parley.results.ResultsFolder;
import java.nio.file.Path;

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
    for (ResultsFolder batch : folder.batches()) {
      Path failures = batch.path().resolve(BatchFiles.FAILURES);
      int failed = batch.rows(BatchFiles.FAILURES).size();
      if (failed > 0) {
        console
            .err()
            .println(failed + (failed == 1 ? " run" : " runs") + " failed: see " + failures);
        code = Main.FAILED;
      }
    }
    return code;
  }
}
