package io.parley.results;

import io.parley.analysis.Stalemate;
import io.parley.model.Scenario;
import io.parley.model.record.RunRecord;
import io.parley.results.file.CsvFile;
import io.parley.results.file.Extent;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The files of a batch that get rows as its runs come in. */
final class RowFiles implements AutoCloseable {

  private final Path folder;
  private final RunRows rows;
  private final Keep keep;
  private final Map<String, CsvFile> files = new LinkedHashMap<>();

  /**
   * Begins the files that {@code keep} asks for in {@code folder}, or goes on with them.
   *
   * @param extents what of each file counts, by name; what is not named is begun anew
   */
  RowFiles(Path folder, Scenario scenario, Keep keep, Map<String, Extent> extents)
      throws IOException {
    this.folder = folder;
    this.rows = new RunRows(scenario);
    this.keep = keep;
    open(BatchFiles.CONVERGENCE, ConvergenceRows.HEADER, extents);
    if (keep.hasRuns()) {
      open(BatchFiles.RUNS, extents);
    }
    if (keep.hasEvents()) {
      open(BatchFiles.DEALS, extents);
      open(BatchFiles.REFUSALS, extents);
      open(BatchFiles.BREAKDOWNS, extents);
      open(BatchFiles.PARAMETERS, extents);
    }
    openRare(BatchFiles.FAILURES, extents);
    openRare(BatchFiles.STALEMATES, extents);
  }

  /** Goes on with a file that is there only if it has a row. */
  private void openRare(String name, Map<String, Extent> extents) throws IOException {
    if (extents.containsKey(name)) {
      open(name, extents);
    } else {
      Files.deleteIfExists(folder.resolve(name));
    }
  }

  private void open(String name, Map<String, Extent> extents) throws IOException {
    open(name, rows.header(name), extents);
  }

  private void open(String name, List<String> header, Map<String, Extent> extents)
      throws IOException {
    Path file = folder.resolve(name);
    @Nullable Extent extent = extents.get(name);
    if (extent == null) {
      files.put(name, new CsvFile(file, header));
    } else {
      try (SeekableByteChannel channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
        channel.truncate(extent.bytes());
      }
      files.put(name, CsvFile.append(file, header.size()));
    }
  }

  /** The rows that a run leaves, by file; may be asked for on any thread. */
  Map<String, List<List<String>>> rows(RunRecord record, @Nullable Stalemate stalemate) {
    return rows.byFile(record, stalemate, keep);
  }

  void add(Map<String, List<List<String>>> rowsOfRun) throws IOException {
    if (!rowsOfRun.getOrDefault(BatchFiles.STALEMATES, List.of()).isEmpty()) {
      openUnlessOpen(BatchFiles.STALEMATES);
    }
    rowsOfRun.forEach(this::write);
  }

  void addLook(List<List<String>> rowsOfLook) {
    write(BatchFiles.CONVERGENCE, rowsOfLook);
  }

  private void write(String name, List<List<String>> added) {
    @Nullable CsvFile file = files.get(name);
    if (file != null) {
      added.forEach(file::row);
    }
  }

  void addFailure(int run, RuntimeException cause) throws IOException {
    openUnlessOpen(BatchFiles.FAILURES);
    write(BatchFiles.FAILURES, List.of(RunRows.failure(run, cause)));
  }

  /** Begins a file that is there only if it has a row. */
  private void openUnlessOpen(String name) throws IOException {
    if (!files.containsKey(name)) {
      open(name, Map.of());
    }
  }

  /** Hands all rows so far to the system and says what each file has, by name. */
  Map<String, Extent> flush() throws IOException {
    Map<String, Extent> extents = new LinkedHashMap<>();
    for (Map.Entry<String, CsvFile> file : files.entrySet()) {
      extents.put(file.getKey(), file.getValue().flush());
    }
    return extents;
  }

  @Override
  public void close() throws IOException {
    for (CsvFile file : files.values()) {
      file.close();
    }
  }
}
