package io.parley.model.draw;

/** A distribution of which only the part in a range is drawn; nothing is heaped at its ends. */
public sealed interface Truncated extends Distribution
    permits Normal, Lognormal, Exponential, Gamma {

  /** So much of a distribution has to lie in the range that draws are exact. */
  double LEAST_REACH = 1e-6;

  /** The range, of which an end may be infinite. */
  Range range();

  /** The share of the whole distribution up to {@code value}, which may be infinite. */
  double cumulative(double value);

  /** The value up to which {@code share} of the whole distribution lies; 0 or more, below 1. */
  double inverse(double share);

  @Override
  default double low() {
    return range().low();
  }

  @Override
  default double high() {
    return range().high();
  }

  @Override
  default double quantile(double u) {
    double from = cumulative(low());
    double to = cumulative(high());
    // Rounding may make it 1, which lies at infinity where the range has no end.
    double share = Math.min(from + u * (to - from), Math.nextDown(1.0));
    return Drawable.clamp(inverse(share), low(), high());
  }

  /**
   * Requires that it can be drawn from, once its numbers are set.
   *
   * @param what what is said to reach the range, e.g. {@code a mean whose bell}
   * @param found the number that decides on it
   * @throws IllegalArgumentException if a millionth or less lies in the range, or draws fail
   */
  default void requireDrawable(String what, double found) {
    double reach = cumulative(high()) - cumulative(low());
    Drawable.require(reach > LEAST_REACH, what + " reaches " + range(), found);
    Drawable.require(this::quantile);
  }
}
