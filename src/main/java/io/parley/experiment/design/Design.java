package io.parley.experiment.design;

import io.parley.analysis.sensitivity.Index;
import io.parley.model.draw.Draws;
import java.util.Arrays;
import java.util.List;

/**
 * A batch whose runs belong together row by row. Run r, from 1, is of row (r − 1) ÷ {@link
 * #runsPerRow()} and of the block that the remainder says, both from 0; so a longer batch of the
 * same design begins with the runs of a shorter one.
 */
public interface Design extends Draws {

  /** How many runs a row has. */
  int runsPerRow();

  /**
   * What an output depends on.
   *
   * @param components for each component of the output, its number by row and block; several only
   *     where {@link Method#takesSeveral()}
   * @return the indices, factor by factor; none of factors where the output never varies
   */
  List<Index> indices(List<double[][]> components);

  /** The row of run {@code run}, from 0. */
  default int row(int run) {
    return (run - 1) / runsPerRow();
  }

  /** The block of run {@code run}, from 0. */
  default int block(int run) {
    return (run - 1) % runsPerRow();
  }

  /**
   * The luck of run {@code run}, where each row has a first and a second one: the first is that of
   * the run with the row's number in a plain batch, the second is that of no such run.
   */
  default int luck(int run, boolean second) {
    int number = row(run) + 1;
    return second ? -number : number;
  }

  /** Whether all runs came to the same. */
  static boolean isConstant(double[][] outputs) {
    return Arrays.stream(outputs).flatMapToDouble(Arrays::stream).distinct().count() == 1;
  }

  /** The numbers of one block. */
  static double[] block(double[][] outputs, int block) {
    return Arrays.stream(outputs).mapToDouble(row -> row[block]).toArray();
  }
}
