package io.parley.analysis.solve.bargain;

import io.parley.model.outcome.Outcome;
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

  /** Hands every outcome to {@code visitor}, the last issue changing fastest. */
  public static void forEach(int[][] open, Consumer<Outcome> visitor) {
    int[] options = new int[open.length];
    visit(open, options, 0, visitor);
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
