package io.parley.results;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.parley.model.InputException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A CSV file that is being written: UTF-8, a header, lines that end in a line feed. */
public final class CsvFile implements AutoCloseable {

  private final CsvWriter writer;
  private final int columns;

  /**
   * Begins a file.
   *
   * @param header the names of its columns
   */
  public CsvFile(Path file, List<String> header) throws IOException {
    this(file, header.size(), false);
    writer.writeRecord(header);
  }

  /** With a stream that an interrupted thread can write to all the same. */
  private CsvFile(Path file, int columns, boolean append) throws IOException {
    writer =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.LF)
            .build(new FileOutputStream(file.toFile(), append), StandardCharsets.UTF_8);
    this.columns = columns;
  }

  /** Goes on with a file of so many columns. */
  static CsvFile append(Path file, int columns) throws IOException {
    return new CsvFile(file, columns, true);
  }

  /** Writes a row; each field as its text. */
  public void row(List<?> fields) {
    if (fields.size() != columns) {
      throw new IllegalArgumentException(fields.size() + " fields for " + columns + " columns");
    }
    List<String> texts = new ArrayList<>(columns);
    fields.forEach(field -> texts.add(field.toString()));
    writer.writeRecord(texts);
  }

  /** Hands to the system what was written so far. */
  void flush() throws IOException {
    writer.flush();
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }

  /**
   * The rows of a file, by column name.
   *
   * @throws InputException if it can't be read
   */
  public static List<NamedCsvRecord> read(Path file) {
    return read(file, Long.MAX_VALUE);
  }

  /** The first rows of a file, at most so many. */
  static List<NamedCsvRecord> read(Path file, long most) {
    try (CsvReader<NamedCsvRecord> reader = open(file)) {
      return reader.stream().limit(most).toList();
    } catch (IOException | UncheckedIOException | CsvParseException e) {
      throw unreadable(file);
    }
  }

  /**
   * Goes through the rows of a file, by column name, with one of them in memory at a time.
   *
   * @throws InputException if it can't be read
   */
  static void forEach(Path file, Consumer<NamedCsvRecord> consumer) {
    try (CsvReader<NamedCsvRecord> reader = open(file)) {
      reader.forEach(consumer);
    } catch (IOException | UncheckedIOException | CsvParseException e) {
      throw unreadable(file);
    }
  }

  /**
   * The first row of a file that is such, or null if there is none; later rows are not read.
   *
   * @throws InputException if it can't be read
   */
  static @Nullable NamedCsvRecord find(Path file, Predicate<NamedCsvRecord> isSuch) {
    try (CsvReader<NamedCsvRecord> reader = open(file)) {
      return reader.stream().filter(isSuch).findFirst().orElse(null);
    } catch (IOException | UncheckedIOException | CsvParseException e) {
      throw unreadable(file);
    }
  }

  private static InputException unreadable(Path file) {
    return new InputException(file.toString(), "a file that can't be read", "a CSV file");
  }

  /** A reader of a file's rows, by column name, that holds one row at a time. */
  static CsvReader<NamedCsvRecord> open(Path file) throws IOException {
    SpreadsheetMarks.requireNone(file);
    return CsvReader.builder().ofNamedCsvRecord(file);
  }
}
