package io.parley.cli.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A table in the terminal: columns of words at the left, then columns of numbers, which go on below
 * where the terminal is not wide enough.
 *
 * @param names the headings of the columns of words
 * @param words by row, what stands in them
 * @param headings the headings of the columns of numbers
 * @param numbers by row, what stands in them
 */
record TextTable(
    List<String> names,
    List<List<String>> words,
    List<String> headings,
    List<List<String>> numbers) {

  private static final int WIDTH = 100;
  private static final int INDENT = 2;
  private static final int GAP = 2;
  private static final int WIDEST_WORD = 36;
  private static final int HEADING = 14;
  private static final int PATH = 20;

  /** The lines of the table. */
  List<String> lines() {
    List<Integer> wordWidths = IntStream.range(0, names.size()).mapToObj(this::wordWidth).toList();
    int left = INDENT + wordWidths.stream().mapToInt(width -> width + GAP).sum();
    List<String> lines = new ArrayList<>();
    int next = 0;
    while (next < headings.size()) {
      int from = next;
      int width = left;
      while (next < headings.size() && (next == from || width + numberWidth(next) <= WIDTH)) {
        width += numberWidth(next) + GAP;
        next++;
      }
      if (from > 0) {
        lines.add("");
      }
      addBlock(lines, wordWidths, IntStream.range(from, next).boxed().toList());
    }
    return lines;
  }

  private void addBlock(List<String> lines, List<Integer> wordWidths, List<Integer> columns) {
    List<List<String>> heads = new ArrayList<>();
    for (int name = 0; name < names.size(); name++) {
      heads.add(wrapped(names.get(name), wordWidths.get(name)));
    }
    columns.forEach(column -> heads.add(wrapped(headings.get(column), HEADING)));
    int most = heads.stream().mapToInt(List::size).max().orElse(0);
    for (int line = 0; line < most; line++) {
      List<String> cells = new ArrayList<>();
      for (List<String> head : heads) {
        int from = line - (most - head.size());
        cells.add(from < 0 ? "" : head.get(from));
      }
      lines.add(line(cells, wordWidths, columns));
    }
    for (int row = 0; row < words.size(); row++) {
      List<String> cells = new ArrayList<>();
      words.get(row).forEach(word -> cells.add(shortened(word)));
      for (int column : columns) {
        cells.add(numbers.get(row).get(column));
      }
      lines.add(line(cells, wordWidths, columns));
    }
  }

  private String line(List<String> cells, List<Integer> wordWidths, List<Integer> columns) {
    StringBuilder line = new StringBuilder(" ".repeat(INDENT));
    for (int cell = 0; cell < cells.size(); cell++) {
      boolean isWord = cell < wordWidths.size();
      int width =
          isWord ? wordWidths.get(cell) : numberWidth(columns.get(cell - wordWidths.size()));
      line.append(
              String.format(
                  Locale.ROOT, isWord ? "%-" + width + "s" : "%" + width + "s", cells.get(cell)))
          .append(" ".repeat(GAP));
    }
    return line.toString().stripTrailing();
  }

  private int wordWidth(int column) {
    int longest =
        words.stream().mapToInt(row -> shortened(row.get(column)).length()).max().orElse(0);
    return Math.max(longest, widest(wrapped(names.get(column), PATH)));
  }

  private int numberWidth(int column) {
    int cells = numbers.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    return Math.max(cells, widest(wrapped(headings.get(column), HEADING)));
  }

  private static int widest(List<String> lines) {
    return lines.stream().mapToInt(String::length).max().orElse(0);
  }

  private static String shortened(String word) {
    return word.length() <= WIDEST_WORD ? word : word.substring(0, WIDEST_WORD - 1) + "…";
  }

  /** The lines of a heading, broken at blanks and behind the dots of a path. */
  private static List<String> wrapped(String heading, int width) {
    return Prose.broken(heading, " .", width);
  }
}
