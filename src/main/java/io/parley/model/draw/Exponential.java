package io.parley.model.draw;

import org.apache.commons.math3.util.FastMath;

/**
 * The time until what may come at any moment with the same chance, truncated.
 *
 * @param mean its mean before truncation, above 0
 * @param range what it is truncated to, which it has to reach
 */
public record Exponential(double mean, Range range) implements Truncated {

  public Exponential(double mean, Range range) {
    Drawable.requireFinite(mean);
    Drawable.require(mean > 0, "a mean above 0", mean);
    this.mean = mean;
    this.range = range;
    requireDrawable("a mean whose distribution", mean);
  }

  @Override
  public double cumulative(double value) {
    return value <= 0 ? 0 : -FastMath.expm1(-value / mean);
  }

  @Override
  public double inverse(double share) {
    return -mean * FastMath.log1p(-share);
  }

  @Override
  public String toString() {
    return Drawable.words("exponential", mean);
  }
}
