package io.parley.model.draw;

import java.util.Locale;

/**
 * The numbers that a parameter may take.
 *
 * @param low the least number, or negative infinity
 * @param high the greatest number, or infinity
 * @param open whether {@code low} itself is excluded
 */
public record Range(double low, double high, boolean open) {

  /** Any number. */
  public static final Range ANY =
      new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, false);

  /** Zero or more. */
  public static final Range NOT_NEGATIVE = new Range(0, Double.POSITIVE_INFINITY, false);

  /** Zero to one. */
  public static final Range UNIT = new Range(0, 1, false);

  public Range {
    if (!(low < high)) {
      throw new IllegalArgumentException("low " + low + " is not below high " + high);
    }
  }

  /** The closed range from {@code low} to {@code high}. */
  public static Range of(double low, double high) {
    return new Range(low, high, false);
  }

  /** Whether {@code value} is in the range; never so for NaN. */
  public boolean contains(double value) {
    return (open ? value > low : value >= low) && value <= high;
  }

  /** What is in the range and nearest to {@code value}, which is a number. */
  public double nearest(double value) {
    double least = open ? Math.nextUp(low) : low;
    return Math.max(least, Math.min(high, value));
  }

  /** The range in words, as an error message or a table shows it. */
  @Override
  public String toString() {
    if (low == Double.NEGATIVE_INFINITY && high == Double.POSITIVE_INFINITY) {
      return "any number";
    }
    String least = (open ? "above " : "") + plain(low);
    if (high == Double.POSITIVE_INFINITY) {
      return open ? least : plain(low) + " or more";
    }
    return least + " to " + plain(high);
  }

  private static String plain(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%.0f", value)
        : Double.toString(value);
  }
}
