package io.parley.analysis.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.util.FastMath;

/**
 * The elementary effects of factors in figures: their mean μ and standard deviation σ (Morris 1991)
 * and the mean of their absolute values μ* (Campolongo, Cariboni and Saltelli 2007, "An effective
 * screening design for sensitivity analysis of large models"). A σ as large as μ* says that what a
 * factor does depends on the others, or that it does it by leaps.
 *
 * @param meanAbsolute by factor μ*, in units of the output, 0 or more
 * @param mean by factor μ, in units of the output
 * @param deviation by factor σ, in units of the output, 0 or more
 */
public record ElementaryEffects(
    List<Estimate> meanAbsolute, List<Estimate> mean, List<Estimate> deviation) {

  private static final int FIGURES = 3;

  public ElementaryEffects {
    meanAbsolute = List.copyOf(meanAbsolute);
    mean = List.copyOf(mean);
    deviation = List.copyOf(deviation);
  }

  /**
   * The figures.
   *
   * @param effects by factor, its effect in each of as many rows, 2 or more
   */
  public static ElementaryEffects of(List<double[]> effects) {
    int rows = effects.get(0).length;
    Bootstrap bootstrap = new Bootstrap(rows);
    List<Estimate> estimates =
        new ArrayList<>(
            bootstrap.estimates(
                counts ->
                    effects.stream().flatMapToDouble(each -> figures(each, counts)).toArray()));
    double most =
        effects.stream().flatMapToDouble(DoubleStream::of).map(Math::abs).max().orElseThrow();
    double share = bootstrap.highestUnseenShare();
    for (int each = 0; each < estimates.size(); each += FIGURES) {
      if (estimates.get(each).value() == 0) {
        estimates.set(each, new Estimate(0, 0, share * most));
        estimates.set(each + 1, new Estimate(0, -share * most, share * most));
        estimates.set(each + 2, new Estimate(0, 0, FastMath.sqrt(share) * most));
      }
    }
    return new ElementaryEffects(every(estimates, 0), every(estimates, 1), every(estimates, 2));
  }

  private static List<Estimate> every(List<Estimate> estimates, int figure) {
    List<Estimate> chosen = new ArrayList<>();
    for (int each = figure; each < estimates.size(); each += FIGURES) {
      chosen.add(estimates.get(each));
    }
    return chosen;
  }

  private static DoubleStream figures(double[] effects, int[] counts) {
    double sum = 0;
    double absolute = 0;
    for (int row = 0; row < effects.length; row++) {
      sum += counts[row] * effects[row];
      absolute += counts[row] * Math.abs(effects[row]);
    }
    double mean = sum / effects.length;
    double squares = 0;
    for (int row = 0; row < effects.length; row++) {
      squares += counts[row] * (effects[row] - mean) * (effects[row] - mean);
    }
    double deviation = FastMath.sqrt(squares / (effects.length - 1.0));
    return DoubleStream.of(absolute / effects.length, mean, deviation);
  }
}
