package io.parley.results.check;

import io.parley.analysis.Stalemate;
import io.parley.experiment.RecordSink;
import io.parley.model.InputException;
import io.parley.model.record.RunRecord;
import io.parley.results.BatchFiles;
import io.parley.results.Keep;
import io.parley.results.ResultsFolder;
import io.parley.results.RowsOfRuns;
import io.parley.results.RunRows;
import io.parley.results.check.Discrepancy.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares runs that are played again, in ascending order, with the rows that a folder has of them.
 * Files that the batch did not keep are passed over.
 */
public final class RowCheck implements RecordSink, AutoCloseable {

  /** How many findings are kept in words; a changed scenario would give one for each run. */
  private static final int MOST_FINDINGS = 100;

  private final RunRows rows;
  private final List<RowsOfRuns> files = new ArrayList<>();
  private final Set<RowsOfRuns> unreadable = new HashSet<>();
  private final List<Discrepancy> findings = new ArrayList<>();
  private int compared;
  private int differing;

  /** Opens the row files of a folder. */
  public RowCheck(ResultsFolder results) {
    rows = new RunRows(results.scenario());
    for (String name : rows.headers().keySet()) {
      if (Files.exists(results.path().resolve(name))) {
        open(results.path(), name);
      }
    }
  }

  private void open(Path folder, String name) {
    try {
      RowsOfRuns file = new RowsOfRuns(folder, name);
      files.add(file);
      if (!file.header().equals(rows.header(name))) {
        findings.add(Discrepancy.disagrees(name, "not the columns of this scenario"));
      }
    } catch (InputException e) {
      findings.add(Discrepancy.of(Kind.UNREADABLE, name));
    }
  }

  /** Whether there are rows to compare with. */
  public boolean hasRows() {
    return !files.isEmpty() || !findings.isEmpty();
  }

  @Override
  public void accept(RunRecord record, @Nullable Stalemate stalemate) {
    compare(record.run(), rows.byFile(record, stalemate, Keep.ALL));
  }

  @Override
  public void failed(int run, RuntimeException cause) {
    compare(run, Map.of(BatchFiles.FAILURES, List.of(RunRows.failure(run, cause))));
  }

  private void compare(int run, Map<String, List<List<String>>> again) {
    compared++;
    boolean same = true;
    for (RowsOfRuns file : files) {
      same &= isSame(file, run, again.getOrDefault(file.name(), List.of()));
    }
    differing += same ? 0 : 1;
  }

  private boolean isSame(RowsOfRuns file, int run, List<List<String>> again) {
    if (unreadable.contains(file)) {
      return false;
    }
    try {
      String difference = difference(file.name(), file.of(run), again);
      if (!difference.isEmpty()) {
        add(Discrepancy.disagrees(file.name(), "run " + run + ": " + difference));
      }
      return difference.isEmpty();
    } catch (InputException e) {
      unreadable.add(file);
      add(new Discrepancy(Kind.UNREADABLE, file.name(), "from a row of run " + run + " or before"));
      return false;
    }
  }

  private void add(Discrepancy finding) {
    if (findings.size() < MOST_FINDINGS) {
      findings.add(finding);
    }
  }

  private String difference(
      String name, List<List<String>> written, List<List<String>> playedAgain) {
    if (written.equals(playedAgain)) {
      return "";
    }
    if (written.size() != playedAgain.size()) {
      return count(written) + ", played again " + count(playedAgain);
    }
    List<String> header = rows.header(name);
    List<String> differences = new ArrayList<>();
    for (int row = 0; row < written.size(); row++) {
      differences.addAll(difference(header, written.get(row), playedAgain.get(row)));
    }
    return String.join("; ", differences.subList(0, Math.min(3, differences.size())));
  }

  private static List<String> difference(
      List<String> header, List<String> written, List<String> again) {
    List<String> differences = new ArrayList<>();
    for (int column = 0; column < header.size(); column++) {
      String value = column < written.size() ? written.get(column) : "";
      if (!value.equals(again.get(column))) {
        differences.add(
            "%s is \"%s\", played again \"%s\""
                .formatted(header.get(column), value, again.get(column)));
      }
    }
    return differences.isEmpty() ? List.of(written.size() + " columns") : differences;
  }

  private static String count(List<List<String>> rows) {
    return rows.size() == 1 ? "1 row" : rows.size() + " rows";
  }

  /** How many runs were compared. */
  public int compared() {
    return compared;
  }

  /** How many of them differ. */
  public int differing() {
    return differing;
  }

  /** What differs, in the order of the runs; the first hundred. */
  public List<Discrepancy> findings() {
    return List.copyOf(findings);
  }

  @Override
  public void close() throws IOException {
    for (RowsOfRuns file : files) {
      file.close();
    }
  }
}
