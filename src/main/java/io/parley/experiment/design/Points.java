package io.parley.experiment.design;

import io.parley.model.draw.KeyedRandom;

/** Points in the unit cube, one a row. Safe for use by several threads. */
@FunctionalInterface
public interface Points {

  /**
   * A coordinate, above 0 and below 1.
   *
   * @param row the point's number, from 0
   * @param dimension the coordinate's number, from 0
   */
  double at(int row, int dimension);

  /** Independent random points; {@code keys} has a key for each dimension. */
  static Points random(long[] keys) {
    return (row, dimension) -> KeyedRandom.uniform(KeyedRandom.key(keys[dimension], row));
  }
}
