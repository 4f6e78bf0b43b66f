package io.parley.scenario.yaml;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/** Guesses what somebody meant who wrote something else. */
public final class Maybe {

  private static final int SHORT = 4;
  private static final int LEAST_OF_A_BEGINNING = 3;
  private static final int MOST_CHARACTERS = 200;

  private Maybe() {}

  /**
   * The one of {@code known} that is most like {@code written}, or else the only one of which that
   * is the beginning; null if there is none.
   */
  public static @Nullable String like(String written, Collection<String> known) {
    if (written.length() > MOST_CHARACTERS) {
      return null;
    }
    int most = written.length() < SHORT ? 1 : Math.max(2, written.length() / 4);
    return known.stream()
        .filter(each -> distance(written, each) <= most)
        .min(Comparator.comparingInt(each -> distance(written, each)))
        .orElseGet(() -> onlyOneBeginningWith(written, known));
  }

  private static @Nullable String onlyOneBeginningWith(String written, Collection<String> known) {
    List<String> longer = known.stream().filter(each -> each.startsWith(written)).toList();
    return longer.size() == 1 && written.length() >= LEAST_OF_A_BEGINNING ? longer.get(0) : null;
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
