package io.parley.analysis.sensitivity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Set;

/**
 * Whether the intervals of an output's indices are narrow enough to read, after Sarrazin, Pianosi
 * and Wagener (2016, "Global sensitivity analysis of environmental models: convergence and
 * validation"), who ask for 95 % intervals no wider than 0.05 about indices that are shares of a
 * variance; here they may be as far as that to either side. Where indices are in units of the
 * output, a tenth of its standard deviation takes the place of 0.05.
 *
 * @param rows how many rows the indices are from
 * @param widest half the widest interval's width
 * @param tolerance how wide half an interval may be
 */
public record Convergence(int rows, double widest, double tolerance) {

  private static final double SHARE_TOLERANCE = 0.05;
  private static final double DEVIATIONS = 0.1;
  private static final Set<String> SHARES = Set.of(Index.FIRST_ORDER, Index.TOTAL_ORDER);
  private static final Set<String> EFFECTS = Set.of(Index.MU_STAR, Index.SWING, Index.CHANGE);

  /**
   * How far an output's indices have converged.
   *
   * @param indices all indices of one output
   */
  public static Convergence of(int rows, Collection<Index> indices) {
    boolean shares = indices.stream().anyMatch(each -> SHARES.contains(each.name()));
    double tolerance =
        shares
            ? SHARE_TOLERANCE
            : indices.stream()
                .filter(each -> each.name().equals(Index.DEVIATION))
                .mapToDouble(each -> DEVIATIONS * each.estimate().value())
                .findFirst()
                .orElse(0);
    double widest =
        indices.stream()
            .filter(each -> (shares ? SHARES : EFFECTS).contains(each.name()))
            .mapToDouble(each -> each.estimate().halfWidth())
            .max()
            .orElse(0);
    return new Convergence(rows, widest, tolerance);
  }

  /** Whether every interval is narrow enough. */
  public boolean isReached() {
    return widest <= tolerance;
  }

  /**
   * About how many more rows would do, as intervals narrow with the root of the rows; rounded up to
   * two digits. Where the output as drawn did not vary yet, as many again may tell more.
   */
  public long moreRows() {
    double ratio = widest / tolerance;
    if (isReached()) {
      return 0;
    }
    return tolerance == 0
        ? rows
        : new BigDecimal(rows * (ratio * ratio - 1))
            .round(new MathContext(2, RoundingMode.UP))
            .setScale(0, RoundingMode.UP)
            .longValue();
  }
}
