package io.parley.experiment.design;

import io.parley.model.draw.KeyedRandom;
import org.apache.commons.math3.random.SobolSequenceGenerator;

/**
 * The points of Sobol's sequence (Sobol' 1967; direction numbers of Joe and Kuo 2008, as in Commons
 * Math), each dimension under a random digital shift, so that every point by itself is uniform
 * (L'Ecuyer and Lemieux 2002, "Recent advances in randomized quasi-Monte Carlo methods"). A
 * dimension beyond the {@value #MOST_DIMENSIONS} that the sequence has is of independent random
 * numbers.
 *
 * <p>Commons Math's generator walks from point to point and can't be shared by threads. A point is
 * the sum without carry of the direction numbers that the Gray code of its index has; so these are
 * read off the generator once, and any coordinate follows from them.
 */
public final class SobolPoints implements Points {

  /** How many dimensions the sequence has. */
  public static final int MOST_DIMENSIONS = 1000;

  private static final int BITS = 52;
  private static final int INDEX_BITS = 31;
  private static final long SHIFT = 3;

  private final long[][] directions;
  private final long[] shifts;
  private final Points random;

  /** The sequence under the shifts that belong to {@code keys}, a key for each dimension. */
  public SobolPoints(long[] keys) {
    int dimensions = Math.min(keys.length, MOST_DIMENSIONS);
    directions = dimensions == 0 ? new long[0][] : directions(dimensions);
    shifts = new long[dimensions];
    for (int dimension = 0; dimension < dimensions; dimension++) {
      shifts[dimension] = KeyedRandom.key(keys[dimension], SHIFT) >>> (Long.SIZE - BITS);
    }
    random = Points.random(keys);
  }

  /** By dimension and bit of the Gray code, 52 binary digits behind the point. */
  private static long[][] directions(int dimensions) {
    SobolSequenceGenerator generator = new SobolSequenceGenerator(dimensions);
    long[][] directions = new long[dimensions][INDEX_BITS];
    for (int bit = 0; bit < INDEX_BITS; bit++) {
      // the one index whose Gray code is this bit alone
      double[] point = generator.skipTo((int) ((2L << bit) - 1));
      for (int dimension = 0; dimension < dimensions; dimension++) {
        directions[dimension][bit] = (long) (point[dimension] * 0x1p52);
      }
    }
    return directions;
  }

  @Override
  public double at(int row, int dimension) {
    return dimension < shifts.length
        ? ((digits(row, dimension) ^ shifts[dimension]) + 0.5) * 0x1p-52
        : random.at(row, dimension);
  }

  /** The point's 52 binary digits before the shift. */
  private long digits(int row, int dimension) {
    long digits = 0;
    int gray = row ^ (row >>> 1);
    for (int left = gray; left != 0; left &= left - 1) {
      digits ^= directions[dimension][Integer.numberOfTrailingZeros(left)];
    }
    return digits;
  }
}
