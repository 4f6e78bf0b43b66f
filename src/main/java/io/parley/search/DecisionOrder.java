package io.parley.search;

import io.parley.model.outcome.Outcome;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The issues in the order in which a search decides them: those on which most depends first, or as
 * they are declared. A place is an index in that order; what has been decided are the options at
 * the places below a depth.
 */
public final class DecisionOrder {

  private final int[] issues;
  private final int[][] open;
  private final int[] places;

  private DecisionOrder(int[] issues, int[][] open) {
    this.issues = issues;
    this.open = open;
    places = new int[issues.length];
    for (int place = 0; place < issues.length; place++) {
      places[issues[place]] = place;
    }
  }

  /** The order as issues are declared. */
  static DecisionOrder declared(int[][] open) {
    int[] issues = new int[open.length];
    Arrays.setAll(issues, issue -> issue);
    return new DecisionOrder(issues, open);
  }

  /** The order in which a problem is best searched. */
  public static DecisionOrder of(Problem problem) {
    double[] spread = problem.spread();
    int[] issues =
        IntStream.range(0, spread.length)
            .boxed()
            .sorted(Comparator.comparingDouble(issue -> -spread[issue]))
            .mapToInt(Integer::intValue)
            .toArray();
    return new DecisionOrder(issues, problem.open());
  }

  /** How many issues there are. */
  public int size() {
    return issues.length;
  }

  /** The issue at a place. */
  public int issue(int place) {
    return issues[place];
  }

  /** The place of an issue. */
  int place(int issue) {
    return places[issue];
  }

  /** The options open at a place. */
  public int[] open(int place) {
    return open[issues[place]];
  }

  /** The outcome in which everything is decided. */
  public Outcome outcome(int[] chosen) {
    int[] options = new int[issues.length];
    for (int place = 0; place < issues.length; place++) {
      options[issues[place]] = chosen[place];
    }
    return Outcome.of(options);
  }
}
