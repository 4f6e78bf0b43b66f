package io.parley.report.chart;

import io.parley.analysis.Share;
import java.util.Locale;

/** Shares in words. What is not quite nothing or everything never reads as 0 or 100. */
public final class Percent {

  private static final double NOTHING = 1e-9;

  private Percent() {}

  /** A share with its unit, e.g. {@code 46 %}. */
  public static String of(double share) {
    return number(share) + "\u00a0%";
  }

  /** A share with its interval, e.g. {@code 46 % (43–49)}. */
  public static String of(double share, double low, double high) {
    return of(share) + " (" + number(low) + "–" + number(high) + ")";
  }

  /** A share with its interval. */
  public static String of(Share share) {
    return of(share.value(), share.low(), share.high());
  }

  /** A share in percent without its unit. */
  static String number(double share) {
    double percent = 100 * share;
    if (percent < NOTHING) {
      return "0";
    }
    if (percent > 100 - NOTHING) {
      return "100";
    }
    if (percent < 0.05) {
      return "<0.1";
    }
    if (percent > 99.95) {
      return ">99.9";
    }
    return percent < 0.95 || percent > 99.05
        ? String.format(Locale.ROOT, "%.1f", percent)
        : String.format(Locale.ROOT, "%.0f", percent);
  }
}
