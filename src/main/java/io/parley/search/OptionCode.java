package io.parley.search;

import io.parley.model.outcome.Outcome;

/** How the options of an outcome are packed into longs. */
final class OptionCode {

  private final int[] word;
  private final int[] shift;
  private final int[] bits;
  private final int words;

  OptionCode(int[][] open) {
    word = new int[open.length];
    shift = new int[open.length];
    bits = new int[open.length];
    int at = 0;
    int current = 0;
    for (int issue = 0; issue < open.length; issue++) {
      int most = 0;
      for (int option : open[issue]) {
        most = Math.max(most, option);
      }
      bits[issue] = Integer.SIZE - Integer.numberOfLeadingZeros(most);
      if (at + bits[issue] > Long.SIZE) {
        current++;
        at = 0;
      }
      word[issue] = current;
      shift[issue] = at;
      at += bits[issue];
    }
    words = current + 1;
  }

  /** How many longs an outcome takes. */
  int words() {
    return words;
  }

  /** A code in which nothing is chosen. */
  long[] empty() {
    return new long[words];
  }

  /** Adds a choice to {@code code}. */
  void put(long[] code, int issue, int option) {
    code[word[issue]] |= (long) option << shift[issue];
  }

  /** The outcome of a point at which every issue is chosen. */
  Outcome outcome(Staircase staircase, int point) {
    int[] options = new int[word.length];
    for (int issue = 0; issue < options.length; issue++) {
      if (bits[issue] > 0) {
        long packed = staircase.code(point, word[issue]) >>> shift[issue];
        options[issue] = (int) (packed & ((1L << bits[issue]) - 1));
      }
    }
    return Outcome.of(options);
  }
}
