package io.parley.model.draw;

import org.apache.commons.math3.distribution.GammaDistribution;

/**
 * A gamma distribution, truncated: with a whole number as shape, the time until so many events that
 * come independently.
 *
 * @param shape its shape, above 0 and at most a million
 * @param scale its scale, above 0; the mean before truncation is shape times scale
 * @param range what it is truncated to, which it has to reach
 */
public record Gamma(double shape, double scale, Range range) implements Truncated {

  public Gamma(double shape, double scale, Range range) {
    Drawable.requireFinite(shape, scale);
    Drawable.requireShape(shape);
    Drawable.require(scale > 0, "a scale above 0", scale);
    this.shape = shape;
    this.scale = scale;
    this.range = range;
    requireDrawable("a shape whose distribution", shape);
  }

  @Override
  public double cumulative(double value) {
    if (value == Double.POSITIVE_INFINITY) {
      return 1;
    }
    return value <= 0 ? 0 : unit().cumulativeProbability(value / scale);
  }

  @Override
  public double inverse(double share) {
    return scale * unit().inverseCumulativeProbability(share);
  }

  private GammaDistribution unit() {
    return new GammaDistribution(null, shape, 1);
  }

  @Override
  public String toString() {
    return Drawable.words("gamma", shape, scale);
  }
}
