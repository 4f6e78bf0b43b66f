package io.parley.analysis.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An output with one factor low and high and all else as drawn, over the same worlds and luck.
 *
 * @param low by factor, its mean with the factor low
 * @param high by factor, its mean with the factor high
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
    for (int block = 0; block < redrawn; block++) {
      terms.add(block(outputs, block));
    }
    for (int factor = 0; factor < factors; factor++) {
      terms.add(difference(outputs, 2 + 2 * factor, 1 + 2 * factor));
    }
    double[] changes = difference(outputs, redrawn, DRAWN);
    terms.add(Arrays.stream(changes).map(Math::abs).toArray());
    double most =
        terms.subList(redrawn, terms.size()).stream()
            .mapToDouble(Swings::largest)
            .max()
            .orElseThrow();
    Bootstrap bootstrap = new Bootstrap(outputs.length);
    List<Estimate> estimates =
        bootstrap.estimates(
            counts -> terms.stream().mapToDouble(each -> Bootstrap.mean(each, counts)).toArray());
    double share = bootstrap.highestUnseenShare();
    Within means = new Within(least(outputs), greatest(outputs), share);
    Within swings = new Within(-most, most, share);
    List<Estimate> low = new ArrayList<>();
    List<Estimate> high = new ArrayList<>();
    List<Estimate> swing = new ArrayList<>();
    for (int factor = 0; factor < factors; factor++) {
      low.add(means.widened(estimates.get(1 + 2 * factor)));
      high.add(means.widened(estimates.get(2 + 2 * factor)));
      swing.add(swings.widened(estimates.get(redrawn + factor)));
    }
    return new Swings(
        low, high, swing, new Within(0, most, share).widened(estimates.get(redrawn + factors)));
  }

  /**
   * Where a mean can be: rows that are all alike would, drawn anew, leave no doubt, and yet a share
   * of rows not seen may lie as far off as any number did.
   */
  private record Within(double least, double greatest, double share) {

    Estimate widened(Estimate estimate) {
      double value = estimate.value();
      return estimate.low() < estimate.high()
          ? estimate
          : new Estimate(
              value, value - share * (value - least), value + share * (greatest - value));
    }
  }

  private static double least(double[][] outputs) {
    return Arrays.stream(outputs).flatMapToDouble(Arrays::stream).min().orElseThrow();
  }

  private static double greatest(double[][] outputs) {
    return Arrays.stream(outputs).flatMapToDouble(Arrays::stream).max().orElseThrow();
  }

  private static double[] block(double[][] outputs, int block) {
    return Arrays.stream(outputs).mapToDouble(row -> row[block]).toArray();
  }

  private static double[] difference(double[][] outputs, int block, int from) {
    return Arrays.stream(outputs).mapToDouble(row -> row[block] - row[from]).toArray();
  }

  private static double largest(double[] numbers) {
    return Arrays.stream(numbers).map(Math::abs).max().orElseThrow();
  }
}
