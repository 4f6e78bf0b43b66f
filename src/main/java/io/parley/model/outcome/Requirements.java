package io.parley.model.outcome;

import io.parley.model.outcome.Condition.Clause;
import java.util.ArrayList;
import java.util.List;

/**
 * What options require of others (see {@link Option#requires}), as combinations of which none holds
 * in any outcome.
 *
 * @param violations each an option together with others that one of its requirements leaves out
 */
public record Requirements(List<Condition> violations) {

  public Requirements {
    violations = List.copyOf(violations);
  }

  /** Those of all options of {@code issues}. */
  public static Requirements of(List<Issue> issues) {
    List<Condition> violations = new ArrayList<>();
    for (int issue = 0; issue < issues.size(); issue++) {
      List<Option> options = issues.get(issue).options();
      for (int option = 0; option < options.size(); option++) {
        Condition requires = options.get(option).requires();
        for (Clause clause : requires == null ? List.<Clause>of() : requires.clauses()) {
          addViolation(violations, new Clause(issue, List.of(option)), clause, issues);
        }
      }
    }
    return new Requirements(violations);
  }

  private static void addViolation(
      List<Condition> violations, Clause option, Clause required, List<Issue> issues) {
    int options = issues.get(required.issue()).options().size();
    if (required.options().size() < options) {
      violations.add(Condition.allOf(List.of(option, required.otherwise(options))));
    }
  }

  /** Which of so many issues are tied to {@code issue} by requirements, itself included. */
  public boolean[] tiedTo(int issue, int issues) {
    boolean[] tied = new boolean[issues];
    tied[issue] = true;
    boolean grows = true;
    while (grows) {
      grows = false;
      for (Condition violation : violations) {
        int one = violation.issue(0);
        int other = violation.issue(1);
        grows |= tied[one] != tied[other];
        tied[one] |= tied[other];
        tied[other] = tied[one];
      }
    }
    return tied;
  }

  /** Those of them that are about the issues in {@code tied}. */
  public Requirements about(boolean[] tied) {
    return new Requirements(
        violations.stream().filter(violation -> tied[violation.issue(0)]).toList());
  }

  /** Whether {@code outcome} has all that its options require. */
  public boolean areMetBy(Outcome outcome) {
    for (Condition violation : violations) {
      if (violation.holds(outcome)) {
        return false;
      }
    }
    return true;
  }
}
