package io.parley.analysis;

import java.util.Arrays;
import org.apache.commons.math3.stat.descriptive.moment.Mean;
import org.apache.commons.math3.stat.descriptive.moment.Variance;
import org.apache.commons.math3.util.FastMath;

/**
 * How often each of some rounded numbers came.
 *
 * @param decimals to how many decimals they are rounded; below 0 to tens, hundreds and so on
 * @param cells the numbers, ascending, in steps of the last decimal
 * @param times how often each came, 1 or more
 */
@SuppressWarnings("ArrayRecordComponent") // thousands of numbers, never compared
record Counts(int decimals, int[] cells, int[] times) {

  /** How many numbers came. */
  int count() {
    return Arrays.stream(times).sum();
  }

  /** Their mean; NaN where there are none. */
  double mean() {
    return cells.length == 0 ? Double.NaN : new Mean().evaluate(numbers(), weights());
  }

  /** Their standard deviation, as a sample's; 0 for a single one, NaN where there are none. */
  double sd() {
    if (count() < 2) {
      return cells.length == 0 ? Double.NaN : 0;
    }
    return FastMath.sqrt(new Variance().evaluate(numbers(), weights()));
  }

  /**
   * A quantile of type 7 (Hyndman and Fan 1996); NaN where there are no numbers.
   *
   * @param share 0 to 1
   */
  double quantile(double share) {
    int count = count();
    if (count == 0) {
      return Double.NaN;
    }
    double position = share * (count - 1);
    int below = (int) position;
    double low = ranked(below);
    return low + (position - below) * (ranked(Math.min(below + 1, count - 1)) - low);
  }

  /** The number of this rank, from 0. */
  private double ranked(int rank) {
    int cell = 0;
    for (int left = rank - times[0]; left >= 0; left -= times[cell]) {
      cell++;
    }
    return number(cell);
  }

  private double[] numbers() {
    double[] numbers = new double[cells.length];
    Arrays.setAll(numbers, this::number);
    return numbers;
  }

  private double number(int cell) {
    return cells[cell] / Counter.steps(decimals);
  }

  private double[] weights() {
    return Arrays.stream(times).asDoubleStream().toArray();
  }
}
