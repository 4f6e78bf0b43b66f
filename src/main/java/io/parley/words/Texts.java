package io.parley.words;

import java.text.Bidi;
import java.util.Locale;

/** A scenario's words as they may stand among ours. */
public final class Texts {

  private static final String ISOLATE = "\u2068";
  private static final String END_OF_ISOLATE = "\u2069";

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
    return runsFromRight(clean) ? ISOLATE + clean + END_OF_ISOLATE : clean;
  }

  /** A part of a text with the isolation that was begun before it or is ended after it. */
  public static String balanced(String part) {
    String bare = part.replace(ISOLATE, "").replace(END_OF_ISOLATE, "");
    if (!runsFromRight(bare)) {
      return bare;
    }
    int firstEnd = part.indexOf(END_OF_ISOLATE);
    int firstStart = part.indexOf(ISOLATE);
    boolean beginsInside = firstEnd >= 0 && (firstStart < 0 || firstEnd < firstStart);
    boolean endsInside = part.lastIndexOf(ISOLATE) > part.lastIndexOf(END_OF_ISOLATE);
    return (beginsInside ? ISOLATE : "") + part + (endsInside ? END_OF_ISOLATE : "");
  }

  /** A number of things, e.g. {@code 2,000 runs} or {@code 1 run}. */
  public static String count(int number, String thing) {
    return String.format(Locale.ROOT, "%,d %s%s", number, thing, number == 1 ? "" : "s");
  }

  private static boolean runsFromRight(String text) {
    return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
  }

  private static boolean isText(int character) {
    boolean isPaired = character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE;
    boolean isControl = character < ' ' && !Character.isWhitespace(character);
    return isPaired && !isControl && (character & 0xFFFE) != 0xFFFE;
  }
}
