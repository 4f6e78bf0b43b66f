package io.parley.results.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.parley.model.InputException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A CSV file that is being written: UTF-8, a header, lines that end in a line feed. */
public final class CsvFile implements AutoCloseable {

  private final Path file;
  private final MessageDigest digest = Hashes.digest();
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
    if (append) {
      Hashes.add(file, Long.MAX_VALUE, digest);
    }
    OutputStream stream = Files.newOutputStream(file, options(append));
    this.writer =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.LF)
            .build(new DigestOutputStream(stream, digest), StandardCharsets.UTF_8);
    this.file = file;
    this.columns = columns;
  }

  private static OpenOption[] options(boolean append) {
    return append
        ? new OpenOption[] {StandardOpenOption.WRITE, StandardOpenOption.APPEND}
        : new OpenOption[] {
          StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING
        };
  }

  /** Goes on with a file of so many columns. */
  public static CsvFile append(Path file, int columns) throws IOException {
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

  /** Hands to the system what was written so far, and says what that is. */
  public Extent flush() throws IOException {
    writer.flush();
    return new Extent(Files.size(file), hash());
  }

  private String hash() {
    try {
      return Hashes.text((MessageDigest) digest.clone());
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("SHA-256 of every Java can be copied", e);
    }
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
  public static List<NamedCsvRecord> read(Path file, long most) {
    try (CsvReader<NamedCsvRecord> reader = open(file)) {
      return reader.stream().limit(most).peek(row -> StoppedException.ifInterrupted()).toList();
    } catch (IOException | UncheckedIOException | CsvParseException e) {
      throw unreadable(file, e);
    }
  }

  /**
   * Goes through the rows of a file, by column name, with one of them in memory at a time.
   *
   * @throws InputException if it can't be read
   */
  public static void forEach(Path file, Consumer<NamedCsvRecord> consumer) {
    try (CsvReader<NamedCsvRecord> reader = open(file)) {
      reader.forEach(
          row -> {
            StoppedException.ifInterrupted();
            consumer.accept(row);
          });
    } catch (IOException | UncheckedIOException | CsvParseException e) {
      throw unreadable(file, e);
    }
  }

  /**
   * The first row of a file that is such, or null if there is none; later rows are not read.
   *
   * @throws InputException if it can't be read
   */
  public static @Nullable NamedCsvRecord find(Path file, Predicate<NamedCsvRecord> isSuch) {
    try (CsvReader<NamedCsvRecord> reader = open(file)) {
      return reader.stream().filter(isSuch).findFirst().orElse(null);
    } catch (IOException | UncheckedIOException | CsvParseException e) {
      throw unreadable(file, e);
    }
  }

  /** The message about a file that could not be read to its end. */
  public static InputException unreadable(Path file, Exception e) {
    String reason = "";
    if (e instanceof IOException io) {
      reason = " (" + FileProblem.of(io) + ")";
    } else if (e instanceof UncheckedIOException io) {
      reason = " (" + FileProblem.of(io) + ")";
    }
    return new InputException(file.toString(), "a file that can't be read" + reason, "a CSV file");
  }

  /** A reader of a file's rows, by column name, that holds one row at a time. */
  public static CsvReader<NamedCsvRecord> open(Path file) throws IOException {
    SpreadsheetMarks.requireNone(file);
    return CsvReader.builder().ofNamedCsvRecord(file);
  }
}
