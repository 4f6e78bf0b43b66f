package io.parley.cli;

import io.parley.analysis.BatchSummary;
import io.parley.analysis.Share;
import io.parley.model.Ending;
import io.parley.report.StalemateSentence;
import io.parley.report.Stopping;
import io.parley.results.BatchFiles;
import io.parley.results.ResultsFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What a batch came to, in the terminal. */
final class BatchOutput {

  private static final int BAR = 20;

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
      printTable(out, summary);
    }
    out.flush();
    results.until().ifPresent(asked -> printStopping(new Stopping(summary, asked)));
    if (summary.failures() > 0) {
      console
          .err()
          .println(
              summary.failures()
                  + (summary.failures() == 1 ? " run" : " runs")
                  + " failed: see "
                  + results.path().resolve(BatchFiles.FAILURES));
    }
    return summary.failures() > 0 ? Main.FAILED : 0;
  }

  private void printStopping(Stopping stopping) {
    console.err().println(stopping.sentence());
  }

  private void printTable(PrintWriter out, BatchSummary summary) {
    List<Ending> endings = results.scenario().endings();
    String heading = "How runs end";
    int width =
        endings.stream()
            .mapToInt(ending -> ending.label().length())
            .reduce(heading.length(), Math::max);
    out.printf(
        Locale.ROOT,
        "%s: %,d runs%n%n  %-" + width + "s    share   95 %% interval%n",
        results.scenario().title(),
        summary.runs(),
        heading);
    for (int ending = 0; ending < endings.size(); ending++) {
      out.println(row(endings.get(ending).label(), width, summary.endings().get(ending)));
    }
    String stalemates =
        new StalemateSentence(results.scenario().clock(), summary.stalemates()).text();
    if (stalemates != null) {
      out.printf("%n%s%n", stalemates);
    }
    if (!results.isIndependent()) {
      out.printf(
          "%nThe runs are spread evenly (%s sampling), so they are not independent: the intervals are"
              + " not exact,%nand as a rule too wide.%n",
          results.worlds());
    }
    out.printf("%nA model's results under the scenario's assumptions, not a forecast.%n");
    Path page = results.path().resolve(BatchFiles.REPORT);
    out.println("Page: " + page);
  }

  private static String row(String label, int width, Share share) {
    int filled = (int) Math.round(share.value() * BAR);
    return String.format(
        Locale.ROOT,
        "  %-" + width + "s  %5.1f %%  %5.1f – %4.1f %%  %s",
        label,
        100 * share.value(),
        100 * share.low(),
        100 * share.high(),
        "█".repeat(filled));
  }
}
