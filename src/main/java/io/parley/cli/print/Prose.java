package io.parley.cli.print;

import io.parley.cli.terminal.Console;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;

/**
 * Words in the terminal. Where a person is watching, they are broken to its width, and in colour if
 * the terminal has colours and the user has not said NO_COLOR. Elsewhere they are plain, a
 * paragraph a line.
 *
 * @param console where they go
 */
record Prose(Console console) {

  /** Lines longer than this are hard to read. */
  private static final int WIDEST = 100;

  private static final int NARROWEST = 40;

  /** How wide lines may be. */
  int width() {
    return console.interactive()
        ? Math.max(NARROWEST, Math.min(console.columns() - 1, WIDEST))
        : WIDEST;
  }

  /** Prints a paragraph that begins with {@code mark}, under which its lines don't go. */
  void print(String mark, String paragraph) {
    int width = console.interactive() ? width() - mark.length() : Integer.MAX_VALUE;
    String margin = mark;
    for (String line : broken(paragraph, width)) {
      console.out().println(margin + line);
      margin = " ".repeat(mark.length());
    }
  }

  /** A text in some styles, where there are any. */
  String styled(String text, IStyle... styles) {
    boolean wanted = console.interactive() && Ansi.AUTO.enabled();
    return Help.defaultColorScheme(Ansi.valueOf(wanted)).apply(text, List.of(styles)).toString();
  }

  /**
   * The lines of a text, broken at blanks, without what a terminal would obey or not show. A word
   * that is longer than a line goes over it.
   */
  static List<String> broken(String text, int width) {
    String plain = text.replaceAll("\\p{Cc}", " ").replaceAll("\\p{Cf}", "");
    return broken(plain, " ", width).stream().map(line -> line.replace('\u00a0', ' ')).toList();
  }

  /** The lines of a text, broken behind any of {@code marks}. */
  static List<String> broken(String text, String marks, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String piece : text.split("(?<=[" + marks + "])", -1)) {
      if (!line.isEmpty() && (line + piece).strip().length() > width) {
        lines.add(line.toString().strip());
        line.setLength(0);
      }
      line.append(piece);
    }
    lines.add(line.toString().strip());
    return lines;
  }
}
