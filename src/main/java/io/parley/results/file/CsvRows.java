package io.parley.results.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/** The rows of a CSV file from top to bottom, of which only one is in memory. */
public final class CsvRows implements AutoCloseable {

  private final Path file;
  private final CsvReader<CsvRecord> reader;
  private final Iterator<CsvRecord> records;
  private final List<String> header;
  private List<String> row = List.of();

  /**
   * Opens a file.
   *
   * @throws io.parley.model.InputException if it can't be read
   */
  public CsvRows(Path file) {
    this.file = file;
    try {
      reader = CsvReader.builder().ofCsvRecord(file);
    } catch (IOException e) {
      throw CsvFile.unreadable(file, e);
    }
    records = reader.iterator();
    header = read();
    advance();
  }

  /** The names of the columns; empty in an empty file. */
  public List<String> header() {
    return header;
  }

  /** The row that is next; empty where there are no more. */
  public List<String> row() {
    return row;
  }

  /**
   * Goes on to the row after it.
   *
   * @throws io.parley.model.InputException if the file can't be read from here on
   */
  public void advance() {
    row = read();
  }

  private List<String> read() {
    try {
      return records.hasNext() ? records.next().getFields() : List.of();
    } catch (UncheckedIOException | CsvParseException e) {
      throw CsvFile.unreadable(file, e);
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
