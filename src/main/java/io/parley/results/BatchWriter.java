package io.parley.results;

import io.parley.analysis.BatchStatistics;
import io.parley.analysis.BatchSummary;
import io.parley.analysis.Stalemate;
import io.parley.experiment.InterimLooks;
import io.parley.experiment.RecordSink;
import io.parley.model.Scenario;
import io.parley.model.record.RunRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes a batch's data files into a folder as its records come, and now and then how far it is, so
 * that a batch that was stopped can be gone on with.
 */
public final class BatchWriter implements RecordSink, AutoCloseable {

  private static final long LEAST_PAUSE = 100_000_000;

  /** Checkpoints take a twentieth of the time at most. */
  private static final long PAUSE_FACTOR = 19;

  private final Path folder;
  private final Scenario scenario;
  private final RowFiles rows;
  private Checkpoint checkpoint;
  private long nextCheckpoint = System.nanoTime() + LEAST_PAUSE;

  /**
   * Goes on with the files in {@code folder}.
   *
   * @param checkpoint how far they are
   */
  public BatchWriter(Path folder, BatchPlan plan, Checkpoint checkpoint) throws IOException {
    this.folder = folder;
    this.scenario = plan.scenario().scenario();
    this.checkpoint = checkpoint;
    this.rows = new RowFiles(folder, scenario, plan.keep(), checkpoint.files());
  }

  @Override
  public Runnable prepared(RunRecord record, @Nullable Stalemate stalemate) {
    Map<String, List<List<String>>> rowsOfRun = rows.rows(record, stalemate);
    return () -> add(rowsOfRun);
  }

  @Override
  public void accept(RunRecord record, @Nullable Stalemate stalemate) {
    prepared(record, stalemate).run();
  }

  private void add(Map<String, List<List<String>>> rowsOfRun) {
    try {
      rows.add(rowsOfRun);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void failed(int run, RuntimeException cause) {
    try {
      rows.addFailure(run, cause);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void look(BatchStatistics soFar) {
    rows.addLook(new ConvergenceRows(scenario).of(soFar.endings()));
  }

  @Override
  public void endBlock(BatchStatistics soFar) {
    long now = System.nanoTime();
    if (now - nextCheckpoint >= 0) {
      try {
        checkpoint(soFar);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      long end = System.nanoTime();
      nextCheckpoint = end + Math.max(LEAST_PAUSE, PAUSE_FACTOR * (end - now));
    }
  }

  /** Writes down how far the batch is; after a whole block only. */
  public void checkpoint(BatchStatistics soFar) throws IOException {
    checkpoint = checkpoint.after(soFar.done(), rows.flush(), soFar.state());
    checkpoint.write(folder);
  }

  /**
   * Writes what sums the runs up.
   *
   * @param statistics all runs of the batch
   * @return how far the batch is
   */
  public Checkpoint finish(BatchStatistics statistics) throws IOException {
    checkpoint(statistics);
    if (!InterimLooks.isAt(statistics.done())) {
      // after the checkpoint, so that it is not there twice when this is done again
      look(statistics);
    }
    SummaryFile file = new SummaryFile(scenario);
    if (statistics.isEmpty()) {
      file.writeFailed(statistics.failures(), folder.resolve(BatchFiles.SUMMARY));
    } else {
      BatchSummary summary = statistics.summary();
      file.write(summary, folder.resolve(BatchFiles.SUMMARY));
      new PathsFile(scenario).write(summary, folder.resolve(BatchFiles.PATHS));
      new FortunesFile(scenario).write(summary, folder.resolve(BatchFiles.FORTUNES));
    }
    return checkpoint;
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
