package io.parley.analysis.sensitivity;

import java.util.List;
import org.apache.commons.math3.util.FastMath;

/** The mean and the standard deviation of an output as drawn, with their intervals. */
public final class Moments {

  private Moments() {}

  /**
   * The two figures.
   *
   * @param outputs a number a row
   */
  public static List<Index> of(double[] outputs) {
    List<Estimate> estimates =
        new Bootstrap(outputs.length)
            .estimates(
                counts -> {
                  double mean = Bootstrap.mean(outputs, counts);
                  double squares = 0;
                  for (int row = 0; row < outputs.length; row++) {
                    squares += counts[row] * (outputs[row] - mean) * (outputs[row] - mean);
                  }
                  return new double[] {mean, FastMath.sqrt(squares / outputs.length)};
                });
    return List.of(
        new Index(Index.ALL, Index.MEAN, estimates.get(0)),
        new Index(Index.ALL, Index.DEVIATION, estimates.get(1)));
  }
}
