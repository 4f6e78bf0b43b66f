package io.parley.model.draw;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.exception.MathIllegalArgumentException;
import org.apache.commons.math3.exception.MathIllegalStateException;

/** What distributions can be drawn from, and how their numbers are said. */
final class Drawable {

  /** Shares at which an inverse is tried: draws are as close to 0 and 1 as the outer ones. */
  private static final double[] TRIED = {
    0x1p-53, 1e-9, 1e-4, 0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99, 1 - 1e-4, 1 - 1e-9, 1 - 0x1p-53
  };

  /** Above and below this a whole number is said with an exponent. */
  private static final double LARGE = 1e15;

  private static final double SMALL = 1e-15;

  /** With a greater shape a distribution is narrower than its inverse is exact, and slow. */
  private static final double MOST_SHAPE = 1e6;

  private Drawable() {}

  /**
   * Requires that the arithmetic of a distribution holds.
   *
   * @throws IllegalArgumentException if a draw would be no number, or all would be the same
   */
  static void require(DoubleUnaryOperator quantile) {
    double first = value(quantile, TRIED[0]);
    double before = Double.NEGATIVE_INFINITY;
    for (double u : TRIED) {
      double value = value(quantile, u);
      require(value >= before && Double.isFinite(value), "numbers that can be drawn", value);
      before = value;
    }
    double width = before - first;
    require(width > 0 && Double.isFinite(width), "an interval that can be drawn from", width);
  }

  private static double value(DoubleUnaryOperator quantile, double u) {
    try {
      return quantile.applyAsDouble(u);
    } catch (MathIllegalStateException | MathIllegalArgumentException e) {
      return Double.NaN; // it does not converge, or has no bracket
    }
  }

  static void requireMode(double low, double mode, double high) {
    requireIncreasing(low, high);
    require(mode >= low && mode <= high, "a mode from " + plain(low) + " to " + plain(high), mode);
  }

  static void requireIncreasing(double low, double high) {
    requireFinite(low, high);
    require(low < high, "a high end above the low end " + plain(low), high);
  }

  /** Requires a shape of a gamma or beta distribution. */
  static void requireShape(double shape) {
    require(shape > 0, "a shape above 0", shape);
    require(shape <= MOST_SHAPE, "a shape of at most " + plain(MOST_SHAPE), shape);
  }

  static void requireFinite(double... values) {
    for (double value : values) {
      require(Double.isFinite(value), "a finite number", value);
    }
  }

  static void require(boolean holds, String expected, double found) {
    if (!holds) {
      throw new IllegalArgumentException("expected " + expected + ", found " + plain(found));
    }
  }

  static double clamp(double value, double low, double high) {
    return Math.min(high, Math.max(low, value));
  }

  static String words(String name, double... numbers) {
    List<String> plain = new ArrayList<>();
    for (double number : numbers) {
      plain.add(plain(number));
    }
    return name + " " + String.join(", ", plain);
  }

  static String plain(double value) {
    if (!Double.isFinite(value)) {
      return Double.toString(value);
    }
    double size = Math.abs(value);
    if (value == Math.rint(value) && size < LARGE) {
      return String.format(Locale.ROOT, "%.0f", value);
    }
    return size < LARGE && size > SMALL
        ? BigDecimal.valueOf(value).stripTrailingZeros().toPlainString()
        : Double.toString(value);
  }
}
