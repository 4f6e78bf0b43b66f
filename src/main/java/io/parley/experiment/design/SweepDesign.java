package io.parley.experiment.design;

import io.parley.model.draw.KeyedRandom;
import java.util.List;
import java.util.Locale;

/** Which points of the space of its factors a sweep plays. */
public enum SweepDesign {
  /** Every value of a factor with every value of the others: a {@link FullFactorial}. */
  FULL,

  /** A {@link LatinHypercube}. */
  LHS,

  /** {@link SobolPoints}. */
  SOBOL;

  /**
   * The points, a dimension for each factor. What a hypercube or a sequence has for a factor
   * depends on seed and path, so that one factor more leaves the others where they are.
   *
   * @param paths the factors' paths
   * @param levels how many values each factor has; for a full design
   * @param count how many points there are; for a hypercube
   */
  public Points points(long seed, List<String> paths, List<Integer> levels, int count) {
    long[] keys =
        paths.stream().mapToLong(path -> KeyedRandom.key(KeyedRandom.key(path), seed)).toArray();
    return switch (this) {
      case FULL -> new FullFactorial(levels);
      case LHS -> new LatinHypercube(count, keys);
      case SOBOL -> new SobolPoints(keys);
    };
  }

  /** Its name in commands and files. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
