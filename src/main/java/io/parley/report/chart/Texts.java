package io.parley.report.chart;

import java.text.Bidi;
import java.util.Locale;

/** A scenario's words as they may stand among ours. */
public final class Texts {

  private static final char ISOLATE = '\u2068';
  private static final char END_OF_ISOLATE = '\u2069';

  private Texts() {}

  /** A text in one line, without characters that no XML may hold. */
  public static String clean(String text) {
    StringBuilder clean = new StringBuilder();
    text.codePoints().filter(Texts::isText).forEach(clean::appendCodePoint);
    return clean.toString().replaceAll("\\s+", " ").strip();
  }

  /** A text to stand inside a sentence: one that runs from right to left keeps to itself. */
  public static String within(String text) {
    String clean = clean(text);
    char[] characters = clean.toCharArray();
    return Bidi.requiresBidi(characters, 0, characters.length)
        ? ISOLATE + clean + END_OF_ISOLATE
        : clean;
  }

  /** A number of things, e.g. {@code 2,000 runs} or {@code 1 run}. */
  public static String count(int number, String thing) {
    return String.format(Locale.ROOT, "%,d %s%s", number, thing, number == 1 ? "" : "s");
  }

  private static boolean isText(int character) {
    boolean isPaired = character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE;
    boolean isControl = character < ' ' && !Character.isWhitespace(character);
    return isPaired && !isControl && (character & 0xFFFE) != 0xFFFE;
  }
}
