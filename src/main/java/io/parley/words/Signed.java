package io.parley.words;

import java.util.Locale;

/** Differences as numbers with their signs. */
public final class Signed {

  private static final int MOST_DECIMALS = 6;

  private Signed() {}

  /** A number with a plus or a minus, or 0 without a sign. */
  public static String of(double value, int decimals) {
    String size = size(value, decimals);
    boolean isZero = size.chars().allMatch(digit -> digit == '0' || digit == '.');
    return isZero ? "0" : (value < 0 ? "−" : "+") + size;
  }

  /** A number with a minus where it has one. */
  public static String plain(double value, int decimals) {
    String signed = of(value, decimals);
    return signed.equals("0") ? size(0, decimals) : signed.replace("+", "");
  }

  /** A number without its sign. */
  public static String size(double value, int decimals) {
    return String.format(Locale.ROOT, "%." + decimals + "f", Math.abs(value));
  }

  /**
   * How many decimals show a number and its interval: as many as give the interval's half-width two
   * digits.
   *
   * @param least the least to show
   */
  public static int decimals(double halfWidth, int least) {
    int decimals = least;
    double digits = halfWidth * Math.pow(10, decimals);
    while (digits > 0 && digits < 1 && decimals < MOST_DECIMALS) {
      decimals++;
      digits *= 10;
    }
    return decimals;
  }
}
