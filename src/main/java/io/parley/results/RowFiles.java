package io.parley.results;

import io.parley.analysis.Stalemate;
import io.parley.model.RunRecord;
import io.parley.model.Scenario;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The files of a batch that get rows as its runs come in. */
final class RowFiles implements AutoCloseable {

  private static final List<String> FAILURES_HEADER = List.of("run", "error", "command");

  /** Replays a run when given in the results folder, wherever that is. */
  private static final String REPLAY = "parley replay . ";

  private final Path folder;
  private final RunRows rows;
  private final Keep keep;
  private final Map<String, CsvFile> files = new LinkedHashMap<>();

  /** Begins the files that {@code keep} asks for in {@code folder}. */
  RowFiles(Path folder, Scenario scenario, Keep keep) throws IOException {
    this.folder = folder;
    this.rows = new RunRows(scenario);
    this.keep = keep;
    if (keep.hasRuns()) {
      begin(BatchFiles.RUNS, rows.runHeader());
    }
    if (keep.hasEvents()) {
      begin(BatchFiles.DEALS, RunRows.DEALS_HEADER);
      begin(BatchFiles.REFUSALS, RunRows.REFUSALS_HEADER);
      begin(BatchFiles.BREAKDOWNS, RunRows.BREAKDOWNS_HEADER);
      begin(BatchFiles.PARAMETERS, rows.parametersHeader());
    }
  }

  private void begin(String name, List<String> header) throws IOException {
    files.put(name, new CsvFile(folder.resolve(name), header));
  }

  void add(RunRecord record) {
    write(BatchFiles.RUNS, List.of(rows.run(record)));
    write(BatchFiles.DEALS, rows.deals(record));
    write(BatchFiles.REFUSALS, rows.refusals(record));
    write(BatchFiles.BREAKDOWNS, rows.breakdowns(record));
    write(BatchFiles.PARAMETERS, List.of(rows.parameters(record)));
  }

  private void write(String name, List<List<String>> rowsOfRun) {
    @Nullable CsvFile file = files.get(name);
    if (file != null) {
      rowsOfRun.forEach(file::row);
    }
  }

  void addStalemate(int run, Stalemate stalemate) throws IOException {
    if (keep.hasRuns()) {
      addRare(BatchFiles.STALEMATES, RunRows.STALEMATES_HEADER, RunRows.stalemate(run, stalemate));
    }
  }

  void addFailure(int run, RuntimeException cause) throws IOException {
    String error = cause.getMessage() == null ? cause.toString() : cause.getMessage();
    List<String> row = List.of(Integer.toString(run), error, REPLAY + run);
    addRare(BatchFiles.FAILURES, FAILURES_HEADER, row);
  }

  /** Adds a row to a file that is there only if it has one. */
  private void addRare(String name, List<String> header, List<String> row) throws IOException {
    if (!files.containsKey(name)) {
      begin(name, header);
    }
    write(name, List.of(row));
  }

  @Override
  public void close() throws IOException {
    for (CsvFile file : files.values()) {
      file.close();
    }
  }
}
