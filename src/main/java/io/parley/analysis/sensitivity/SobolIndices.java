package io.parley.analysis.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How much of an output's variance is due to each factor (Sobol' 1993). The first-order index is
 * what a factor explains by itself, estimated as by Saltelli et al. (2010) from outputs less their
 * mean; the total-order index is what would be left if all other factors were known, estimated as
 * by Jansen (1999). A factor that never changed the output in any row still has an interval: up to
 * the index that the highest share of rows consistent with none would give it.
 *
 * <p>An output of several components, such as an indicator for each ending, has the indices of
 * Gamboa, Janon, Klein and Lagnoux (2014), "Sensitivity analysis for multidimensional and
 * functional outputs": variances are summed over the components. For indicators the total-order
 * index is then the chance that drawing the factor anew changes the ending, divided by the chance
 * that drawing everything anew does.
 *
 * @param first by factor, the first-order index; at most the total order, but for noise
 * @param total by factor, the total-order index, 0 or more
 */
public record SobolIndices(List<Estimate> first, List<Estimate> total) {

  private static final int FIRST = 0;
  private static final int SECOND = 1;
  private static final int MIXED = 2;

  public SobolIndices {
    first = List.copyOf(first);
    total = List.copyOf(total);
  }

  /**
   * The indices, or null where the output is the same in all runs and so has no variance.
   *
   * @param components for each component of the output its numbers by row and block: a first run, a
   *     second, and for each factor the first with this factor from the second
   */
  public static @Nullable SobolIndices of(List<double[][]> components) {
    int rows = components.get(0).length;
    int factors = components.get(0)[0].length - MIXED;
    Terms terms = new Terms(rows, factors);
    components.forEach(terms::add);
    if (terms.isConstant()) {
      return null;
    }
    Bootstrap bootstrap = new Bootstrap(rows);
    List<Estimate> estimates = bootstrap.estimates(terms::indices);
    double unseen = terms.highest(bootstrap.highestUnseenShare());
    List<Estimate> first = new ArrayList<>(estimates.subList(0, factors));
    List<Estimate> total = new ArrayList<>(estimates.subList(factors, 2 * factors));
    for (int factor = 0; factor < factors; factor++) {
      if (total.get(factor).value() == 0) {
        first.set(factor, new Estimate(0, 0, unseen));
        total.set(factor, new Estimate(0, 0, unseen));
      }
    }
    return new SobolIndices(first, total);
  }

  /** What each row adds to the sums. */
  private static final class Terms {

    private final double[] variance;
    private final double[][] first;
    private final double[][] total;

    Terms(int rows, int factors) {
      variance = new double[rows];
      first = new double[factors][rows];
      total = new double[factors][rows];
    }

    void add(double[][] outputs) {
      double mean =
          Arrays.stream(outputs).mapToDouble(row -> (row[FIRST] + row[SECOND]) / 2).sum()
              / outputs.length;
      for (int row = 0; row < outputs.length; row++) {
        double one = outputs[row][FIRST] - mean;
        double other = outputs[row][SECOND] - mean;
        variance[row] += (one * one + other * other) / 2;
        for (int factor = 0; factor < first.length; factor++) {
          double mixed = outputs[row][MIXED + factor] - mean;
          first[factor][row] += other * (mixed - one);
          total[factor][row] += (mixed - one) * (mixed - one) / 2;
        }
      }
    }

    boolean isConstant() {
      return Arrays.stream(variance).allMatch(each -> each == 0);
    }

    /** The first-order indices, then the total-order ones. */
    double[] indices(int[] counts) {
      double all = Bootstrap.sum(variance, counts);
      return Stream.of(first, total)
          .flatMap(Arrays::stream)
          .mapToDouble(each -> all > 0 ? Bootstrap.sum(each, counts) / all : 0)
          .toArray();
    }

    /** The total-order index of a factor that changes a share of rows as much as any factor did. */
    double highest(double share) {
      double most = 0;
      for (double[] factor : total) {
        most = Math.max(most, Arrays.stream(factor).max().orElseThrow());
      }
      return Math.min(1, share * most * variance.length / Arrays.stream(variance).sum());
    }
  }
}
