package io.parley.model.draw;

import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * A bell, truncated.
 *
 * @param mean the bell's mean
 * @param deviation its standard deviation, above 0
 * @param range what it is truncated to, which it has to reach
 */
public record Normal(double mean, double deviation, Range range) implements Truncated {

  public Normal(double mean, double deviation, Range range) {
    Drawable.requireFinite(mean, deviation);
    Drawable.require(deviation > 0, "a standard deviation above 0", deviation);
    this.mean = mean;
    this.deviation = deviation;
    this.range = range;
    requireDrawable("a mean whose bell", mean);
  }

  @Override
  public double cumulative(double value) {
    return new NormalDistribution(null, mean, deviation).cumulativeProbability(value);
  }

  @Override
  public double inverse(double share) {
    return new NormalDistribution(null, mean, deviation).inverseCumulativeProbability(share);
  }

  @Override
  public String toString() {
    return Drawable.words("normal", mean, deviation);
  }
}
