package io.parley.analysis.solve;

import io.parley.model.outcome.ActorSet;
import io.parley.model.procedure.Agreement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.util.FastMath;
import org.jspecify.annotations.Nullable;

/**
 * How many coalitions there are of each size and each sum of votes, by a generating function in two
 * variables (Mann and Shapley 1962; Brams and Affuso 1976): multiplied up seat by seat, and divided
 * by a seat's factor for the coalitions without it.
 */
final class CoalitionCounts {

  /** The most sizes times sums. */
  private static final long MOST_CELLS = 15_000_000;

  private static final int MOST_DECIMALS = 6;

  private final int[] weights;
  private final int least;
  private final long threshold;
  private final ActorSet veto;
  private final List<Integer> seats;
  private final int sums;

  private CoalitionCounts(Rule rule, int[] weights, long threshold, List<Integer> seats) {
    this.weights = weights;
    this.least = rule.least;
    this.threshold = threshold;
    this.veto = rule.veto;
    this.seats = seats;
    this.sums = Arrays.stream(weights).sum() + 1;
  }

  /**
   * The counts under {@code rule}; null where it adds up two kinds of votes, asks for the yes of
   * one who has no seat, or has votes so fine that there would be too many sums.
   */
  static @Nullable CoalitionCounts of(Agreement rule, ActorSet seated) {
    List<Integer> seats = seated.toList();
    Rule flat = new Rule();
    flat.add(rule, seated);
    if (flat.votes.size() > 1 || !seated.containsAll(flat.veto)) {
      return null;
    }
    Agreement.Votes votes = flat.votes.isEmpty() ? null : flat.votes.get(0);
    double[] given =
        seats.stream().mapToDouble(seat -> votes == null ? 0 : votes.votes().get(seat)).toArray();
    double unit = unit(given);
    double all = Arrays.stream(given).sum() * unit;
    if (unit == 0 || (all + 1) * (seats.size() + 1) > MOST_CELLS) {
      return null;
    }
    int[] weights = Arrays.stream(given).mapToInt(each -> (int) Math.rint(each * unit)).toArray();
    double needed = votes == null ? 0 : votes.threshold() * unit;
    return new CoalitionCounts(flat, weights, (long) Math.ceil(needed - 1e-6), seats);
  }

  /** What makes all votes whole numbers; 0 if nothing does. */
  private static double unit(double[] votes) {
    for (int decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
      double unit = FastMath.pow(10.0, decimals);
      if (Arrays.stream(votes)
          .allMatch(each -> Math.abs(each * unit - Math.rint(each * unit)) < 1e-6)) {
        return unit;
      }
    }
    return 0;
  }

  /**
   * By seat and size, how many coalitions of that size lose without the seat and win with it. All
   * of them have those with a veto.
   */
  double[][] swings() {
    double[][] all = all();
    double[][] swings = new double[weights.length][weights.length];
    for (int seat = 0; seat < weights.length; seat++) {
      boolean canStopAll = veto.contains(seats.get(seat));
      double[] without = new double[sums];
      for (int size = 0; size < weights.length; size++) {
        if (canStopAll) {
          swings[seat][size] = winning(all[size + 1], size + 1, 0);
        } else {
          without = divided(all[size], without, weights[seat]);
          swings[seat][size] =
              winning(without, size + 1, weights[seat]) - winning(without, size, 0);
        }
      }
    }
    return swings;
  }

  /** By size and sum, the coalitions with all who have a veto. */
  private double[][] all() {
    double[][] all = new double[weights.length + 1][sums];
    int fixedSum = 0;
    for (int seat = 0; seat < weights.length; seat++) {
      fixedSum += veto.contains(seats.get(seat)) ? weights[seat] : 0;
    }
    all[veto.size()][fixedSum] = 1;
    for (int seat = 0; seat < weights.length; seat++) {
      if (!veto.contains(seats.get(seat))) {
        multiply(all, weights[seat]);
      }
    }
    return all;
  }

  private void multiply(double[][] all, int weight) {
    for (int size = all.length - 2; size >= 0; size--) {
      for (int sum = 0; sum + weight < sums; sum++) {
        all[size + 1][sum + weight] += all[size][sum];
      }
    }
  }

  /** Those of a size without a seat, given those without it that are one smaller. */
  private double[] divided(double[] all, double[] smaller, int weight) {
    double[] without = all.clone();
    for (int sum = weight; sum < sums; sum++) {
      without[sum] -= smaller[sum - weight];
    }
    return without;
  }

  /** How many of the coalitions of a size reach what is needed with so much added. */
  private double winning(double[] bySum, int size, int added) {
    double winning = 0;
    if (size >= least) {
      for (int sum = (int) Math.max(0, threshold - added); sum < sums; sum++) {
        winning += bySum[sum];
      }
    }
    return winning;
  }

  /** A rule with what it asks for put together. */
  private static final class Rule {

    private int least;
    private ActorSet veto = ActorSet.NONE;
    private final List<Agreement.Votes> votes = new ArrayList<>();

    void add(Agreement rule, ActorSet seated) {
      if (rule instanceof Agreement.Unanimity) {
        least = seated.size();
      } else if (rule instanceof Agreement.Quorum quorum) {
        least = Math.max(least, quorum.least());
        veto = veto.and(quorum.veto());
      } else if (rule instanceof Agreement.Votes counted) {
        votes.add(counted);
        veto = veto.and(counted.veto());
      } else {
        ((Agreement.All) rule).rules().forEach(each -> add(each, seated));
      }
    }
  }
}
