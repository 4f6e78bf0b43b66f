package io.parley.analysis.solve;

import io.parley.model.outcome.ActorSet;
import io.parley.model.procedure.Agreement;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.util.CombinatoricsUtils;

/**
 * How often each of those seated at a table makes the difference under its rule.
 *
 * @param shapleyShubik the share of orders of joining in which it turns a losing coalition into a
 *     winning one (Shapley and Shubik 1954)
 * @param banzhaf its share of all swings over coalitions (Banzhaf 1965), normalised to sum 1
 */
public record PowerIndices(List<Double> shapleyShubik, List<Double> banzhaf) {

  /** The most seats for which every coalition is gone through. */
  public static final int MOST_SEATS = 20;

  public PowerIndices {
    shapleyShubik = List.copyOf(shapleyShubik);
    banzhaf = List.copyOf(banzhaf);
  }

  /**
   * The indices of those {@code seated}, in the same order.
   *
   * @throws IllegalArgumentException if there are more than {@link #MOST_SEATS} of them
   */
  public static PowerIndices of(Agreement rule, ActorSet seated) {
    List<Integer> seats = seated.toList();
    int count = seats.size();
    if (count > MOST_SEATS) {
      throw new IllegalArgumentException(count + " seats are more than " + MOST_SEATS);
    }
    double[] shapley = new double[count];
    double[] swings = new double[count];
    double allSwings = 0;
    for (int coalition = 0; coalition < 1 << count; coalition++) {
      boolean loses = !rule.carries(members(coalition, seats), seated);
      for (int seat = 0; seat < count && loses; seat++) {
        boolean joins = (coalition >>> seat & 1) == 0;
        if (joins && rule.carries(members(coalition | 1 << seat, seats), seated)) {
          shapley[seat] += weight(Integer.bitCount(coalition), count);
          swings[seat]++;
          allSwings++;
        }
      }
    }
    List<Double> shares = new ArrayList<>();
    for (double swing : swings) {
      shares.add(allSwings == 0 ? 0 : swing / allSwings);
    }
    List<Double> orders = new ArrayList<>();
    for (double share : shapley) {
      orders.add(share);
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
