package io.parley.strategy;

import io.parley.model.Condition;
import java.util.ArrayList;
import java.util.List;

/**
 * A conjunction that ties issues in a search: forbidden where it holds, or worth something.
 *
 * @param condition the conjunction
 * @param forbidden whether it is out of the question
 * @param worth what it adds where it holds, if not forbidden
 * @param openClauses its clauses on issues that can be changed
 */
record Combination(
    Condition condition, boolean forbidden, double worth, List<Integer> openClauses) {

  /** The combinations of {@code space} that can hold in it. */
  static List<Combination> in(OfferSpace space) {
    List<Combination> combinations = new ArrayList<>();
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
    List<Integer> openClauses = new ArrayList<>();
    for (int clause = 0; clause < condition.size(); clause++) {
      int issue = condition.issue(clause);
      if (space.isOpen(issue)) {
        openClauses.add(clause);
      } else if (!condition.allows(clause, space.open()[issue][0])) {
        return;
      }
    }
    combinations.add(new Combination(condition, forbidden, worth, List.copyOf(openClauses)));
  }

  /** Whether it is about {@code issue} and the issue can be changed. */
  boolean ties(int issue) {
    return openClauses.stream().anyMatch(clause -> condition.issue(clause) == issue);
  }

  /** How many issues that can be changed it ties beyond those in {@code cover}. */
  int uncovered(boolean[] cover) {
    int count = 0;
    for (int clause : openClauses) {
      count += cover[condition.issue(clause)] ? 0 : 1;
    }
    return count;
  }

  /** Its one clause outside {@code cover}, or -1 if there is none. */
  int loneClause(boolean[] cover) {
    for (int clause : openClauses) {
      if (!cover[condition.issue(clause)]) {
        return clause;
      }
    }
    return -1;
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
}
