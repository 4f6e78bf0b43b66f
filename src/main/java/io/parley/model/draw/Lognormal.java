package io.parley.model.draw;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.util.FastMath;

/**
 * A distribution whose logarithm is normal, truncated: what is as likely to be twice as to be half
 * its median.
 *
 * @param median what half of the draws do not exceed, before truncation; above 0
 * @param sigma the standard deviation of the logarithm, above 0
 * @param range what it is truncated to, which it has to reach
 */
public record Lognormal(double median, double sigma, Range range) implements Truncated {

  public Lognormal(double median, double sigma, Range range) {
    Drawable.requireFinite(median, sigma);
    Drawable.require(median > 0, "a median above 0", median);
    Drawable.require(sigma > 0, "a sigma above 0", sigma);
    this.median = median;
    this.sigma = sigma;
    this.range = range;
    requireDrawable("a median whose distribution", median);
  }

  @Override
  public double cumulative(double value) {
    return value <= 0 ? 0 : bell().cumulativeProbability(FastMath.log(value));
  }

  @Override
  public double inverse(double share) {
    return FastMath.exp(bell().inverseCumulativeProbability(share));
  }

  private NormalDistribution bell() {
    return new NormalDistribution(null, FastMath.log(median), sigma);
  }

  @Override
  public String toString() {
    return Drawable.words("lognormal", median, sigma);
  }
}
