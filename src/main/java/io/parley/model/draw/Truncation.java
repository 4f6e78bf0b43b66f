package io.parley.model.draw;

import java.util.function.DoubleUnaryOperator;

/** Quantiles of a distribution of which only the part in a range is drawn. */
final class Truncation {

  /** So much of a distribution has to lie in the range that draws are exact. */
  private static final double LEAST_REACH = 1e-6;

  private Truncation() {}

  /**
   * The value that a share {@code u} of the draws in {@code range} does not exceed.
   *
   * @param cumulative the share of the whole distribution up to a value, infinite ones too
   * @param inverse the value up to which a share of it lies
   */
  static double quantile(
      double u, Range range, DoubleUnaryOperator cumulative, DoubleUnaryOperator inverse) {
    double from = cumulative.applyAsDouble(range.low());
    double to = cumulative.applyAsDouble(range.high());
    // Rounding may make it 1, which lies at infinity where the range has no end.
    double share = Math.min(from + u * (to - from), Math.nextDown(1.0));
    double value = inverse.applyAsDouble(share);
    return Drawable.clamp(value, range.low(), range.high());
  }

  /**
   * Requires that enough of a distribution lies in {@code range}.
   *
   * @param what what is said to reach the range, e.g. {@code a mean whose bell}
   * @param found the number that decides on it
   * @throws IllegalArgumentException if a millionth or less does
   */
  static void requireReach(Range range, DoubleUnaryOperator cumulative, String what, double found) {
    double reach = cumulative.applyAsDouble(range.high()) - cumulative.applyAsDouble(range.low());
    Drawable.require(reach > LEAST_REACH, what + " reaches " + range, found);
  }
}
