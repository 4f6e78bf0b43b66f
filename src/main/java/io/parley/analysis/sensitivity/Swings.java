package io.parley.analysis.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An output with one factor low and high and all else as drawn, over the same worlds and luck.
 *
 * @param low by factor, the mean of the paired differences from as drawn with the factor low
 * @param high by factor, the same with the factor high
 * @param swing by factor, the mean of the paired differences, high less low
 * @param luck the mean absolute change when luck alone is drawn anew
 */
public record Swings(List<Estimate> low, List<Estimate> high, List<Estimate> swing, Estimate luck) {

  private static final int DRAWN = 0;

  public Swings {
    low = List.copyOf(low);
    high = List.copyOf(high);
    swing = List.copyOf(swing);
  }

  /**
   * The swings.
   *
   * @param outputs by row and block: as drawn, then for each factor low and high, then with luck
   *     drawn anew
   */
  public static Swings of(double[][] outputs) {
    int redrawn = outputs[0].length - 1;
    int factors = (redrawn - 1) / 2;
    List<double[]> terms = new ArrayList<>();
    for (int block = 1; block < redrawn; block++) {
      terms.add(difference(outputs, block, DRAWN));
    }
    for (int factor = 0; factor < factors; factor++) {
      terms.add(difference(outputs, 2 + 2 * factor, 1 + 2 * factor));
    }
    double[] changes = difference(outputs, redrawn, DRAWN);
    terms.add(Arrays.stream(changes).map(Math::abs).toArray());
    double most = terms.stream().flatMapToDouble(Arrays::stream).map(Math::abs).max().orElseThrow();
    Bootstrap bootstrap = new Bootstrap(outputs.length);
    double unseen = bootstrap.highestUnseenShare() * most;
    List<Estimate> estimates =
        bootstrap
            .estimates(
                counts ->
                    terms.stream().mapToDouble(each -> Bootstrap.mean(each, counts)).toArray())
            .stream()
            .map(each -> isNone(each) ? new Estimate(0, -unseen, unseen) : each)
            .toList();
    List<Estimate> low = new ArrayList<>();
    List<Estimate> high = new ArrayList<>();
    for (int factor = 0; factor < factors; factor++) {
      low.add(estimates.get(2 * factor));
      high.add(estimates.get(2 * factor + 1));
    }
    Estimate luck = estimates.get(estimates.size() - 1);
    return new Swings(
        low,
        high,
        estimates.subList(2 * factors, 3 * factors),
        new Estimate(luck.value(), Math.max(0, luck.low()), luck.high()));
  }

  /** Whether no row showed any difference, so that drawing anew from them shows none either. */
  private static boolean isNone(Estimate estimate) {
    return estimate.value() == 0 && estimate.low() == estimate.high();
  }

  private static double[] difference(double[][] outputs, int block, int from) {
    return Arrays.stream(outputs).mapToDouble(row -> row[block] - row[from]).toArray();
  }
}
