package io.parley.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.RealDistribution;
import org.apache.commons.math3.distribution.TriangularDistribution;
import org.apache.commons.math3.exception.MathIllegalArgumentException;
import org.apache.commons.math3.exception.MathIllegalStateException;
import org.jspecify.annotations.Nullable;

/**
 * How a number is distributed over the worlds of a batch. A draw is the inverse of the cumulative
 * distribution at a uniform number, so that one uniform gives one value and designs other than
 * plain random draws can supply it.
 */
public final class Distribution {

  /** A PERT distribution's usual weight of the mode (Malcolm et al. 1959). */
  private static final double PERT_WEIGHT = 4;

  /** Above this a beta distribution is narrower than its inverse is exact, and slow. */
  private static final double MOST_SHAPE = 1e6;

  /** Shares at which an inverse is tried: draws are as close to 0 and 1 as the outer ones. */
  private static final double[] TRIED = {
    0x1p-53, 1e-9, 1e-4, 0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99, 1 - 1e-4, 1 - 1e-9, 1 - 0x1p-53
  };

  private final String text;
  private final double low;
  private final double high;
  private final List<Double> chances;
  private final DoubleUnaryOperator quantile;
  private final DoublePredicate possible;

  private Distribution(String text, double low, double high, DoubleUnaryOperator quantile) {
    this(text, low, high, List.of(), quantile, value -> value >= low && value <= high);
  }

  private Distribution(
      String text,
      double low,
      double high,
      List<Double> chances,
      DoubleUnaryOperator quantile,
      DoublePredicate possible) {
    this.text = text;
    this.low = low;
    this.high = high;
    this.chances = List.copyOf(chances);
    this.quantile = quantile;
    this.possible = possible;
  }

  /** A number that is the same in every world; infinity is allowed, NaN is not. */
  public static Distribution constant(double value) {
    require(!Double.isNaN(value), "a number", value);
    return new Distribution(plain(value), value, value, u -> value);
  }

  /** Every number from {@code low} to {@code high} alike. */
  public static Distribution uniform(double low, double high) {
    requireIncreasing(low, high);
    return tried(
        new Distribution(words("uniform", low, high), low, high, u -> low + u * (high - low)));
  }

  /** A triangle over {@code low} to {@code high} with its peak at {@code mode}. */
  public static Distribution triangular(double low, double mode, double high) {
    requireMode(low, mode, high);
    RealDistribution triangle = new TriangularDistribution(null, low, mode, high);
    return inverse(words("triangular", low, mode, high), low, high, triangle);
  }

  /** A normal distribution truncated to {@code range}. */
  public static Distribution normal(double mean, double deviation, Range range) {
    requireFinite(mean, deviation);
    require(deviation > 0, "a standard deviation above 0", deviation);
    NormalDistribution normal = new NormalDistribution(null, mean, deviation);
    double from = normal.cumulativeProbability(range.low());
    double to = normal.cumulativeProbability(range.high());
    require(to - from > 1e-6, "a mean whose bell reaches " + range, mean);
    return tried(
        new Distribution(
            words("normal", mean, deviation),
            range.low(),
            range.high(),
            u ->
                clamp(
                    normal.inverseCumulativeProbability(from + u * (to - from)),
                    range.low(),
                    range.high())));
  }

  /** A beta distribution with shapes α and β, stretched over {@code low} to {@code high}. */
  public static Distribution beta(double alpha, double beta, double low, double high) {
    return stretchedBeta(words("beta", alpha, beta, low, high), alpha, beta, low, high);
  }

  /** A PERT distribution: a smooth relative of the triangle (Malcolm et al. 1959). */
  public static Distribution pert(double low, double mode, double high) {
    requireMode(low, mode, high);
    double alpha = 1 + PERT_WEIGHT * (mode - low) / (high - low);
    double beta = 1 + PERT_WEIGHT * (high - mode) / (high - low);
    return stretchedBeta(words("pert", low, mode, high), alpha, beta, low, high);
  }

  /**
   * One of several values, with the given chances in the same order.
   *
   * @throws IllegalArgumentException if a chance is not positive or they do not sum to 1
   */
  public static Distribution choice(List<Double> values, List<Double> chances) {
    require(!values.isEmpty() && values.size() == chances.size(), "a chance a value", 0);
    List<Double> upTo = new ArrayList<>();
    double sum = 0;
    for (double chance : chances) {
      require(chance > 0 && chance <= 1, "a chance above 0 and at most 1", chance);
      sum += chance;
      upTo.add(sum);
    }
    require(Math.abs(sum - 1) < 1e-6, "chances that sum to 1", sum);
    double least = values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    double most = values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    List<Double> choices = List.copyOf(values);
    return new Distribution(
        "choice " + choices,
        least,
        most,
        chances,
        u -> choices.get(position(upTo, u)),
        choices::contains);
  }

  /** The value that a share {@code u} (above 0, below 1) of the draws does not exceed. */
  public double quantile(double u) {
    return quantile.applyAsDouble(u);
  }

  /** Whether some world may have {@code value}. */
  public boolean canBe(double value) {
    return possible.test(value);
  }

  /** The least value. */
  public double low() {
    return low;
  }

  /** The greatest value. */
  public double high() {
    return high;
  }

  /** Whether every draw gives the same value. */
  public boolean isConstant() {
    return low == high;
  }

  /** The distribution as a scenario's reader would say it, e.g. {@code triangular 12, 40, 104}. */
  @Override
  public String toString() {
    return text;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Distribution distribution
        && text.equals(distribution.text)
        && low == distribution.low
        && high == distribution.high
        && chances.equals(distribution.chances);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  private static Distribution stretchedBeta(
      String text, double alpha, double beta, double low, double high) {
    requireFinite(alpha, beta);
    requireIncreasing(low, high);
    requireShape(alpha);
    requireShape(beta);
    BetaDistribution unit = new BetaDistribution(null, alpha, beta);
    return tried(
        new Distribution(
            text,
            low,
            high,
            u -> clamp(low + (high - low) * unit.inverseCumulativeProbability(u), low, high)));
  }

  private static void requireShape(double shape) {
    require(shape > 0, "a shape above 0", shape);
    require(shape <= MOST_SHAPE, "a shape of at most " + plain(MOST_SHAPE), shape);
  }

  private static Distribution inverse(
      String text, double low, double high, RealDistribution distribution) {
    return tried(
        new Distribution(
            text, low, high, u -> clamp(distribution.inverseCumulativeProbability(u), low, high)));
  }

  /**
   * A distribution whose arithmetic holds.
   *
   * @throws IllegalArgumentException if a draw would be no number, or all would be the same
   */
  private static Distribution tried(Distribution distribution) {
    double before = distribution.low;
    for (double u : TRIED) {
      double value = value(distribution, u);
      require(value >= before && Double.isFinite(value), "numbers that can be drawn", value);
      before = value;
    }
    double width = before - value(distribution, TRIED[0]);
    require(width > 0 && Double.isFinite(width), "an interval that can be drawn from", width);
    return distribution;
  }

  private static double value(Distribution distribution, double u) {
    try {
      return distribution.quantile(u);
    } catch (MathIllegalStateException | MathIllegalArgumentException e) {
      return Double.NaN; // it does not converge, or has no bracket
    }
  }

  private static int position(List<Double> upTo, double u) {
    int position = 0;
    while (position < upTo.size() - 1 && u >= upTo.get(position)) {
      position++;
    }
    return position;
  }

  private static double clamp(double value, double low, double high) {
    return Math.min(high, Math.max(low, value));
  }

  private static void requireMode(double low, double mode, double high) {
    requireIncreasing(low, high);
    require(mode >= low && mode <= high, "a mode from " + plain(low) + " to " + plain(high), mode);
  }

  private static void requireIncreasing(double low, double high) {
    requireFinite(low, high);
    require(low < high, "a high end above the low end " + plain(low), high);
  }

  private static void requireFinite(double... values) {
    for (double value : values) {
      require(Double.isFinite(value), "a finite number", value);
    }
  }

  private static void require(boolean holds, String expected, double found) {
    if (!holds) {
      throw new IllegalArgumentException("expected " + expected + ", found " + plain(found));
    }
  }

  private static String words(String name, double... numbers) {
    List<String> plain = new ArrayList<>();
    for (double number : numbers) {
      plain.add(plain(number));
    }
    return name + " " + String.join(", ", plain);
  }

  private static String plain(double value) {
    if (!Double.isFinite(value)) {
      return Double.toString(value);
    }
    double size = Math.abs(value);
    if (value == Math.rint(value) && size < 1e15) {
      return String.format(Locale.ROOT, "%.0f", value);
    }
    return size < 1e15 && size > 1e-15
        ? BigDecimal.valueOf(value).stripTrailingZeros().toPlainString()
        : Double.toString(value);
  }
}
