package io.parley.report;

import java.util.Locale;

/** Numbers as the page shows them. */
final class Numbers {

  private Numbers() {}

  /** A value: two decimals, or a dash where there is none. */
  static String value(double value) {
    return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.2f", value + 0.0);
  }

  /** A count of things. */
  static String count(int count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
