package io.parley.analysis;

import org.apache.commons.math3.distribution.TDistribution;

/**
 * A mean with its 95 % interval, Student's (1908, "The probable error of a mean").
 *
 * @param value the mean
 * @param low the interval's low end; NaN for a single number
 * @param high the interval's high end; NaN for a single number
 */
public record Mean(double value, double low, double high) {

  private static final double UPPER = 0.975;

  /** The mean of {@code count} numbers, 1 or more, with their standard deviation. */
  public static Mean of(double mean, double sd, int count) {
    if (count < 2) {
      return new Mean(mean, Double.NaN, Double.NaN);
    }
    double error = sd / Math.sqrt(count);
    double halfWidth = error * new TDistribution(count - 1.0).inverseCumulativeProbability(UPPER);
    return new Mean(mean, mean - halfWidth, mean + halfWidth);
  }
}
