package io.parley.study.verify;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.experiment.Batch;
import io.parley.model.InputException;
import io.parley.model.Scenario;
import io.parley.model.record.RunRecord;
import io.parley.model.record.TranscriptEntry;
import io.parley.results.BatchFiles;
import io.parley.results.Manifest;
import io.parley.results.ResultsFolder;
import io.parley.results.RunRows;
import io.parley.study.Session;
import io.parley.study.WrittenFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * A run of a batch that is played again.
 *
 * @param session what it is played with
 * @param results the batch
 * @param manifest how the batch came about
 * @param run the run's number
 */
public record RunReplay(Session session, ResultsFolder results, Manifest manifest, int run) {

  /**
   * A run of a batch.
   *
   * @throws InputException if there is no such run of a batch that is as it was written
   */
  public static RunReplay of(Session session, Path folder, int run) throws IOException {
    new WrittenFolder(session, folder)
        .requireWhole()
        .requireBatch("parley replay %s " + run)
        .requireAsWritten();
    ResultsFolder results = ResultsFolder.open(folder, session.reader());
    RunReplay replay = new RunReplay(session, results, Manifest.read(folder), run);
    if (run < 1 || run > replay.runs()) {
      throw new InputException("RUN " + run, "\"" + run + "\"", "a run from 1 to " + replay.runs());
    }
    return replay;
  }

  /** What is negotiated. */
  public Scenario scenario() {
    return results.scenario();
  }

  /** How many runs the batch has. */
  public int runs() {
    return results.done(manifest.runs());
  }

  /**
   * Plays the run.
   *
   * @param transcript is told all that happens
   */
  public ReplayedRun play(Consumer<TranscriptEntry> transcript) {
    ReplayedRun replayed = new ReplayedRun();
    Batch.replay(session.negotiation(results.plan(manifest)), run, transcript, replayed);
    return replayed;
  }

  /** How the run differs from the batch's files, in words; empty if it does not. */
  public String difference(ReplayedRun replayed) {
    RunRecord record = replayed.record();
    if (record == null) {
      return difference(BatchFiles.FAILURES, RunRows.failure(run, replayed.failure()));
    }
    return results.keep().hasRuns()
        ? difference(BatchFiles.RUNS, new RunRows(scenario()).run(record))
        : "";
  }

  private String difference(String file, List<String> replayed) {
    NamedCsvRecord row = results.find(file, each -> each.getField(0).equals(Integer.toString(run)));
    List<String> written = row == null ? List.of() : row.getFields();
    return replayed.equals(written)
        ? ""
        : "The replayed run is not the one in "
            + results.path().resolve(file)
            + "\n  written:  "
            + (row == null ? "none" : String.join(",", written))
            + "\n  replayed: "
            + String.join(",", replayed);
  }
}
