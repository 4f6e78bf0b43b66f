package io.parley.words;

import io.parley.model.draw.Distribution;
import java.util.Locale;

/** Numbers as pages and the terminal show them. */
public final class Numbers {

  private Numbers() {}

  /** A value: two decimals, or a dash where there is none. */
  public static String value(double value) {
    return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.2f", value + 0.0);
  }

  /** A gain or a loss: two decimals and a sign. */
  public static String gain(double gain) {
    String text = String.format(Locale.ROOT, "%+.2f", gain);
    return text.endsWith("0.00") ? "±0.00" : text.replace('-', '−');
  }

  /** A number as a scenario's author would write it, e.g. {@code 60} or {@code 0.25}. */
  public static String plain(double number) {
    return Distribution.constant(number).toString();
  }

  /** A count of things. */
  public static String count(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
