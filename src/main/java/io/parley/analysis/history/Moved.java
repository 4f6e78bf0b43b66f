package io.parley.analysis.history;

import java.util.Arrays;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * How the runs that were kept differ from all runs in one drawn number.
 *
 * @param path the number's path
 * @param before its median in all runs
 * @param after its median in those kept
 * @param rank the mean rank of those kept among all runs, from 0 to 1; 0.5 where nothing moved
 * @param low the low end of the mean rank's 95 % interval
 * @param high its high end
 */
public record Moved(
    String path, double before, double after, double rank, double low, double high) {

  private static final double Z =
      new NormalDistribution(null, 0, 1).inverseCumulativeProbability(0.975);

  /**
   * Compares.
   *
   * @param all the number in every run, one or more
   * @param kept the number in the runs that were kept, one or more of {@code all}
   */
  public static Moved of(String path, double[] all, double[] kept) {
    double[] sorted = all.clone();
    Arrays.sort(sorted);
    double[] ranks = Arrays.stream(kept).map(value -> rank(sorted, value)).toArray();
    double mean = Arrays.stream(ranks).average().orElseThrow();
    double squares = Arrays.stream(ranks).map(rank -> (rank - mean) * (rank - mean)).sum();
    double half =
        ranks.length < 2 ? 0.5 : Z * Math.sqrt(squares / (ranks.length - 1.0) / ranks.length);
    double[] left = kept.clone();
    Arrays.sort(left);
    return new Moved(
        path,
        median(sorted),
        median(left),
        mean,
        Math.max(0, mean - half),
        Math.min(1, mean + half));
  }

  /** How far the mean rank is from the middle, 0 to 0.5. */
  public double distance() {
    return Math.abs(rank - 0.5);
  }

  /** The share of values below, and half of those that are the same. */
  private static double rank(double[] sorted, double value) {
    int below = bound(sorted, value, false);
    int upTo = bound(sorted, value, true);
    return (below + upTo) / (2.0 * sorted.length);
  }

  private static int bound(double[] sorted, double value, boolean after) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < value || (after && sorted[middle] == value)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static double median(double[] sorted) {
    double low = sorted[(sorted.length - 1) / 2];
    double high = sorted[sorted.length / 2];
    return low == high ? low : (low + high) / 2; // two endless ones have no sum to halve
  }
}
