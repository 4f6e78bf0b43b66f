package io.parley.model.outcome;

import java.util.ArrayList;
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
      if (isMove(issue, option, statusQuo)) {
        needed = needed.and(to(issue, option));
      }
    }
    return needed;
  }

  /** Without whom some move to one of the {@code open} options can't take effect. */
  public ActorSet toAny(int[][] open, @Nullable Outcome statusQuo) {
    ActorSet needed = ActorSet.NONE;
    for (int issue = 0; issue < open.length; issue++) {
      for (int option : open[issue]) {
        if (isMove(issue, option, statusQuo)) {
          needed = needed.and(to(issue, option));
        }
      }
    }
    return needed;
  }

  /** The {@code open} options of each issue less the moves that need one of {@code actors}. */
  public int[][] without(ActorSet actors, int[][] open, @Nullable Outcome statusQuo) {
    if (actors.isEmpty()) {
      return open;
    }
    int[][] left = new int[open.length][];
    for (int issue = 0; issue < open.length; issue++) {
      int[] options = new int[open[issue].length];
      int count = 0;
      for (int option : open[issue]) {
        if (!isMove(issue, option, statusQuo)
            || to(issue, option).without(actors).equals(to(issue, option))) {
          options[count++] = option;
        }
      }
      left[issue] = count == options.length ? open[issue] : Arrays.copyOf(options, count);
    }
    return left;
  }

  /**
   * Where something is the case and a move needs the consent of {@code actor}: conjunctions of
   * which, among outcomes of {@code open} options, one or more hold in just those.
   *
   * @param something what is the case
   */
  public List<Condition> whereNeeded(
      int actor, Condition something, int[][] open, @Nullable Outcome statusQuo) {
    List<Condition> where = new ArrayList<>();
    for (int issue = 0; issue < open.length; issue++) {
      List<Integer> needing = new ArrayList<>();
      boolean always = true;
      for (int option : open[issue]) {
        if (something.fits(issue, option)) {
          boolean needs = isMove(issue, option, statusQuo) && to(issue, option).contains(actor);
          always &= needs;
          if (needs) {
            needing.add(option);
          }
        }
      }
      if (!needing.isEmpty()) {
        if (always) {
          return List.of(something);
        }
        where.add(something.and(new Condition.Clause(issue, needing)));
      }
    }
    return where;
  }

  private static boolean isMove(int issue, int option, @Nullable Outcome statusQuo) {
    return statusQuo == null || statusQuo.option(issue) != option;
  }

  /** Once {@code actors} have agreed to {@code changes}; for nobody, once these are undone. */
  public Consent agreed(List<Change> changes, ActorSet actors) {
    ActorSet[] after = agreed.clone();
    changes.forEach(change -> after[change.issue()] = actors);
    return new Consent(issues, after);
  }
}
