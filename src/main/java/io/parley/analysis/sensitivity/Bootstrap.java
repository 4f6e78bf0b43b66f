package io.parley.analysis.sensitivity;

import io.parley.analysis.Share;
import io.parley.model.draw.KeyedRandom;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;

/**
 * Percentile intervals from samples drawn anew from the rows with replacement (Efron 1979,
 * "Bootstrap methods"). The draws are keyed, so that the same rows give the same interval.
 *
 * @param rows how many rows there are, 1 or more
 */
record Bootstrap(int rows) {

  private static final int REPLICATES = 1000;
  private static final double LOW = 2.5;
  private static final double HIGH = 97.5;
  private static final long KEY = KeyedRandom.key("bootstrap");

  /**
   * The estimates of some statistics, all from the same replicates.
   *
   * @param statistics a function of how often each row counts
   */
  List<Estimate> estimates(Function<int[], double[]> statistics) {
    int[] once = new int[rows];
    Arrays.fill(once, 1);
    double[] values = statistics.apply(once);
    double[][] replicates = new double[values.length][REPLICATES];
    for (int replicate = 0; replicate < REPLICATES; replicate++) {
      double[] replicated = statistics.apply(counts(replicate));
      for (int each = 0; each < values.length; each++) {
        replicates[each][replicate] = replicated[each];
      }
    }
    return IntStream.range(0, values.length)
        .mapToObj(each -> estimate(values[each], replicates[each]))
        .toList();
  }

  /**
   * The most that the share of rows in which something happens may be, though it happened in none.
   * Drawing anew from rows in which nothing happened can't tell.
   */
  double highestUnseenShare() {
    return Share.of(0, rows).high();
  }

  private int[] counts(int replicate) {
    int[] counts = new int[rows];
    long key = KeyedRandom.key(KeyedRandom.key(KEY, rows), replicate);
    for (int draw = 0; draw < rows; draw++) {
      counts[(int) (KeyedRandom.uniform(KeyedRandom.key(key, draw)) * rows)]++;
    }
    return counts;
  }

  private static Estimate estimate(double value, double[] replicates) {
    Percentile percentile = new Percentile().withEstimationType(EstimationType.R_7);
    percentile.setData(replicates);
    return new Estimate(value, percentile.evaluate(LOW), percentile.evaluate(HIGH));
  }

  /** The sum of {@code terms}, each as often as its row counts. */
  static double sum(double[] terms, int[] counts) {
    double sum = 0;
    for (int row = 0; row < terms.length; row++) {
      sum += counts[row] * terms[row];
    }
    return sum;
  }

  /** The mean of {@code terms}, each as often as its row counts. */
  static double mean(double[] terms, int[] counts) {
    return sum(terms, counts) / terms.length;
  }
}
