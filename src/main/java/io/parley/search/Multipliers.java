package io.parley.search;

import io.parley.model.draw.KeyedRandom;
import java.util.function.ToDoubleFunction;

/**
 * Looks for multipliers, none negative, that make a bound least, by trying steps along each of them
 * and in keyed directions, halved when none helps (pattern search, Hooke and Jeeves 1961). Whatever
 * it finds is a valid choice; a better one only makes the search shorter.
 */
public final class Multipliers {

  private static final double FIRST_STEP = 0.5;
  private static final double LAST_STEP = 1e-4;
  private static final int DIRECTIONS = 8;
  private static final int MOST_TRIES = 4000;

  private final ToDoubleFunction<double[]> bound;
  private double[] best;
  private double least;
  private int tries;

  private Multipliers(ToDoubleFunction<double[]> bound, double[] start) {
    this.bound = bound;
    best = start;
    least = bound.applyAsDouble(start);
  }

  public static double[] least(ToDoubleFunction<double[]> bound, double[] start) {
    return new Multipliers(bound, start).search();
  }

  private double[] search() {
    double step = FIRST_STEP;
    while (step > LAST_STEP && tries < MOST_TRIES) {
      if (!improves(step)) {
        step /= 2;
      }
    }
    return best;
  }

  private boolean improves(double step) {
    boolean improved = false;
    for (int at = 0; at < best.length; at++) {
      improved |= offer(moved(at, step)) || offer(moved(at, -step));
    }
    for (int direction = 0; direction < DIRECTIONS * best.length; direction++) {
      improved |= offer(moved(step));
    }
    return improved;
  }

  private double[] moved(int at, double step) {
    double[] moved = best.clone();
    moved[at] = Math.max(0, moved[at] + step);
    return moved;
  }

  private double[] moved(double step) {
    double[] moved = best.clone();
    for (int at = 0; at < moved.length; at++) {
      double uniform = KeyedRandom.uniform(KeyedRandom.key(tries, at));
      moved[at] = Math.max(0, moved[at] + step * (2 * uniform - 1));
    }
    return moved;
  }

  private boolean offer(double[] candidate) {
    tries++;
    double found = bound.applyAsDouble(candidate);
    if (found < least) {
      best = candidate;
      least = found;
      return true;
    }
    return false;
  }
}
