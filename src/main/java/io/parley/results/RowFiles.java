package io.parley.results;

import io.parley.analysis.Stalemate;
import io.parley.model.RunRecord;
import io.parley.model.Scenario;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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

  /**
   * Begins the files that {@code keep} asks for in {@code folder}, or goes on with them.
   *
   * @param lengths how many bytes of each file count, by name; what is not named is begun anew
   */
  RowFiles(Path folder, Scenario scenario, Keep keep, Map<String, Long> lengths)
      throws IOException {
    this.folder = folder;
    this.rows = new RunRows(scenario);
    this.keep = keep;
    if (keep.hasRuns()) {
      open(BatchFiles.RUNS, rows.runHeader(), lengths);
    }
    if (keep.hasEvents()) {
      open(BatchFiles.DEALS, RunRows.DEALS_HEADER, lengths);
      open(BatchFiles.REFUSALS, RunRows.REFUSALS_HEADER, lengths);
      open(BatchFiles.BREAKDOWNS, RunRows.BREAKDOWNS_HEADER, lengths);
      open(BatchFiles.PARAMETERS, rows.parametersHeader(), lengths);
    }
    openRare(BatchFiles.FAILURES, FAILURES_HEADER, lengths);
    openRare(BatchFiles.STALEMATES, RunRows.STALEMATES_HEADER, lengths);
  }

  /** Goes on with a file that is there only if it has a row. */
  private void openRare(String name, List<String> header, Map<String, Long> lengths)
      throws IOException {
    if (lengths.containsKey(name)) {
      open(name, header, lengths);
    } else {
      Files.deleteIfExists(folder.resolve(name));
    }
  }

  private void open(String name, List<String> header, Map<String, Long> lengths)
      throws IOException {
    Path file = folder.resolve(name);
    @Nullable Long length = lengths.get(name);
    if (length == null) {
      files.put(name, new CsvFile(file, header));
    } else {
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        channel.truncate(length);
      }
      files.put(name, CsvFile.append(file, header.size()));
    }
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
      open(name, header, Map.of());
    }
    write(name, List.of(row));
  }

  /** Hands all rows so far to the system and says how many bytes each file has, by name. */
  Map<String, Long> flush() throws IOException {
    Map<String, Long> lengths = new LinkedHashMap<>();
    for (Map.Entry<String, CsvFile> file : files.entrySet()) {
      file.getValue().flush();
      lengths.put(file.getKey(), Files.size(folder.resolve(file.getKey())));
    }
    return lengths;
  }

  @Override
  public void close() throws IOException {
    for (CsvFile file : files.values()) {
      file.close();
    }
  }
}
