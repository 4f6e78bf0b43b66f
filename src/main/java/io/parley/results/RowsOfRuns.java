package io.parley.results;

import io.parley.results.file.CsvRows;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The rows of a CSV file by run; its first column is the run's number, in ascending order. */
public final class RowsOfRuns implements AutoCloseable {

  private final String name;
  private final CsvRows rows;

  /**
   * Opens a file of a folder.
   *
   * @throws io.parley.model.InputException if it can't be read
   */
  public RowsOfRuns(Path folder, String name) {
    this.name = name;
    rows = new CsvRows(folder.resolve(name));
  }

  public String name() {
    return name;
  }

  public List<String> header() {
    return rows.header();
  }

  /** The rows of {@code run}, which must be greater at each call. */
  public List<List<String>> of(int run) {
    List<List<String>> found = new ArrayList<>();
    while (!rows.row().isEmpty() && number(rows.row().get(0)) <= run) {
      if (number(rows.row().get(0)) == run) {
        found.add(rows.row());
      }
      rows.advance();
    }
    return found;
  }

  /** The run that a field names; none, and so passed over, where it is not a number. */
  private static int number(String field) {
    return field.matches("[0-9]{1,9}") ? Integer.parseInt(field) : 0;
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
