package io.parley.results;

import io.parley.analysis.BatchStatistics;
import io.parley.analysis.BatchSummary;
import io.parley.experiment.RecordSink;
import io.parley.model.RunRecord;
import io.parley.model.Scenario;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a batch's data files into a folder as its records come. */
public final class BatchWriter implements RecordSink, AutoCloseable {

  /** Replays a run when given in the results folder, wherever that is. */
  private static final String REPLAY = "parley replay . ";

  private final Path folder;
  private final RunRows rows;
  private final Scenario scenario;
  private final BatchStatistics statistics;
  private final CsvFile runs;
  private final CsvFile deals;
  private final CsvFile refusals;
  private final CsvFile breakdowns;
  private final CsvFile parameters;
  private @Nullable CsvFile failures;
  private boolean any;

  /** Begins the files in {@code folder}, which must exist. */
  public BatchWriter(Path folder, BatchIdentity identity) throws IOException {
    this.folder = folder;
    this.scenario = identity.scenario().scenario();
    this.rows = new RunRows(scenario);
    this.statistics = new BatchStatistics(scenario);
    Files.writeString(folder.resolve(BatchFiles.SCENARIO), identity.scenario().text());
    runs = new CsvFile(folder.resolve(BatchFiles.RUNS), rows.runHeader());
    deals = new CsvFile(folder.resolve(BatchFiles.DEALS), RunRows.DEALS_HEADER);
    refusals = new CsvFile(folder.resolve(BatchFiles.REFUSALS), RunRows.REFUSALS_HEADER);
    breakdowns = new CsvFile(folder.resolve(BatchFiles.BREAKDOWNS), RunRows.BREAKDOWNS_HEADER);
    parameters = new CsvFile(folder.resolve(BatchFiles.PARAMETERS), rows.parametersHeader());
  }

  @Override
  public void accept(RunRecord record) {
    any = true;
    runs.row(rows.run(record));
    rows.deals(record).forEach(deals::row);
    rows.refusals(record).forEach(refusals::row);
    rows.breakdowns(record).forEach(breakdowns::row);
    parameters.row(rows.parameters(record));
    statistics.add(record);
  }

  @Override
  public void failed(int run, RuntimeException cause) {
    statistics.addFailure();
    try {
      if (failures == null) {
        failures =
            new CsvFile(folder.resolve(BatchFiles.FAILURES), List.of("run", "error", "command"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    failures.row(
        List.of(
            run, cause.getMessage() == null ? cause.toString() : cause.getMessage(), REPLAY + run));
  }

  /**
   * Writes what sums the runs up.
   *
   * @return the summary, or null if every run failed
   */
  public @Nullable BatchSummary finish() throws IOException {
    BatchSummary summary = any ? statistics.summary() : null;
    if (summary != null) {
      new SummaryFile(scenario).write(summary, folder.resolve(BatchFiles.SUMMARY));
      new PathsFile(scenario).write(summary, folder.resolve(BatchFiles.PATHS));
    }
    return summary;
  }

  @Override
  public void close() throws IOException {
    runs.close();
    deals.close();
    refusals.close();
    breakdowns.close();
    parameters.close();
    if (failures != null) {
      failures.close();
    }
  }
}
