package io.parley.analysis.solve.bargain;

import io.parley.model.outcome.Outcome;
import io.parley.model.outcome.Requirements;
import java.util.Arrays;
import java.util.function.Consumer;

/** All outcomes of a space, one after another. */
public final class Outcomes {

  /** The most that are gone through. */
  public static final double MOST = 1e7;

  private Outcomes() {}

  /** How many outcomes there are; infinite where too many to count. */
  public static double count(int[][] open) {
    double count = 1;
    for (int[] options : open) {
      count *= options.length;
    }
    return count;
  }

  /**
   * How many outcomes have what their options require; infinite where too many to count. Issues of
   * which none requires anything of another group are counted group by group.
   */
  public static double count(int[][] open, Requirements requirements) {
    double count = 1;
    boolean[] counted = new boolean[open.length];
    for (int issue = 0; issue < open.length; issue++) {
      if (!counted[issue]) {
        count *= countTiedTo(issue, open, requirements, counted);
      }
    }
    return count;
  }

  private static double countTiedTo(
      int issue, int[][] open, Requirements requirements, boolean[] counted) {
    boolean[] tied = requirements.tiedTo(issue, open.length);
    int[][] group = new int[open.length][];
    for (int each = 0; each < open.length; each++) {
      group[each] = tied[each] ? open[each] : Arrays.copyOf(open[each], 1);
      counted[each] |= tied[each];
    }
    if (count(group) > MOST) {
      return Double.POSITIVE_INFINITY;
    }
    Requirements within = requirements.about(tied);
    double[] found = new double[1];
    forEach(group, within, outcome -> found[0]++);
    return found[0];
  }

  /**
   * Hands every outcome that has what its options require to {@code visitor}, the last issue
   * changing fastest.
   */
  public static void forEach(int[][] open, Requirements requirements, Consumer<Outcome> visitor) {
    Consumer<Outcome> possible =
        requirements.violations().isEmpty()
            ? visitor
            : outcome -> {
              if (requirements.areMetBy(outcome)) {
                visitor.accept(outcome);
              }
            };
    visit(open, new int[open.length], 0, possible);
  }

  private static void visit(int[][] open, int[] options, int issue, Consumer<Outcome> visitor) {
    if (issue == open.length) {
      visitor.accept(Outcome.of(options));
    } else {
      for (int option : open[issue]) {
        options[issue] = option;
        visit(open, options, issue + 1, visitor);
      }
    }
  }
}
