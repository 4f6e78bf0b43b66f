package io.parley.analysis.solve;

import io.parley.model.outcome.ActorSet;
import io.parley.model.procedure.Agreement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.util.CombinatoricsUtils;
import org.jspecify.annotations.Nullable;

/**
 * How often each of those seated at a table makes the difference under its rule.
 *
 * @param shapleyShubik the share of orders of joining in which it turns a losing coalition into a
 *     winning one (Shapley and Shubik 1954)
 * @param banzhaf its share of all swings over coalitions (Banzhaf 1965), normalised to sum 1
 */
public record PowerIndices(List<Double> shapleyShubik, List<Double> banzhaf) {

  /** Up to so many seats, every coalition is gone through, whatever the rule. */
  private static final int MOST_SEATS = 20;

  public PowerIndices {
    shapleyShubik = List.copyOf(shapleyShubik);
    banzhaf = List.copyOf(banzhaf);
  }

  /**
   * The indices of those {@code seated}, in the same order; null where they can't be reckoned: with
   * more than 20 seats, of a rule that adds up two kinds of votes or very fine ones.
   */
  public static @Nullable PowerIndices of(Agreement rule, ActorSet seated) {
    List<Integer> seats = seated.toList();
    if (seats.size() <= MOST_SEATS) {
      return of(swings(rule, seats, seated));
    }
    CoalitionCounts counts = CoalitionCounts.of(rule, seated);
    return counts == null ? null : of(counts.swings());
  }

  /** By seat and size of the coalition that it joins, how often it makes the difference. */
  private static double[][] swings(Agreement rule, List<Integer> seats, ActorSet seated) {
    int count = seats.size();
    double[][] swings = new double[count][count];
    for (int coalition = 0; coalition < 1 << count; coalition++) {
      boolean loses = !rule.carries(members(coalition, seats), seated);
      for (int seat = 0; seat < count && loses; seat++) {
        boolean joins = (coalition >>> seat & 1) == 0;
        if (joins && rule.carries(members(coalition | 1 << seat, seats), seated)) {
          swings[seat][Integer.bitCount(coalition)]++;
        }
      }
    }
    return swings;
  }

  /** The indices that go with how often each seat makes the difference, by size of coalition. */
  static PowerIndices of(double[][] swings) {
    int count = swings.length;
    double allSwings = Arrays.stream(swings).flatMapToDouble(Arrays::stream).sum();
    List<Double> orders = new ArrayList<>();
    List<Double> shares = new ArrayList<>();
    for (double[] bySize : swings) {
      double order = 0;
      for (int size = 0; size < count; size++) {
        order += bySize[size] * weight(size, count);
      }
      orders.add(order);
      shares.add(allSwings == 0 ? 0 : Arrays.stream(bySize).sum() / allSwings);
    }
    return new PowerIndices(orders, shares);
  }

  private static ActorSet members(int coalition, List<Integer> seats) {
    ActorSet members = ActorSet.NONE;
    for (int seat = 0; seat < seats.size(); seat++) {
      if ((coalition >>> seat & 1) != 0) {
        members = members.with(seats.get(seat));
      }
    }
    return members;
  }

  /** The share of orders in which just so many come before. */
  private static double weight(int before, int count) {
    return 1.0 / (count * CombinatoricsUtils.binomialCoefficientDouble(count - 1, before));
  }
}
