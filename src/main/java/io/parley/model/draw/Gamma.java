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
public record Gamma(double shape, double scale, Range range) implements Distribution {

  /** Above this it is narrower than its inverse is exact, and slow. */
  private static final double MOST_SHAPE = 1e6;

  public Gamma {
    Drawable.requireFinite(shape, scale);
    Drawable.require(shape > 0, "a shape above 0", shape);
    Drawable.require(
        shape <= MOST_SHAPE, "a shape of at most " + Drawable.plain(MOST_SHAPE), shape);
    Drawable.require(scale > 0, "a scale above 0", scale);
    Truncation.requireReach(
        range, x -> cumulative(x, shape, scale), "a shape whose distribution", shape);
    Drawable.require(u -> at(u, shape, scale, range));
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
    return at(u, shape, scale, range);
  }

  private static double at(double u, double shape, double scale, Range range) {
    return Truncation.quantile(
        u, range, x -> cumulative(x, shape, scale), share -> inverse(share, shape, scale));
  }

  private static double cumulative(double value, double shape, double scale) {
    if (value == Double.POSITIVE_INFINITY) {
      return 1;
    }
    return value <= 0
        ? 0
        : new GammaDistribution(null, shape, 1).cumulativeProbability(value / scale);
  }

  private static double inverse(double share, double shape, double scale) {
    return scale * new GammaDistribution(null, shape, 1).inverseCumulativeProbability(share);
  }

  @Override
  public String toString() {
    return Drawable.words("gamma", shape, scale);
  }
}
