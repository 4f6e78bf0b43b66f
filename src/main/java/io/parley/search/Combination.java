package io.parley.search;

import io.parley.model.outcome.Condition;
import java.util.ArrayList;
import java.util.List;

/**
 * A conjunction that ties issues in a search for offers: forbidden where it holds, or worth
 * something.
 *
 * @param condition what is left open of it
 * @param isForbidden whether it is out of the question
 * @param worth what it adds where it holds, if not forbidden
 */
record Combination(OpenCondition condition, boolean isForbidden, double worth) {

  /** The combinations of {@code space} that can hold in it. */
  static List<Combination> in(OfferSpace space) {
    List<Combination> combinations = new ArrayList<>();
    if (!space.isEmpty()) {
      DecisionOrder order = DecisionOrder.declared(space.open());
      for (Condition condition : space.forbidden()) {
        add(combinations, order, condition, true, 0);
      }
      List<Condition> linkages = space.own().linkages();
      for (int i = 0; i < linkages.size(); i++) {
        add(combinations, order, linkages.get(i), false, space.own().linkageWorth(i));
      }
    }
    return combinations;
  }

  private static void add(
      List<Combination> combinations,
      DecisionOrder order,
      Condition condition,
      boolean forbidden,
      double worth) {
    OpenCondition open = OpenCondition.of(order, condition, null);
    if (open.isPossible()) {
      combinations.add(new Combination(open, forbidden, worth));
    }
  }
}
