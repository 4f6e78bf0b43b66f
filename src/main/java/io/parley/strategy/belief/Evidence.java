package io.parley.strategy.belief;

import io.parley.model.outcome.Issue;
import io.parley.strategy.belief.PublicRecord.Proposed;
import java.util.Arrays;
import java.util.List;

/**
 * What a {@link TacticHypothesis} goes by.
 *
 * @param near by issue, ideal and option: how much the option is worth with that ideal, 0 to 1
 * @param option by proposal and issue: the option proposed, or {@link #NOT_ON_AGENDA}
 * @param elapsed by proposal: the share of the clock's rounds that had gone by
 */
@SuppressWarnings("ArrayRecordComponent") // a bundle of arguments, never compared
record Evidence(double[][][] near, int[][] option, double[] elapsed) {

  /** In place of an option where a proposal was not about an issue. */
  static final int NOT_ON_AGENDA = -1;

  /** What {@code proposals} say about {@code other}. */
  static Evidence of(Counterpart other, List<Proposed> proposals) {
    return new Evidence(
        other.issues().stream().map(Evidence::near).toArray(double[][][]::new),
        proposals.stream().map(each -> options(each, other.issues().size())).toArray(int[][]::new),
        proposals.stream().mapToDouble(each -> (double) each.round() / other.rounds()).toArray());
  }

  int proposals() {
    return elapsed.length;
  }

  private static double[][] near(Issue issue) {
    int options = issue.options().size();
    double[][] near = new double[options][options];
    for (int ideal = 0; ideal < options; ideal++) {
      for (int option = 0; option < options; option++) {
        near[ideal][option] = 1 - issue.distance(ideal, option);
      }
    }
    return near;
  }

  private static int[] options(Proposed proposed, int issues) {
    int[] options = new int[issues];
    Arrays.fill(options, NOT_ON_AGENDA);
    for (int issue : proposed.agenda()) {
      options[issue] = proposed.outcome().option(issue);
    }
    return options;
  }
}
