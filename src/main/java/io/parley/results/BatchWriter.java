package io.parley.results;

import io.parley.analysis.BatchStatistics;
import io.parley.analysis.BatchSummary;
import io.parley.analysis.Stalemate;
import io.parley.experiment.RecordSink;
import io.parley.model.RunRecord;
import io.parley.model.Scenario;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Writes a batch's data files into a folder as its records come. */
public final class BatchWriter implements RecordSink, AutoCloseable {

  private final Path folder;
  private final Scenario scenario;
  private final RowFiles rows;
  private final BatchStatistics statistics;

  /** Begins the files in {@code folder}, which must exist. */
  public BatchWriter(Path folder, BatchPlan plan) throws IOException {
    this.folder = folder;
    this.scenario = plan.scenario().scenario();
    this.statistics = new BatchStatistics(scenario);
    Files.writeString(folder.resolve(BatchFiles.SCENARIO), plan.scenario().text());
    this.rows = new RowFiles(folder, scenario, plan.keep());
  }

  @Override
  public void accept(RunRecord record, @Nullable Stalemate stalemate) {
    rows.add(record);
    if (stalemate != null) {
      try {
        rows.addStalemate(record.run(), stalemate);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    statistics.add(record, stalemate);
  }

  @Override
  public void failed(int run, RuntimeException cause) {
    try {
      rows.addFailure(run, cause);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    statistics.addFailure();
  }

  @Override
  public void endBlock(int done) {}

  /** Writes what sums the runs up; nothing if every run failed. */
  public void finish() throws IOException {
    if (!statistics.isEmpty()) {
      BatchSummary summary = statistics.summary();
      new SummaryFile(scenario).write(summary, folder.resolve(BatchFiles.SUMMARY));
      new PathsFile(scenario).write(summary, folder.resolve(BatchFiles.PATHS));
    }
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
