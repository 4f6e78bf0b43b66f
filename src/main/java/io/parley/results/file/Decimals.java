package io.parley.results.file;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Numbers as the files show them: rounded to a fixed number of decimals, so that their text does
 * not depend on how a Java version prints doubles.
 */
public final class Decimals {

  private static final int VALUE_DECIMALS = 6;
  private static final int PARAMETER_DECIMALS = 9;

  private Decimals() {}

  /** A value, a share or a round. */
  public static BigDecimal value(double number) {
    return rounded(number, VALUE_DECIMALS);
  }

  /** A drawn parameter. */
  public static BigDecimal parameter(double number) {
    return rounded(number, PARAMETER_DECIMALS);
  }

  /** The text of a value; empty for NaN. */
  public static String text(double number) {
    return Double.isNaN(number) ? "" : value(number).toPlainString();
  }

  private static BigDecimal rounded(double number, int decimals) {
    BigDecimal rounded =
        new BigDecimal(number).setScale(decimals, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
  }
}
