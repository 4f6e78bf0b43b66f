package io.parley.model.draw;

/** Where the uniform numbers of a batch's worlds, and the luck of its runs, come from. */
@FunctionalInterface
public interface Draws {

  /** The uniform number (above 0, below 1) of {@code parameter} in run {@code run}. */
  double uniform(int run, Parameter parameter);

  /**
   * The number that keys everything else that is random in run {@code run}: its events, its seating
   * and its noise. Two runs with the same luck differ in their worlds only.
   */
  default int luck(int run) {
    return run;
  }

  /** Independent random numbers keyed by seed, run and the parameter's path. */
  static Draws keyed(long seed, Parameters parameters) {
    long[] keys =
        parameters.all().stream()
            .mapToLong(each -> KeyedRandom.key(KeyedRandom.key(each.path()), seed))
            .toArray();
    return (run, parameter) -> KeyedRandom.uniform(KeyedRandom.key(keys[parameter.index()], run));
  }
}
