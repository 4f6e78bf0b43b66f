package io.parley.cli;

import io.parley.analysis.BatchSummary;
import io.parley.model.Ending;
import io.parley.report.Sentences;
import io.parley.report.Stopping;
import io.parley.results.BatchFiles;
import io.parley.results.ResultsFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.Locale;

/** What a batch came to, in the terminal. */
final class BatchOutput {

  private final Console console;
  private final ResultsFolder results;

  BatchOutput(Console console, ResultsFolder results) {
    this.console = console;
    this.results = results;
  }

  /** Prints the batch and returns the exit code: failed if a run failed. */
  int print(boolean json) throws IOException {
    BatchSummary summary = results.summary();
    PrintWriter out = console.out();
    if (summary == null) {
      console.err().println("Every run failed: see " + results.path().resolve(BatchFiles.FAILURES));
      return Main.FAILED;
    }
    if (json) {
      out.print(Files.readString(results.path().resolve(BatchFiles.SUMMARY)));
    } else {
      printSummary(summary);
    }
    out.flush();
    results.until().ifPresent(asked -> printStopping(new Stopping(summary, asked)));
    if (summary.failures() > 0) {
      console
          .err()
          .println(
              runs(summary.failures())
                  + " failed: see "
                  + results.path().resolve(BatchFiles.FAILURES));
    }
    return summary.failures() > 0 ? Main.FAILED : 0;
  }

  private void printStopping(Stopping stopping) {
    console.err().println(stopping.sentence());
  }

  private void printSummary(BatchSummary summary) {
    Prose prose = new Prose(console);
    prose.print("", results.scenario().title() + ": " + runs(summary.runs()));
    console.out().println();
    Sentences sentences = new Sentences(results, summary);
    sentences.all().forEach(sentence -> prose.print("  • ", sentence));
    console.out().println();
    new ShareBars(
            prose,
            "How runs end",
            results.scenario().endings().stream().map(Ending::label).toList(),
            summary.endings())
        .print();
    String note = sentences.note();
    if (note != null) {
      console.out().println();
      prose.print("", note);
    }
    console.out().println();
    boolean drawn = results.has(BatchFiles.REPORT);
    console
        .out()
        .println(
            drawn
                ? "Page: " + results.path().resolve(BatchFiles.REPORT)
                : "Data: "
                    + results.path()
                    + " (\"parley report\" draws charts and a page from it)");
  }

  private static String runs(int count) {
    return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? "run" : "runs");
  }
}
