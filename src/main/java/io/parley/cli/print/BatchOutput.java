package io.parley.cli.print;

import io.parley.analysis.BatchSummary;
import io.parley.cli.terminal.Console;
import io.parley.cli.terminal.ExitCode;
import io.parley.model.outcome.Ending;
import io.parley.results.BatchFiles;
import io.parley.results.ResultsFolder;
import io.parley.words.finding.BatchSentences;
import io.parley.words.finding.PlayedRuns;
import io.parley.words.finding.Stopping;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;

/** What a batch came to, in the terminal. */
public final class BatchOutput {

  private final Console console;
  private final ResultsFolder results;

  public BatchOutput(Console console, ResultsFolder results) {
    this.console = console;
    this.results = results;
  }

  /** Prints the batch and returns the exit code: failed if a run failed. */
  public ExitCode print(boolean json) throws IOException {
    BatchSummary summary = results.summary();
    PrintWriter out = console.out();
    if (json) {
      out.print(Files.readString(results.path().resolve(BatchFiles.SUMMARY)));
    } else if (summary == null) {
      printNothing();
    } else {
      printSummary(summary);
    }
    out.flush();
    if (summary != null) {
      warn(summary);
    }
    if (summary != null && !results.endedByFailures()) {
      results.until().ifPresent(asked -> printStopping(new Stopping(summary, asked)));
    }
    return ExitCode.failedIf(new FailedRuns(console, results).tell(""));
  }

  private void printNothing() {
    Prose prose = new Prose(console);
    prose.print("", heading(new PlayedRuns(0, results.failures())));
    console.out().println();
    prose.print("  • ", BatchSentences.ofNothing(results));
    console.out().println();
    printWhere();
  }

  private String heading(PlayedRuns runs) {
    return results.scenario().title() + ": " + runs.all();
  }

  /** What a run can't show: that no other did it either. */
  private void warn(BatchSummary summary) {
    for (int track : summary.unopened()) {
      console
          .err()
          .println(
              "Warning: tracks."
                  + results.scenario().tracks().get(track).id()
                  + " was open in no run");
    }
  }

  private void printStopping(Stopping stopping) {
    console.err().println(stopping.sentence());
  }

  private void printSummary(BatchSummary summary) {
    Prose prose = new Prose(console);
    prose.print("", heading(PlayedRuns.of(summary)));
    console.out().println();
    BatchSentences sentences = new BatchSentences(results, summary);
    sentences.all().forEach(sentence -> prose.print("  • ", sentence));
    console.out().println();
    new ShareBars(
            prose,
            "How runs" + PlayedRuns.of(summary).thatFinished() + " end",
            results.scenario().endings().stream().map(Ending::label).toList(),
            summary.endings())
        .print();
    String note = sentences.note();
    if (note != null) {
      console.out().println();
      prose.print("", note);
    }
    console.out().println();
    printWhere();
  }

  private void printWhere() {
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
}
