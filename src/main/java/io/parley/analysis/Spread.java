package io.parley.analysis;

import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;

/**
 * Where the middle nine tenths of some numbers lie. Quantiles are of type 7 (Hyndman and Fan 1996).
 *
 * @param count how many numbers there are
 * @param p05 the 5 % quantile; NaN where there are no numbers
 * @param p50 the median; NaN where there are no numbers
 * @param p95 the 95 % quantile; NaN where there are no numbers
 */
public record Spread(int count, double p05, double p50, double p95) {

  /** The spread of {@code numbers}. */
  public static Spread of(double[] numbers) {
    if (numbers.length == 0) {
      return new Spread(0, Double.NaN, Double.NaN, Double.NaN);
    }
    Percentile percentile = new Percentile().withEstimationType(EstimationType.R_7);
    percentile.setData(numbers);
    return new Spread(
        numbers.length, percentile.evaluate(5), percentile.evaluate(50), percentile.evaluate(95));
  }
}
