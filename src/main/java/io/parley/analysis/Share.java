package io.parley.analysis;

import org.apache.commons.math3.stat.interval.ConfidenceInterval;
import org.apache.commons.math3.stat.interval.WilsonScoreInterval;

/**
 * A share of runs with its 95 % interval (Wilson 1927, "Probable inference, the law of succession,
 * and statistical inference").
 *
 * @param count how many runs
 * @param of out of how many, 1 or more
 * @param low the interval's low end, 0 to 1
 * @param high the interval's high end, 0 to 1
 */
public record Share(int count, int of, double low, double high) {

  private static final double CONFIDENCE = 0.95;

  /** The share of {@code count} in {@code of}. */
  public static Share of(int count, int of) {
    if (of < 1 || count < 0 || count > of) {
      throw new IllegalArgumentException(count + " of " + of + " is no share");
    }
    ConfidenceInterval interval = new WilsonScoreInterval().createInterval(of, count, CONFIDENCE);
    return new Share(
        count,
        of,
        count == 0 ? 0 : interval.getLowerBound(),
        count == of ? 1 : interval.getUpperBound());
  }

  /**
   * Between what the share of all runs lies where some failed beside those it is of: the least if
   * none of these had counted, the most if all had.
   *
   * @param failures how many failed, 0 or more
   */
  public Bounds ifFailed(int failures) {
    double all = of + failures;
    return new Bounds(count / all, (count + failures) / all);
  }

  /** Half the width of the interval, 0 to 0.5. */
  public double halfWidth() {
    return (high - low) / 2;
  }

  /** The share itself, 0 to 1. */
  public double value() {
    return (double) count / of;
  }
}
