package io.parley.analysis.comparison;

/**
 * By how much a figure of the variant exceeds the baseline's, with its 95 % interval.
 *
 * @param value the difference; NaN where there is no run to take it from
 * @param low the interval's low end; NaN where the runs are too few for one
 * @param high the interval's high end; NaN where the runs are too few for one
 */
public record Difference(double value, double low, double high) {

  /** No difference is known, as there are no runs. */
  static final Difference UNKNOWN = new Difference(Double.NaN, Double.NaN, Double.NaN);

  /** Whether the interval leaves 0 out. */
  public boolean isSeen() {
    return low > 0 || high < 0;
  }

  /** Whether there is an interval. */
  public boolean hasInterval() {
    return !Double.isNaN(low);
  }

  /** The greatest distance from the difference to an end of its interval. */
  public double halfWidth() {
    return Math.max(value - low, high - value);
  }
}
