package io.parley.report;

import java.util.Locale;

/** Numbers as the page shows them. */
final class Numbers {

  private Numbers() {}

  /** A value: two decimals, or a dash where there is none. */
  static String value(double value) {
    return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.2f", value + 0.0);
  }

  /** A gain or a loss: two decimals and a sign. */
  static String gain(double gain) {
    String text = String.format(Locale.ROOT, "%+.2f", gain);
    return text.endsWith("0.00") ? "±0.00" : text.replace('-', '−');
  }

  /** A count of things. */
  static String count(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
