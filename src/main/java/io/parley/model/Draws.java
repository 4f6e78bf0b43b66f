package io.parley.model;

/** Where the uniform numbers of a batch's worlds come from. */
@FunctionalInterface
public interface Draws {

  /** The uniform number (above 0, below 1) of {@code parameter} in run {@code run}. */
  double uniform(int run, Parameter parameter);

  /** Independent random numbers keyed by seed, run and the parameter's path. */
  static Draws keyed(long seed, Parameters parameters) {
    long[] keys =
        parameters.all().stream()
            .mapToLong(each -> KeyedRandom.key(KeyedRandom.key(each.path()), seed))
            .toArray();
    return (run, parameter) -> KeyedRandom.uniform(KeyedRandom.key(keys[parameter.index()], run));
  }
}
