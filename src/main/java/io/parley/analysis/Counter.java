package io.parley.analysis;

import java.util.Arrays;
import org.apache.commons.math3.util.FastMath;

/**
 * Counts numbers, each rounded to some decimals, so that however many there are, they take little
 * memory. Where more different ones come than are allowed, all are rounded to a decimal less. What
 * comes of it depends on the numbers and their order alone.
 */
final class Counter {

  private static final int TEN = 10;

  /** How wide the array of neighbouring numbers may be, as a multiple of how many are kept. */
  private static final int WIDTH = 16;

  private final int most;
  private int decimals;
  private double steps;
  private CellTimes times;

  /**
   * No number so far.
   *
   * @param decimals to how many decimals numbers are rounded
   * @param most how many different numbers are kept apart at most, 1 or more
   */
  Counter(int decimals, int most) {
    this.decimals = decimals;
    this.steps = steps(decimals);
    this.most = most;
    this.times = none();
  }

  private CellTimes none() {
    return new CellTimes((int) Math.min(Integer.MAX_VALUE, (long) WIDTH * most));
  }

  /** Goes on from {@code counts}. */
  static Counter from(Counts counts, int most) {
    Counter counter = new Counter(counts.decimals(), most);
    for (int cell = 0; cell < counts.cells().length; cell++) {
      counter.times.add(counts.cells()[cell], counts.times()[cell]);
    }
    return counter;
  }

  /** Takes in a finite number. */
  void add(double number) {
    if (!Double.isFinite(number)) {
      throw new IllegalArgumentException(number + " can't be counted");
    }
    while (FastMath.abs(number * steps) > Integer.MAX_VALUE) {
      coarsen();
    }
    times.add((int) FastMath.rint(number * steps), 1);
    while (times.size() > most) {
      coarsen();
    }
  }

  private void coarsen() {
    CellTimes fine = times;
    times = none();
    decimals--;
    steps = steps(decimals);
    for (int cell : fine.cells()) {
      times.add((int) FastMath.rint((double) cell / TEN), fine.times(cell));
    }
  }

  /** How many steps of the last of {@code decimals} make 1. */
  static double steps(int decimals) {
    return FastMath.pow((double) TEN, decimals);
  }

  /** The numbers so far. */
  Counts counts() {
    int[] cells = times.cells();
    return new Counts(decimals, cells, Arrays.stream(cells).map(times::times).toArray());
  }
}
