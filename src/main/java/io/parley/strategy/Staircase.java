package io.parley.strategy;

import java.util.Arrays;

/**
 * Partial outcomes that no other beats both in own value and in the others' value, from the best
 * for oneself to the best for the others.
 *
 * <p>Points are kept in parallel arrays because a run builds hundreds of thousands of them. A
 * point's options are packed into {@code words} longs.
 */
final class Staircase {

  private final int words;
  private double[] own;
  private double[] others;
  private long[] codes;
  private int size;

  Staircase(int words, int capacity) {
    this.words = words;
    own = new double[capacity];
    others = new double[capacity];
    codes = new long[capacity * words];
  }

  /** The staircase of the one point that has nothing in it. */
  static Staircase origin(int words) {
    Staircase origin = new Staircase(words, 1);
    origin.size = 1;
    return origin;
  }

  int size() {
    return size;
  }

  double own(int point) {
    return own[point];
  }

  double others(int point) {
    return others[point];
  }

  long code(int point, int word) {
    return codes[point * words + word];
  }

  /** The last point worth at least {@code least} to oneself, or -1 if there is none. */
  int lastWorth(double least) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (own[middle] >= least) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /** The first point worth more than {@code least} to the others; the size if there is none. */
  int firstWorthMoreToOthers(double least) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (others[middle] > least) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The staircase over these points and those of {@code added}, moved by {@code step}. */
  Staircase union(Staircase added, Step step) {
    Staircase union = new Staircase(words, size + added.size);
    double best = Double.NEGATIVE_INFINITY;
    int mine = 0;
    int theirs = 0;
    while (mine < size || theirs < added.size) {
      if (takesMine(mine, added, theirs, step)) {
        if (others[mine] > best) {
          best = others[mine];
          union.copy(this, mine, Step.NONE);
        }
        mine++;
      } else {
        if (added.others[theirs] + step.others > best) {
          best = added.others[theirs] + step.others;
          union.copy(added, theirs, step);
        }
        theirs++;
      }
    }
    return union;
  }

  private boolean takesMine(int mine, Staircase added, int theirs, Step step) {
    if (mine == size || theirs == added.size) {
      return theirs == added.size;
    }
    double theirOwn = added.own[theirs] + step.own;
    return own[mine] > theirOwn
        || (own[mine] == theirOwn && others[mine] >= added.others[theirs] + step.others);
  }

  private void copy(Staircase from, int point, Step step) {
    own[size] = from.own[point] + step.own;
    others[size] = from.others[point] + step.others;
    System.arraycopy(from.codes, point * words, codes, size * words, words);
    for (int word = 0; word < step.code.length; word++) {
      codes[size * words + word] |= step.code[word];
    }
    size++;
  }

  @Override
  public String toString() {
    return Arrays.toString(Arrays.copyOf(own, size)) + Arrays.toString(Arrays.copyOf(others, size));
  }

  /**
   * What an option adds to a point.
   *
   * @param own to the own value
   * @param others to the others' value
   * @param code to the packed options
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared; one a step in the inner loop
  record Step(double own, double others, long[] code) {

    static final Step NONE = new Step(0, 0, new long[0]);
  }
}
