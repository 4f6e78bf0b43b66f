package io.parley.words;

import java.util.List;

/** Several things in a sentence. */
public final class Lists {

  private Lists() {}

  /** Things with commas and an "and" before the last, e.g. {@code a, b and c}. */
  public static String and(List<String> things) {
    int last = things.size() - 1;
    return last < 1
        ? String.join("", things)
        : String.join(", ", things.subList(0, last)) + " and " + things.get(last);
  }
}
