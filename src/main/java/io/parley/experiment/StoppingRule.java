package io.parley.experiment;

import io.parley.analysis.Share;
import java.util.List;

/**
 * When a batch has runs enough: at the first look at which the 95 % interval of every ending's
 * share is narrow enough. As the intervals are looked at many times and the batch stops when they
 * please, they cover slightly less often than 95 % (Armitage, McPherson and Rowe 1969, "Repeated
 * significance tests on accumulating data").
 *
 * @param halfWidth half the width of an interval that is narrow enough, above 0 and below 0.5
 */
public record StoppingRule(double halfWidth) {

  private static final double WIDEST = 0.5;

  /**
   * Checks the half-width.
   *
   * @throws IllegalArgumentException if it is out of its range
   */
  public StoppingRule {
    if (!isHalfWidth(halfWidth)) {
      throw new IllegalArgumentException("no half-width: " + halfWidth);
    }
  }

  /** Whether {@code number} can be asked for. */
  public static boolean isHalfWidth(double number) {
    return number > 0 && number < WIDEST;
  }

  /** Whether every interval is narrow enough; not where there are none. */
  public boolean isMetBy(List<Share> shares) {
    return !shares.isEmpty() && widest(shares) <= halfWidth;
  }

  /** Half the width of the widest interval. */
  public static double widest(List<Share> shares) {
    return shares.stream().mapToDouble(Share::halfWidth).max().orElse(WIDEST);
  }
}
