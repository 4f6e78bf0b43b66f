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
public record Lognormal(double median, double sigma, Range range) implements Distribution {

  public Lognormal {
    Drawable.requireFinite(median, sigma);
    Drawable.require(median > 0, "a median above 0", median);
    Drawable.require(sigma > 0, "a sigma above 0", sigma);
    Truncation.requireReach(
        range, x -> cumulative(x, median, sigma), "a median whose distribution", median);
    Drawable.require(u -> at(u, median, sigma, range));
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
    return at(u, median, sigma, range);
  }

  private static double at(double u, double median, double sigma, Range range) {
    return Truncation.quantile(
        u, range, x -> cumulative(x, median, sigma), share -> inverse(share, median, sigma));
  }

  private static double cumulative(double value, double median, double sigma) {
    return value <= 0 ? 0 : bell(median, sigma).cumulativeProbability(FastMath.log(value));
  }

  private static double inverse(double share, double median, double sigma) {
    return FastMath.exp(bell(median, sigma).inverseCumulativeProbability(share));
  }

  private static NormalDistribution bell(double median, double sigma) {
    return new NormalDistribution(null, FastMath.log(median), sigma);
  }

  @Override
  public String toString() {
    return Drawable.words("lognormal", median, sigma);
  }
}
