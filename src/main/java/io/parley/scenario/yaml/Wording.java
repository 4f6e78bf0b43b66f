package io.parley.scenario.yaml;

import java.util.Collection;
import java.util.stream.Collectors;

/** What a file says, as a message shows it: on one line and not too long. */
public final class Wording {

  private static final int MOST_CHARACTERS = 60;
  private static final int MOST_NAMES = 20;

  private Wording() {}

  /** A text in quotes. */
  public static String quoted(String text) {
    return "\"" + shortened(Characters.line(text)) + "\"";
  }

  private static String shortened(String line) {
    if (line.codePointCount(0, line.length()) <= MOST_CHARACTERS) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, MOST_CHARACTERS)) + "…";
  }

  /** The names to choose from; the first of them where there are many. */
  static String oneOf(Collection<String> names) {
    String first = names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
    return "one of "
        + first
        + (names.size() > MOST_NAMES ? ", … (" + names.size() + " in all)" : "");
  }
}
