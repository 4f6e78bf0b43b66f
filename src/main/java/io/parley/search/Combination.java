package io.parley.search;

import io.parley.model.Condition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A conjunction that ties issues in a search: forbidden where it holds, or worth something. */
final class Combination {

  private final Condition condition;
  private final boolean forbidden;
  private final double worth;
  private final int[] openClauses;

  private Combination(Condition condition, boolean forbidden, double worth, int[] openClauses) {
    this.condition = condition;
    this.forbidden = forbidden;
    this.worth = worth;
    this.openClauses = openClauses;
  }

  /** The combinations of {@code space} that can hold in it. */
  static List<Combination> in(OfferSpace space) {
    List<Combination> combinations = new ArrayList<>();
    if (space.isEmpty()) {
      return combinations;
    }
    for (Condition condition : space.forbidden()) {
      add(combinations, space, condition, true, 0);
    }
    List<Condition> linkages = space.own().linkages();
    for (int linkage = 0; linkage < linkages.size(); linkage++) {
      add(combinations, space, linkages.get(linkage), false, space.own().linkageWorth(linkage));
    }
    return combinations;
  }

  private static void add(
      List<Combination> combinations,
      OfferSpace space,
      Condition condition,
      boolean forbidden,
      double worth) {
    int[] openClauses = new int[condition.size()];
    int count = 0;
    for (int clause = 0; clause < condition.size(); clause++) {
      int issue = condition.issue(clause);
      if (space.isOpen(issue)) {
        openClauses[count++] = clause;
      } else if (!condition.allows(clause, space.open()[issue][0])) {
        return;
      }
    }
    combinations.add(
        new Combination(condition, forbidden, worth, Arrays.copyOf(openClauses, count)));
  }

  /** Whether it is out of the question. */
  boolean isForbidden() {
    return forbidden;
  }

  /** What it adds where it holds, if not forbidden. */
  double worth() {
    return worth;
  }

  /** Whether it is about {@code issue} and the issue can be changed. */
  boolean ties(int issue) {
    for (int clause : openClauses) {
      if (condition.issue(clause) == issue) {
        return true;
      }
    }
    return false;
  }

  /** How many issues that can be changed it ties beyond those in {@code cover}. */
  int uncovered(boolean[] cover) {
    int count = 0;
    for (int clause : openClauses) {
      count += cover[condition.issue(clause)] ? 0 : 1;
    }
    return count;
  }

  /** Whether its clauses inside {@code cover} hold for {@code options}. */
  boolean holdsWithin(boolean[] cover, int[] options) {
    for (int clause : openClauses) {
      int issue = condition.issue(clause);
      if (cover[issue] && !condition.allows(clause, options[issue])) {
        return false;
      }
    }
    return true;
  }

  /** Whether {@code issue} is outside the cover and its clause holds for {@code option}. */
  boolean holdsFor(int issue, int option) {
    for (int clause : openClauses) {
      if (condition.issue(clause) == issue) {
        return condition.allows(clause, option);
      }
    }
    return false;
  }
}
