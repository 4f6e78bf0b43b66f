package io.parley.model.draw;

import org.apache.commons.math3.util.FastMath;

/**
 * The time until what may come at any moment with the same chance, truncated.
 *
 * @param mean its mean before truncation, above 0
 * @param range what it is truncated to, which it has to reach
 */
public record Exponential(double mean, Range range) implements Distribution {

  public Exponential {
    Drawable.requireFinite(mean);
    Drawable.require(mean > 0, "a mean above 0", mean);
    Truncation.requireReach(range, x -> cumulative(x, mean), "a mean whose distribution", mean);
    Drawable.require(u -> at(u, mean, range));
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
    return at(u, mean, range);
  }

  private static double at(double u, double mean, Range range) {
    return Truncation.quantile(u, range, x -> cumulative(x, mean), share -> inverse(share, mean));
  }

  private static double cumulative(double value, double mean) {
    return value <= 0 ? 0 : -FastMath.expm1(-value / mean);
  }

  private static double inverse(double share, double mean) {
    return -mean * FastMath.log1p(-share);
  }

  @Override
  public String toString() {
    return Drawable.words("exponential", mean);
  }
}
