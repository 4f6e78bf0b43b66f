package io.parley.model.draw;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words in scenarios and results for numbers that have no end. */
public final class Endless {

  private static final Map<String, String> WORDS =
      Map.of(
          "firmness", "absolute",
          "patience", "never",
          "walkout_after", "never",
          "lasts", "always",
          "remembers", "always",
          "tolerance", "endless");

  private Endless() {}

  /** The word for what has no end at {@code path}; null where all has one. */
  public static @Nullable String word(String path) {
    return WORDS.get(path.substring(path.lastIndexOf('.') + 1));
  }

  /** Whether {@code text} is that word. */
  public static boolean isWord(String path, String text) {
    return text.equals(word(path));
  }
}
