package io.parley.words;

import io.parley.analysis.Bounds;
import io.parley.analysis.Share;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Shares in words. What is not quite nothing or everything never reads as 0 or 100. */
public final class Percent {

  private static final double NOTHING = 1e-9;
  private static final double LEAST_SHOWN = 0.05;

  private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.UP);

  private Percent() {}

  /** A share with its unit, e.g. {@code 46 %}. */
  public static String of(double share) {
    return number(share) + "\u00a0%";
  }

  /** A share with its interval, e.g. {@code 46 % (43–49)}. */
  public static String of(double share, double low, double high) {
    return of(share) + " (" + end(low) + "–" + end(high) + ")";
  }

  /** A share with its interval. */
  public static String of(Share share) {
    return of(share.value(), share.low(), share.high());
  }

  /** Between what a share lies, e.g. {@code 42 to 100 %}. */
  public static String between(Bounds bounds) {
    return number(bounds.low()) + " to " + of(bounds.high());
  }

  /** A half-width that came out, rounded up to three digits, e.g. {@code 1.24}. */
  public static String points(double halfWidth) {
    return plain(pointsOf(halfWidth).round(THREE_DIGITS));
  }

  /** A half-width that was asked for, as it was, e.g. {@code 1.25}. */
  public static String exactPoints(double halfWidth) {
    return plain(pointsOf(halfWidth));
  }

  private static BigDecimal pointsOf(double share) {
    return BigDecimal.valueOf(share).movePointRight(2);
  }

  private static String plain(BigDecimal points) {
    return "±" + points.stripTrailingZeros().toPlainString();
  }

  /** An interval's end in percent; it is an estimate, so what rounds to 0 or 100 reads so. */
  public static String end(double bound) {
    double percent = 100 * bound;
    return percent < LEAST_SHOWN || percent >= 100 - LEAST_SHOWN
        ? Long.toString(Math.round(percent))
        : number(bound);
  }

  /** A share in percent without its unit. */
  public static String number(double share) {
    double percent = 100 * share;
    if (percent < NOTHING) {
      return "0";
    }
    if (percent > 100 - NOTHING) {
      return "100";
    }
    if (percent < LEAST_SHOWN) {
      return "<0.1";
    }
    if (percent >= 100 - LEAST_SHOWN) {
      return ">99.9";
    }
    return percent < 0.95 || percent > 99.05
        ? String.format(Locale.ROOT, "%.1f", percent)
        : String.format(Locale.ROOT, "%.0f", percent);
  }
}
