package io.parley.report.chart;

import java.util.Arrays;

/** Quantiles of type 7 (Hyndman and Fan 1996), as everywhere in Parley. */
final class Quantiles {

  private final double[] sorted;

  /** The quantiles of one or more numbers. */
  Quantiles(double[] numbers) {
    sorted = numbers.clone();
    Arrays.sort(sorted);
  }

  /** The number that a share {@code p} of the numbers does not exceed. */
  double at(double p) {
    double position = p * (sorted.length - 1);
    int below = (int) position;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
  }
}
