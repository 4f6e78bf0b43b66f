package io.parley.analysis;

import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;

/**
 * Where the middle half and the middle nine tenths of some numbers lie. Quantiles are of type 7
 * (Hyndman and Fan 1996).
 *
 * @param count how many numbers there are
 * @param p05 the 5 % quantile; NaN where there are no numbers
 * @param p25 the 25 % quantile; NaN where there are no numbers
 * @param p50 the median; NaN where there are no numbers
 * @param p75 the 75 % quantile; NaN where there are no numbers
 * @param p95 the 95 % quantile; NaN where there are no numbers
 */
public record Spread(int count, double p05, double p25, double p50, double p75, double p95) {

  /** The spread of no numbers. */
  public static final Spread NONE =
      new Spread(0, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);

  /** The spread of {@code numbers}. */
  public static Spread of(double[] numbers) {
    if (numbers.length == 0) {
      return NONE;
    }
    Percentile percentile = new Percentile().withEstimationType(EstimationType.R_7);
    percentile.setData(numbers);
    return new Spread(
        numbers.length,
        percentile.evaluate(5),
        percentile.evaluate(25),
        percentile.evaluate(50),
        percentile.evaluate(75),
        percentile.evaluate(95));
  }

  /** The spread of counted numbers. */
  static Spread of(Counts counts) {
    return new Spread(
        counts.count(),
        counts.quantile(0.05),
        counts.quantile(0.25),
        counts.quantile(0.5),
        counts.quantile(0.75),
        counts.quantile(0.95));
  }
}
