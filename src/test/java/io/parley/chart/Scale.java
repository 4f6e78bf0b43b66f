package io.parley.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An axis as its ticks say: where a value lies on the picture.
 *
 * @param ticks by tick, its value and its place
 * @param from where its first tick is written, across the axis
 */
record Scale(List<double[]> ticks, double from) {

  private static final double STRAIGHT = 1;

  /** The place of a value. */
  double at(double value) {
    double[] first = ticks.get(0);
    double[] last = ticks.get(ticks.size() - 1);
    return first[1] + (value - first[0]) / (last[0] - first[0]) * (last[1] - first[1]);
  }

  double least() {
    return ticks.get(0)[1];
  }

  /** Whether numbers are those of an axis: two or more, and as far apart as they say. */
  boolean isAxis() {
    return ticks.size() > 1
        && ticks.get(0)[0] < ticks.get(ticks.size() - 1)[0]
        && ticks.stream().allMatch(tick -> Math.abs(at(tick[0]) - tick[1]) < STRAIGHT);
  }

  /** Parts of a row of numbers, each as long as the numbers rise. */
  static List<Scale> rising(List<double[]> row, double from) {
    List<Scale> scales = new ArrayList<>();
    List<double[]> part = new ArrayList<>();
    for (double[] tick : row) {
      if (!part.isEmpty() && tick[0] <= part.get(part.size() - 1)[0]) {
        scales.add(new Scale(List.copyOf(part), from));
        part.clear();
      }
      part.add(tick);
    }
    scales.add(new Scale(List.copyOf(part), from));
    return scales.stream().filter(Scale::isAxis).toList();
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("axis");
    ticks.forEach(tick -> text.append(String.format(Locale.ROOT, " %s at %.1f", tick[0], tick[1])));
    return text.toString();
  }
}
