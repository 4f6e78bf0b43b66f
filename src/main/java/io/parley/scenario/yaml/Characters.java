package io.parley.scenario.yaml;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Characters that a terminal, a page or a file acts on, or can't hold, instead of showing them:
 * controls; what turns the direction of writing (Boucher and Anderson 2021); halves of characters;
 * what is no character.
 */
public final class Characters {

  private static final String HIDDEN =
      "\\p{Cc}\\p{Cs}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\x{FFFE}\\x{FFFF}";

  private static final Pattern ANY = Pattern.compile("[" + HIDDEN + "]");
  private static final Pattern WITHIN_LINES = Pattern.compile("[" + HIDDEN + "&&[^\t\n]]");

  private Characters() {}

  /** What is the first hidden character in a text of some lines; null if there is none. */
  public static @Nullable String hidden(String text) {
    Matcher hidden = WITHIN_LINES.matcher(text);
    return hidden.find() ? named(hidden.group().codePointAt(0)) : null;
  }

  /** A hidden character in words. */
  static String named(int character) {
    return String.format(Locale.ROOT, "the hidden character U+%04X", character);
  }

  /** A text in one line, with hidden characters as spaces. */
  public static String line(String text) {
    return ANY.matcher(text).replaceAll(" ");
  }
}
