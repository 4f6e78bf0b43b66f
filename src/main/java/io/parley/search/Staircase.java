package io.parley.search;

import java.util.Arrays;
import java.util.List;

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

  /** Adds a point of these values, unless another beats it, and drops those that it beats. */
  void insert(Step point) {
    int at = 0;
    while (at < size
        && (own[at] > point.own || (own[at] == point.own && others[at] >= point.others))) {
      at++;
    }
    if (at > 0 && others[at - 1] >= point.others) {
      return;
    }
    int beaten = at;
    while (beaten < size && others[beaten] <= point.others) {
      beaten++;
    }
    move(beaten, at + 1);
    own[at] = point.own;
    others[at] = point.others;
    System.arraycopy(point.code, 0, codes, at * words, words);
  }

  /** Moves the points from {@code from} on to {@code to}. */
  private void move(int from, int to) {
    int moved = size - from;
    if (to + moved >= own.length) {
      int capacity = Math.max(8, 2 * (to + moved));
      own = Arrays.copyOf(own, capacity);
      others = Arrays.copyOf(others, capacity);
      codes = Arrays.copyOf(codes, capacity * words);
    }
    System.arraycopy(own, from, own, to, moved);
    System.arraycopy(others, from, others, to, moved);
    System.arraycopy(codes, from * words, codes, to * words, moved * words);
    size = to + moved;
  }

  /** The staircase over these points, moved by each of {@code steps}. */
  Staircase plus(List<Step> steps) {
    Step[] step = steps.toArray(Step[]::new);
    int[] next = new int[step.length];
    Staircase sum = new Staircase(words, size + step.length);
    for (int chosen = choose(step, next); chosen >= 0; chosen = choose(step, next)) {
      sum.append(this, next[chosen], step[chosen]);
      skip(step, next, sum.others[sum.size - 1]);
    }
    return sum;
  }

  /** Which step gives the point that comes first, or -1 where none is left. */
  private int choose(Step[] step, int[] next) {
    int chosen = -1;
    double mostOwn = 0;
    double mostOthers = 0;
    for (int i = 0; i < step.length; i++) {
      if (next[i] < size) {
        double mine = own[next[i]] + step[i].own;
        double theirs = others[next[i]] + step[i].others;
        if (chosen < 0 || mine > mostOwn || (mine == mostOwn && theirs > mostOthers)) {
          chosen = i;
          mostOwn = mine;
          mostOthers = theirs;
        }
      }
    }
    return chosen;
  }

  /** Goes on to the first point of each step that is worth more than {@code most} to the others. */
  private void skip(Step[] step, int[] next, double most) {
    for (int i = 0; i < step.length; i++) {
      while (next[i] < size && others[next[i]] + step[i].others <= most) {
        next[i]++;
      }
    }
  }

  /** The staircase over these points and those of {@code added}. */
  Staircase union(Staircase added) {
    Staircase union = new Staircase(words, size + added.size);
    double best = Double.NEGATIVE_INFINITY;
    int mine = 0;
    int theirs = 0;
    while (mine < size || theirs < added.size) {
      boolean takesMine = takesMine(mine, added, theirs);
      Staircase from = takesMine ? this : added;
      int point = takesMine ? mine++ : theirs++;
      if (from.others[point] > best) {
        best = from.others[point];
        union.append(from, point, Step.NONE);
      }
    }
    return union;
  }

  private boolean takesMine(int mine, Staircase added, int theirs) {
    if (mine == size || theirs == added.size) {
      return theirs == added.size;
    }
    return own[mine] > added.own[theirs]
        || (own[mine] == added.own[theirs] && others[mine] >= added.others[theirs]);
  }

  private void append(Staircase from, int point, Step step) {
    if (size == own.length) {
      move(size, size);
    }
    own[size] = from.own[point] + step.own;
    others[size] = from.others[point] + step.others;
    for (int word = 0; word < words; word++) {
      codes[size * words + word] = from.codes[point * words + word] | step.code(word);
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

    private long code(int word) {
      return word < code.length ? code[word] : 0;
    }
  }
}
