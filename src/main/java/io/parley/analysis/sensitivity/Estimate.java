package io.parley.analysis.sensitivity;

/**
 * An estimate with its 95 % interval.
 *
 * @param value the estimate
 * @param low the interval's low end
 * @param high the interval's high end
 */
public record Estimate(double value, double low, double high) {

  /** Half the interval's width. */
  public double halfWidth() {
    return (high - low) / 2;
  }

  /** Whether the interval lies wholly on one side of 0. */
  public boolean isApartFromZero() {
    return low > 0 || high < 0;
  }

  /** This with all its ends within two bounds. */
  Estimate within(double least, double most) {
    return new Estimate(
        Math.min(most, Math.max(least, value)),
        Math.min(most, Math.max(least, low)),
        Math.min(most, Math.max(least, high)));
  }
}
