package io.parley.model.draw;

import java.util.List;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.TriangularDistribution;

/**
 * How a number is distributed over the worlds of a batch. A draw is the inverse of the cumulative
 * distribution at a uniform number, so that one uniform gives one value and designs other than
 * plain random draws can supply it.
 *
 * <p>Each kind refuses what it can't be drawn from with an {@link IllegalArgumentException} that
 * says what was expected and found. Its text is how a scenario's reader would say it, e.g. {@code
 * triangular 12, 40, 104}.
 */
public sealed interface Distribution
    permits Distribution.Constant,
        Distribution.Uniform,
        Distribution.Triangular,
        Distribution.Beta,
        Distribution.Pert,
        Distribution.Choice,
        Truncated {

  /** The value that a share {@code u} (above 0, below 1) of the draws does not exceed. */
  double quantile(double u);

  /** The least value. */
  double low();

  /** The greatest value. */
  double high();

  /** Whether some world may have {@code value}. */
  default boolean canBe(double value) {
    return value >= low() && value <= high();
  }

  /** Whether every draw gives the same value. */
  default boolean isConstant() {
    return low() == high();
  }

  /** A number that is the same in every world; infinity is allowed, NaN is not. */
  static Distribution constant(double value) {
    return new Constant(value);
  }

  /** Every number from {@code low} to {@code high} alike. */
  static Distribution uniform(double low, double high) {
    return new Uniform(low, high);
  }

  /** A triangle over {@code low} to {@code high} with its peak at {@code mode}. */
  static Distribution triangular(double low, double mode, double high) {
    return new Triangular(low, mode, high);
  }

  /** A normal distribution truncated to {@code range}. */
  static Distribution normal(double mean, double deviation, Range range) {
    return new Normal(mean, deviation, range);
  }

  /** A distribution whose logarithm is normal, by its median, truncated to {@code range}. */
  static Distribution lognormal(double median, double sigma, Range range) {
    return new Lognormal(median, sigma, range);
  }

  /** An exponential distribution, truncated to {@code range}. */
  static Distribution exponential(double mean, Range range) {
    return new Exponential(mean, range);
  }

  /** A gamma distribution, truncated to {@code range}. */
  static Distribution gamma(double shape, double scale, Range range) {
    return new Gamma(shape, scale, range);
  }

  /** A beta distribution with shapes α and β, stretched over {@code low} to {@code high}. */
  static Distribution beta(double alpha, double beta, double low, double high) {
    return new Beta(alpha, beta, low, high);
  }

  /** A PERT distribution: a smooth relative of the triangle (Malcolm et al. 1959). */
  static Distribution pert(double low, double mode, double high) {
    return new Pert(low, mode, high);
  }

  /** One of several values, with the given chances in the same order. */
  static Distribution choice(List<Double> values, List<Double> chances) {
    return new Choice(values, chances);
  }

  /**
   * The same in every world.
   *
   * @param value the number; infinity is allowed, NaN is not
   */
  record Constant(double value) implements Distribution {

    public Constant {
      Drawable.require(!Double.isNaN(value), "a number", value);
    }

    @Override
    public double quantile(double u) {
      return value;
    }

    @Override
    public double low() {
      return value;
    }

    @Override
    public double high() {
      return value;
    }

    @Override
    public String toString() {
      return Drawable.plain(value);
    }
  }

  /**
   * Every number alike.
   *
   * @param low the least
   * @param high the greatest, above it
   */
  record Uniform(double low, double high) implements Distribution {

    public Uniform {
      Drawable.requireIncreasing(low, high);
      Drawable.require(u -> at(u, low, high));
    }

    @Override
    public double quantile(double u) {
      return at(u, low, high);
    }

    private static double at(double u, double low, double high) {
      return low + u * (high - low);
    }

    @Override
    public String toString() {
      return Drawable.words("uniform", low, high);
    }
  }

  /**
   * A triangle.
   *
   * @param low the least
   * @param mode where its peak is, from {@code low} to {@code high}
   * @param high the greatest, above {@code low}
   */
  record Triangular(double low, double mode, double high) implements Distribution {

    public Triangular {
      Drawable.requireMode(low, mode, high);
      Drawable.require(u -> at(u, low, mode, high));
    }

    @Override
    public double quantile(double u) {
      return at(u, low, mode, high);
    }

    private static double at(double u, double low, double mode, double high) {
      TriangularDistribution triangle = new TriangularDistribution(null, low, mode, high);
      return Drawable.clamp(triangle.inverseCumulativeProbability(u), low, high);
    }

    @Override
    public String toString() {
      return Drawable.words("triangular", low, mode, high);
    }
  }

  /**
   * A beta distribution, stretched.
   *
   * @param alpha its first shape, above 0
   * @param beta its second shape, above 0
   * @param low the least value
   * @param high the greatest, above it
   */
  record Beta(double alpha, double beta, double low, double high) implements Distribution {

    public Beta {
      Drawable.requireFinite(alpha, beta);
      Drawable.requireIncreasing(low, high);
      Drawable.requireShape(alpha);
      Drawable.requireShape(beta);
      Drawable.require(u -> at(u, alpha, beta, low, high));
    }

    @Override
    public double quantile(double u) {
      return at(u, alpha, beta, low, high);
    }

    private static double at(double u, double alpha, double beta, double low, double high) {
      double unit = new BetaDistribution(null, alpha, beta).inverseCumulativeProbability(u);
      return Drawable.clamp(low + (high - low) * unit, low, high);
    }

    @Override
    public String toString() {
      return Drawable.words("beta", alpha, beta, low, high);
    }
  }

  /**
   * A PERT distribution: a beta distribution by its mode (Malcolm et al. 1959).
   *
   * @param low the least value
   * @param mode the likeliest, from {@code low} to {@code high}
   * @param high the greatest, above {@code low}
   */
  record Pert(double low, double mode, double high) implements Distribution {

    /** The usual weight of the mode. */
    private static final double WEIGHT = 4;

    public Pert {
      Drawable.requireMode(low, mode, high);
      Drawable.require(u -> at(u, low, mode, high));
    }

    @Override
    public double quantile(double u) {
      return at(u, low, mode, high);
    }

    private static double at(double u, double low, double mode, double high) {
      double alpha = 1 + WEIGHT * (mode - low) / (high - low);
      double beta = 1 + WEIGHT * (high - mode) / (high - low);
      return Beta.at(u, alpha, beta, low, high);
    }

    @Override
    public String toString() {
      return Drawable.words("pert", low, mode, high);
    }
  }

  /**
   * One of several values.
   *
   * @param values the values
   * @param chances the chance of each, above 0, with sum 1
   */
  record Choice(List<Double> values, List<Double> chances) implements Distribution {

    public Choice {
      values = List.copyOf(values);
      Drawable.require(!values.isEmpty() && values.size() == chances.size(), "a chance a value", 0);
      double sum = 0;
      for (double chance : chances) {
        Drawable.require(chance > 0 && chance <= 1, "a chance above 0 and at most 1", chance);
        sum += chance;
      }
      Drawable.require(Math.abs(sum - 1) < 1e-6, "chances that sum to 1", sum);
      chances = List.copyOf(chances);
    }

    @Override
    public double quantile(double u) {
      int position = 0;
      double upTo = chances.get(0);
      while (position < values.size() - 1 && u >= upTo) {
        position++;
        upTo += chances.get(position);
      }
      return values.get(position);
    }

    @Override
    public double low() {
      return values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    @Override
    public double high() {
      return values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }

    @Override
    public boolean canBe(double value) {
      return values.contains(value);
    }

    @Override
    public String toString() {
      return "choice " + values;
    }
  }
}
