package io.parley.analysis;

import java.util.List;
import org.apache.commons.math3.stat.descriptive.rank.Median;
import org.apache.commons.math3.util.MathArrays;

/** Picks the run that is most like the others. */
public final class TypicalRun {

  private TypicalRun() {}

  /**
   * The index of the run nearest the medians: the one with the least sum over its figures of the
   * distance from the median, each in units of that figure's mean distance. The first of equals.
   *
   * @param figures by run, its figures; as many for every run
   * @throws IllegalArgumentException if there is no run
   */
  public static int of(List<double[]> figures) {
    if (figures.isEmpty()) {
      throw new IllegalArgumentException("no run to pick from");
    }
    double[] distance = new double[figures.size()];
    for (int figure = 0; figure < figures.get(0).length; figure++) {
      double[] distances = distances(figures, figure);
      distance = MathArrays.ebeAdd(distance, distances);
    }
    int nearest = 0;
    for (int run = 1; run < distance.length; run++) {
      nearest = distance[run] < distance[nearest] ? run : nearest;
    }
    return nearest;
  }

  private static double[] distances(List<double[]> figures, int figure) {
    double[] values = figures.stream().mapToDouble(run -> run[figure]).toArray();
    double median = new Median().evaluate(values);
    double mean = 0;
    for (int run = 0; run < values.length; run++) {
      values[run] = Math.abs(values[run] - median);
      mean += values[run] / values.length;
    }
    if (mean > 0) {
      MathArrays.scaleInPlace(1 / mean, values);
    }
    return values;
  }
}
