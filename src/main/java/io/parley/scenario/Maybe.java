package io.parley.scenario;

import java.util.Collection;
import java.util.Comparator;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/** Guesses what somebody meant who wrote something else. */
public final class Maybe {

  private Maybe() {}

  /** The one of {@code known} that is most like {@code written}, or null if none is alike. */
  public static @Nullable String like(String written, Collection<String> known) {
    int most = Math.max(2, written.length() / 4);
    return known.stream()
        .filter(each -> distance(written, each) <= most)
        .min(Comparator.comparingInt(each -> distance(written, each)))
        .orElse(null);
  }

  private static int distance(String written, String known) {
    return LevenshteinDistance.getDefaultInstance().apply(written, known);
  }
}
