package io.parley.experiment.design;

import io.parley.model.draw.KeyedRandom;
import java.util.stream.LongStream;

/**
 * A Latin hypercube: in each dimension every one of {@code rows} equal strata holds one point, at
 * random within it (McKay, Beckman and Conover 1979, "A comparison of three methods for selecting
 * values of input variables").
 */
public final class LatinHypercube implements Points {

  private static final double BELOW_ONE = Math.nextDown(1.0);
  private static final long ORDER = 1;
  private static final long WITHIN = 2;

  private final int rows;
  private final KeyedPermutation[] strata;
  private final long[] within;

  /**
   * A hypercube.
   *
   * @param rows how many points, 1 or more; all of them differ from those of another number
   * @param keys a key for each dimension
   */
  public LatinHypercube(int rows, long[] keys) {
    this.rows = rows;
    strata =
        LongStream.of(keys)
            .mapToObj(key -> new KeyedPermutation(rows, KeyedRandom.key(key, ORDER)))
            .toArray(KeyedPermutation[]::new);
    within = LongStream.of(keys).map(key -> KeyedRandom.key(key, WITHIN)).toArray();
  }

  @Override
  public double at(int row, int dimension) {
    double inside = KeyedRandom.uniform(KeyedRandom.key(within[dimension], row));
    return Math.min(BELOW_ONE, (strata[dimension].at(row) + inside) / rows);
  }
}
