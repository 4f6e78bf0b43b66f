package io.parley.model.draw;

import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * A bell, truncated.
 *
 * @param mean the bell's mean
 * @param deviation its standard deviation, above 0
 * @param range what it is truncated to, which it has to reach
 */
public record Normal(double mean, double deviation, Range range) implements Distribution {

  public Normal {
    Drawable.requireFinite(mean, deviation);
    Drawable.require(deviation > 0, "a standard deviation above 0", deviation);
    Truncation.requireReach(range, x -> cumulative(x, mean, deviation), "a mean whose bell", mean);
    Drawable.require(u -> at(u, mean, deviation, range));
  }

  @Override
  public double low() {
    return range.low();
  }

  @Override
  public double high() {
    return range.high();
  }

  @Override
  public double quantile(double u) {
    return at(u, mean, deviation, range);
  }

  private static double at(double u, double mean, double deviation, Range range) {
    return Truncation.quantile(
        u, range, x -> cumulative(x, mean, deviation), share -> inverse(share, mean, deviation));
  }

  private static double cumulative(double value, double mean, double deviation) {
    return new NormalDistribution(null, mean, deviation).cumulativeProbability(value);
  }

  private static double inverse(double share, double mean, double deviation) {
    return new NormalDistribution(null, mean, deviation).inverseCumulativeProbability(share);
  }

  @Override
  public String toString() {
    return Drawable.words("normal", mean, deviation);
  }
}
