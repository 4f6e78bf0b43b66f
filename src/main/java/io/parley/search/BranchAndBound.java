package io.parley.search;

import io.parley.model.outcome.Outcome;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Branch and bound (Land and Doig 1960), depth first and the most promising option first: what
 * can't be better than the best found is left out. After so many nodes it stops, and the greatest
 * bound of what it left open is the bound.
 */
public final class BranchAndBound {

  private final DecisionOrder order;
  private final Objective objective;
  private final double precision;
  private final long mostNodes;
  private final int[] chosen;
  private @Nullable Outcome best;
  private double value = Objective.NONE;
  private double leftOpen = Objective.NONE;
  private long nodes;

  private BranchAndBound(DecisionOrder order, Objective objective, long mostNodes) {
    this.order = order;
    this.objective = objective;
    this.precision = objective.precision();
    this.mostNodes = mostNodes;
    chosen = new int[order.size()];
  }

  public static SearchedPoint find(DecisionOrder order, Objective objective, long mostNodes) {
    BranchAndBound search = new BranchAndBound(order, objective, mostNodes);
    double bound = objective.bound(search.chosen, 0);
    if (bound != Objective.NONE) {
      search.descend(0);
    }
    return search.point();
  }

  private void descend(int depth) {
    if (depth == order.size()) {
      offer();
      return;
    }
    int[] open = order.open(depth);
    double[] bounds = new double[open.length];
    for (int i = 0; i < open.length; i++) {
      chosen[depth] = open[i];
      bounds[i] = objective.bound(chosen, depth + 1);
      nodes++;
    }
    for (int i : inOrder(bounds)) {
      if (canBeBetter(bounds[i]) && nodes < mostNodes) {
        chosen[depth] = open[i];
        descend(depth + 1);
      } else if (canBeBetter(bounds[i])) {
        leftOpen = Math.max(leftOpen, bounds[i]);
      }
    }
  }

  private static int[] inOrder(double[] bounds) {
    int[] order = IntStream.range(0, bounds.length).toArray();
    for (int i = 1; i < order.length; i++) {
      int moving = order[i];
      int at = i;
      for (; at > 0 && bounds[order[at - 1]] < bounds[moving]; at--) {
        order[at] = order[at - 1];
      }
      order[at] = moving;
    }
    return order;
  }

  private boolean canBeBetter(double bound) {
    return bound != Objective.NONE && (best == null || bound > value + precision);
  }

  private void offer() {
    Outcome outcome = order.outcome(chosen);
    double found = objective.value(outcome);
    if (found > value) {
      best = outcome;
      value = found;
    }
  }

  private SearchedPoint point() {
    boolean proven = !canBeBetter(leftOpen);
    return new SearchedPoint(
        best, value, proven ? value : Math.max(value, leftOpen), proven, nodes);
  }
}
