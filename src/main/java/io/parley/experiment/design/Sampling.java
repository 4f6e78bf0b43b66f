package io.parley.experiment.design;

import io.parley.model.draw.Draws;
import io.parley.model.draw.KeyedRandom;
import io.parley.model.draw.Parameter;
import io.parley.model.draw.Parameters;
import java.util.List;
import java.util.Locale;

/**
 * How the worlds of a batch fill the space of its uncertain parameters. Only random worlds are
 * independent of one another, as the intervals of shares assume. Others are spread more evenly than
 * chance would spread them; the intervals are then not exact, but as a rule too wide (Stein 1987,
 * "Large sample properties of simulations using Latin hypercube sampling").
 */
public enum Sampling implements Worlds {
  /** Independent random numbers, keyed by path. */
  RANDOM,

  /** A {@link LatinHypercube}. Its run k is another world in a batch of another run count. */
  LHS,

  /** {@link SobolPoints}, a dimension for each uncertain parameter in declared order. */
  SOBOL;

  @Override
  public Draws draws(long seed, Parameters parameters, int runs) {
    if (this == RANDOM) {
      return Draws.keyed(seed, parameters);
    }
    long[] keys = keys(seed, parameters.uncertain());
    int[] dimensions = dimensions(parameters, parameters.uncertain());
    Points points = this == LHS ? new LatinHypercube(runs, keys) : new SobolPoints(keys);
    return (run, parameter) -> points.at(run - 1, dimensions[parameter.index()]);
  }

  /** A key for each parameter, from its path. */
  static long[] keys(long seed, List<Parameter> parameters) {
    return parameters.stream().mapToLong(each -> key(seed, each.path())).toArray();
  }

  /** The key of what is at a path. */
  static long key(long seed, String path) {
    return KeyedRandom.key(KeyedRandom.key(path), seed);
  }

  /** By the index of a parameter, its place among {@code chosen}. */
  static int[] dimensions(Parameters parameters, List<Parameter> chosen) {
    int[] dimensions = new int[parameters.all().size()];
    for (int dimension = 0; dimension < chosen.size(); dimension++) {
      dimensions[chosen.get(dimension).index()] = dimension;
    }
    return dimensions;
  }

  /** Its name in commands and files. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
