package io.parley.experiment.design;

import io.parley.model.Draws;

/**
 * A batch whose runs belong together row by row. Run r, from 1, is of row (r − 1) ÷ {@link
 * #runsPerRow()} and of the block that the remainder says, both from 0; so a longer batch of the
 * same design begins with the runs of a shorter one.
 */
public interface Design extends Draws {

  /** How many runs a row has. */
  int runsPerRow();

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
}
