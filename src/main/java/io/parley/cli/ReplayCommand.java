package io.parley.cli;

import io.parley.model.InputException;
import io.parley.model.RunRecord;
import io.parley.model.Scenario;
import io.parley.model.TranscriptEntry;
import io.parley.results.BatchFiles;
import io.parley.results.BatchPlan;
import io.parley.results.Manifest;
import io.parley.results.ResultsFolder;
import io.parley.results.RunRows;
import io.parley.results.TranscriptJson;
import io.parley.results.TranscriptText;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Plays one run of a batch again and tells it. */
@Command(
    name = "replay",
    description = "Tells one run of a batch round by round.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ReplayCommand implements Callable<Integer> {

  private final Workshop workshop;

  @Parameters(index = "0", paramLabel = "RESULTS", description = "The results folder.")
  private Path folder = Path.of("");

  @Parameters(index = "1", paramLabel = "RUN", description = "The run's number, from 1.")
  private int run;

  @Option(names = "--json", description = "Print a JSON object a line.")
  private boolean json;

  ReplayCommand(Workshop workshop) {
    this.workshop = workshop;
  }

  @Override
  public Integer call() {
    ResultsFolder results = ResultsFolder.open(folder, workshop.reader());
    Manifest manifest = Manifest.read(folder);
    int runs = results.done(manifest.runs());
    if (run < 1 || run > runs) {
      throw new InputException("RUN " + run, "\"" + run + "\"", "a run from 1 to " + runs);
    }
    Scenario scenario = results.scenario();
    Consumer<String> lines = workshop.console().out()::println;
    if (!json) {
      lines.accept(scenario.title() + ", run " + run + " of " + runs + ", seed " + manifest.seed());
    }
    Consumer<TranscriptEntry> transcript =
        json ? new TranscriptJson(scenario, run, lines) : new TranscriptText(scenario, lines);
    RunRecord record = workshop.negotiation(plan(results, manifest)).play(run, transcript);
    if (!json) {
      lines.accept("");
      lines.accept("Ends as: " + scenario.endings().get(record.ending()).label());
    }
    return compare(results, record);
  }

  private static BatchPlan plan(ResultsFolder results, Manifest manifest) {
    return new BatchPlan(
        results.file(),
        manifest.seed(),
        manifest.runs(),
        results.worlds(),
        results.keep(),
        manifest.version());
  }

  private int compare(ResultsFolder results, RunRecord record) {
    if (!results.keep().hasRuns()) {
      return 0;
    }
    List<String> replayed = new RunRows(results.scenario()).run(record);
    List<String> written =
        results.rows(BatchFiles.RUNS).stream()
            .filter(row -> row.getField(0).equals(Integer.toString(run)))
            .map(row -> row.getFields())
            .findFirst()
            .orElse(List.of());
    if (replayed.equals(written)) {
      return 0;
    }
    workshop
        .console()
        .err()
        .println(
            "The replayed run is not the one in "
                + results.path().resolve(BatchFiles.RUNS)
                + "\n  written:  "
                + String.join(",", written)
                + "\n  replayed: "
                + String.join(",", replayed));
    return Main.FAILED;
  }
}
