package io.parley.scenario;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/** Guesses what somebody meant who wrote something else. */
public final class Maybe {

  private static final int SHORT = 4;
  private static final int MOST_CHARACTERS = 200;

  private Maybe() {}

  /** The one of {@code known} that is most like {@code written}, or null if none is alike. */
  public static @Nullable String like(String written, Collection<String> known) {
    if (written.length() > MOST_CHARACTERS) {
      return null;
    }
    int most = written.length() < SHORT ? 1 : Math.max(2, written.length() / 4);
    return known.stream()
        .filter(each -> distance(written, each) <= most)
        .min(Comparator.comparingInt(each -> distance(written, each)))
        .orElse(null);
  }

  /** How many letters differ; swapped letters count as one. */
  private static int distance(String written, String known) {
    return Arrays.equals(letters(written), letters(known))
        ? 1
        : LevenshteinDistance.getDefaultInstance().apply(written, known);
  }

  private static int[] letters(String word) {
    return word.chars().sorted().toArray();
  }
}
