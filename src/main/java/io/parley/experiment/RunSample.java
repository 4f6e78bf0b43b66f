package io.parley.experiment;

import io.parley.model.draw.KeyedRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Some of a batch's runs, to be looked at instead of all. */
public final class RunSample {

  private static final long KEY = KeyedRandom.key("sample of runs");

  private RunSample() {}

  /**
   * Draws runs without replacement, each as likely as any other. The same batch gives the same
   * runs.
   *
   * @param seed the batch's seed
   * @param runs how many runs it has
   * @param count how many to draw; all where it has no more
   * @return their numbers, ascending
   */
  public static List<Integer> of(long seed, int runs, int count) {
    if (count >= runs) {
      return IntStream.rangeClosed(1, runs).boxed().toList();
    }
    SortedSet<Integer> sample = new TreeSet<>();
    long key = KeyedRandom.key(KEY, seed);
    for (int draw = 0; sample.size() < count; draw++) {
      double uniform = KeyedRandom.uniform(KeyedRandom.key(key, draw));
      sample.add(1 + (int) (uniform * runs));
    }
    return new ArrayList<>(sample);
  }
}
