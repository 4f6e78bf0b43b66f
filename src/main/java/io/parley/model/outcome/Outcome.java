package io.parley.model.outcome;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One option for every issue, in declared order. */
public final class Outcome {

  private final int[] options;

  private Outcome(int[] options) {
    this.options = options;
  }

  /** The outcome with these option indices, one for each issue. */
  public static Outcome of(int... options) {
    return new Outcome(options.clone());
  }

  /** The option of {@code issue}. */
  public int option(int issue) {
    return options[issue];
  }

  /** How many issues there are. */
  public int size() {
    return options.length;
  }

  /** The option indices; each call gives a new array. */
  public int[] toArray() {
    return options.clone();
  }

  /**
   * What its options are worth together.
   *
   * @param worth what each option of each issue is worth
   */
  public double sum(double[][] worth) {
    double sum = 0;
    for (int issue = 0; issue < options.length; issue++) {
      sum += worth[issue][options[issue]];
    }
    return sum;
  }

  /** This outcome with one issue changed. */
  public Outcome with(int issue, int option) {
    int[] changed = options.clone();
    changed[issue] = option;
    return new Outcome(changed);
  }

  /** This outcome with what {@code other} has on each of {@code issues}. */
  public Outcome with(List<Integer> issues, Outcome other) {
    int[] changed = options.clone();
    for (int i = 0; i < issues.size(); i++) {
      changed[issues.get(i)] = other.options[issues.get(i)];
    }
    return new Outcome(changed);
  }

  /** This outcome with each option replaced by what {@code becomes} has for it, by issue. */
  Outcome with(int[][] becomes) {
    int[] changed = new int[options.length];
    for (int issue = 0; issue < changed.length; issue++) {
      changed[issue] = becomes[issue][options[issue]];
    }
    return new Outcome(changed);
  }

  /** This outcome after {@code changes}. */
  public Outcome after(List<Change> changes) {
    int[] changed = options.clone();
    changes.forEach(change -> changed[change.issue()] = change.to());
    return new Outcome(changed);
  }

  /** What differs between this outcome and {@code to}, issue by issue. */
  public List<Change> changes(Outcome to) {
    List<Change> changes = new ArrayList<>();
    for (int issue = 0; issue < options.length; issue++) {
      if (options[issue] != to.options[issue]) {
        changes.add(new Change(issue, options[issue], to.options[issue]));
      }
    }
    return List.copyOf(changes);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Outcome outcome && Arrays.equals(options, outcome.options);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(options);
  }

  @Override
  public String toString() {
    return Arrays.toString(options);
  }
}
