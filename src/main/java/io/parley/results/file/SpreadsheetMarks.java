package io.parley.results.file;

import io.parley.model.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What shows in the first line of a CSV file that a spreadsheet saved it. */
public final class SpreadsheetMarks {

  private static final int FIRST_BYTES = 1 << 16;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private SpreadsheetMarks() {}

  /** The marks of a file in words, or empty if it has none or can't be read. */
  public static String of(Path file) {
    try (InputStream stream = Files.newInputStream(file)) {
      String start = new String(stream.readNBytes(FIRST_BYTES), StandardCharsets.UTF_8);
      int end = start.indexOf('\n');
      return inWords(end < 0 ? start : start.substring(0, end));
    } catch (IOException e) {
      return "";
    }
  }

  /**
   * Requires that a file has none.
   *
   * @throws InputException if it has
   */
  public static void requireNone(Path file) {
    String marks = of(file);
    if (!marks.isEmpty()) {
      throw new InputException(
          file.toString(),
          "a file " + marks,
          "it as Parley wrote it: UTF-8 without a mark, commas, lines that end in a line feed");
    }
  }

  private static String inWords(String header) {
    List<String> marks = new ArrayList<>();
    boolean hasMark = header.startsWith(BYTE_ORDER_MARK);
    String names = hasMark ? header.substring(1) : header;
    if (hasMark) {
      marks.add("a byte-order mark");
    }
    if (names.contains(";") && !names.contains(",")) {
      marks.add("semicolons between the fields");
    }
    if (names.contains("\t")) {
      marks.add("tabs between the fields");
    }
    if (names.startsWith("\"")) {
      marks.add("quoted names");
    }
    if (names.endsWith("\r")) {
      marks.add("lines that end in CR LF");
    }
    return marks.isEmpty() ? "" : "saved by a spreadsheet, with " + String.join(", ", marks);
  }
}
