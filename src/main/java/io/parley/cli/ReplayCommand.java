package io.parley.cli;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.experiment.Batch;
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
import io.parley.words.TranscriptText;
import java.io.IOException;
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
  public Integer call() throws IOException {
    new WrittenFolder(folder)
        .requireWhole()
        .requireBatch("parley replay %s " + run)
        .requireAsWritten(workshop.reader());
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
    ReplayedRun replayed = new ReplayedRun();
    Batch.replay(workshop.negotiation(plan(results, manifest)), run, transcript, replayed);
    RunRecord record = replayed.record();
    if (record == null) {
      throw failed(results, replayed.failure(), lines);
    }
    if (!json) {
      lines.accept("");
      lines.accept("Ends as: " + scenario.endings().get(record.ending()).label());
    }
    return compareRun(results, record);
  }

  private FailedRunException failed(
      ResultsFolder results, RuntimeException cause, Consumer<String> lines) {
    String reason = RunRows.reason(cause);
    if (json) {
      lines.accept(TranscriptJson.failure(run, reason));
    }
    workshop.console().out().flush();
    compare(results, BatchFiles.FAILURES, RunRows.failure(run, cause));
    return new FailedRunException("Run " + run + " failed: " + reason, cause);
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

  private int compareRun(ResultsFolder results, RunRecord record) {
    return results.keep().hasRuns()
        ? compare(results, BatchFiles.RUNS, new RunRows(results.scenario()).run(record))
        : 0;
  }

  private int compare(ResultsFolder results, String file, List<String> replayed) {
    NamedCsvRecord row = results.find(file, each -> each.getField(0).equals(Integer.toString(run)));
    List<String> written = row == null ? List.of() : row.getFields();
    if (replayed.equals(written)) {
      return 0;
    }
    workshop
        .console()
        .err()
        .println(
            "The replayed run is not the one in "
                + results.path().resolve(file)
                + "\n  written:  "
                + (row == null ? "none" : String.join(",", written))
                + "\n  replayed: "
                + String.join(",", replayed));
    return Main.FAILED;
  }
}
