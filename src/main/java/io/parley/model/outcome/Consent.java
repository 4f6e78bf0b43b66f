package io.parley.model.outcome;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Without whom changes can't take effect: those whom an option needs, and those who had agreed to
 * what it would undo. Both the negotiation that is played and what is solved ask here.
 */
public final class Consent {

  private final List<Issue> issues;
  private final ActorSet[] agreed;

  private Consent(List<Issue> issues, ActorSet[] agreed) {
    this.issues = issues;
    this.agreed = agreed;
  }

  /** Where nobody has agreed to anything yet. */
  public static Consent initial(List<Issue> issues) {
    ActorSet[] nobody = new ActorSet[issues.size()];
    Arrays.fill(nobody, ActorSet.NONE);
    return new Consent(issues, nobody);
  }

  /** Without whom {@code issue} can't go to {@code option}. */
  public ActorSet to(int issue, int option) {
    return issues.get(issue).options().get(option).consent().and(agreed[issue]);
  }

  /** Without whom {@code changes} can't take effect together. */
  public ActorSet to(List<Change> changes) {
    ActorSet needed = ActorSet.NONE;
    for (Change change : changes) {
      needed = needed.and(to(change.issue(), change.to()));
    }
    return needed;
  }

  /** Without whom what is in force, or nothing where that is null, can't become {@code outcome}. */
  public ActorSet to(Outcome outcome, @Nullable Outcome statusQuo) {
    ActorSet needed = ActorSet.NONE;
    for (int issue = 0; issue < agreed.length; issue++) {
      int option = outcome.option(issue);
      if (statusQuo == null || statusQuo.option(issue) != option) {
        needed = needed.and(to(issue, option));
      }
    }
    return needed;
  }

  /** Once {@code actors} have agreed to {@code changes}; for nobody, once these are undone. */
  public Consent agreed(List<Change> changes, ActorSet actors) {
    ActorSet[] after = agreed.clone();
    changes.forEach(change -> after[change.issue()] = actors);
    return new Consent(issues, after);
  }
}
