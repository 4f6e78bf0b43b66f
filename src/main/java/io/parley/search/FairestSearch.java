package io.parley.search;

import io.parley.model.Valuation;
import io.parley.model.outcome.Outcome;
import io.parley.search.OpenCondition.Status;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the outcome with the greatest smallest gain of the others, by {@link BranchAndBound}: first
 * how great it can be, then the greatest sum of gains with which it is.
 *
 * <p>The smallest gain is at most each gain, and at most the mean of the gains plus a price μ ≥ 0
 * for own value in excess of what is needed (Lagrange).
 */
public final class FairestSearch {

  private static final double[] PRICES = {0, 0.5, 1, 2, 4};

  private final OfferSpace space;
  private final List<Stake> stakes;
  private final double least;
  private final double holdingOut;
  private final DecisionOrder order;
  private final WeightedSum ownExcess;
  private final WeightedSum[] gained;
  private final WeightedSum[] priced;
  private final OpenCondition[] forbidden;

  private FairestSearch(OfferSpace space, List<Stake> stakes, double least, double holdingOut) {
    this.space = space;
    this.stakes = List.copyOf(stakes);
    this.least = least;
    this.holdingOut = holdingOut;
    Interest own = new Interest(space.own(), holdingOut, least - Valuation.PRECISION);
    List<double[][]> gains = stakes.stream().map(Stake::gains).toList();
    Problem problem = new Problem(space.open(), List.of(own), gains);
    order = DecisionOrder.declared(space.open());
    WeightedSums sums = new WeightedSums(order, problem);
    ownExcess = sums.gain(0);
    gained =
        IntStream.rangeClosed(1, stakes.size()).mapToObj(sums::gain).toArray(WeightedSum[]::new);
    priced =
        DoubleStream.of(PRICES)
            .mapToObj(price -> sums.ofGains(weights(price)))
            .toArray(WeightedSum[]::new);
    forbidden =
        space.forbidden().stream()
            .map(condition -> OpenCondition.of(order, condition, null))
            .toArray(OpenCondition[]::new);
  }

  private double[] weights(double price) {
    double[] weights = new double[1 + stakes.size()];
    Arrays.fill(weights, 1.0 / stakes.size());
    weights[0] = price;
    return weights;
  }

  /**
   * The outcome worth at least {@code least} with the greatest smallest gain, of equals the one
   * with the greatest sum; null where the others together gain nothing from any (with a status quo)
   * or nothing is worth enough.
   *
   * @param stakes what the others gain; one or more
   * @param holdingOut the outlook less the wear
   */
  public static @Nullable Outcome find(
      OfferSpace space, List<Stake> stakes, double least, double holdingOut) {
    return space.isEmpty() ? null : new FairestSearch(space, stakes, least, holdingOut).find();
  }

  /**
   * What outcomes gain one of the others.
   *
   * @param gains what each option of each issue does, by issue
   * @param above how much it has to be more than, negative infinity for anything
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Stake(double[][] gains, double above) {

    double of(Outcome outcome) {
      return outcome.sum(gains);
    }
  }

  private @Nullable Outcome find() {
    SearchedPoint fairest = BranchAndBound.find(order, new SmallestGain(), Long.MAX_VALUE);
    return fairest.outcome() == null
        ? null
        : BranchAndBound.find(order, new SumOfGains(fairest.value()), Long.MAX_VALUE).outcome();
  }

  /** Whether an outcome with these options may be worth enough and offer the others something. */
  private boolean canBeOffered(int[] chosen, int depth) {
    return ownExcess.bound(chosen, depth) >= 0
        && stakes.size() * priced[0].bound(chosen, depth) > leastSum()
        && canBeEnough(chosen, depth)
        && Arrays.stream(forbidden).noneMatch(each -> each.status(chosen, depth) == Status.HOLDS);
  }

  private boolean canBeEnough(int[] chosen, int depth) {
    for (int i = 0; i < gained.length; i++) {
      if (gained[i].bound(chosen, depth) <= stakes.get(i).above()) {
        return false;
      }
    }
    return true;
  }

  private boolean canBeOffered(Outcome outcome) {
    return space.contains(outcome)
        && stakes.stream().allMatch(stake -> stake.of(outcome) > stake.above())
        && space.own().value(outcome, holdingOut) >= least - Valuation.PRECISION
        && sum(outcome) > leastSum();
  }

  /** What the others have to gain together at the least. */
  private double leastSum() {
    return space.statusQuo() == null ? Double.NEGATIVE_INFINITY : Valuation.PRECISION;
  }

  private double smallest(int[] chosen, int depth) {
    double smallest = Double.POSITIVE_INFINITY;
    for (WeightedSum gain : gained) {
      smallest = Math.min(smallest, gain.bound(chosen, depth));
    }
    return smallest;
  }

  private double smallest(Outcome outcome) {
    return stakes.stream().mapToDouble(stake -> stake.of(outcome)).min().orElseThrow();
  }

  private double sum(Outcome outcome) {
    return stakes.stream().mapToDouble(stake -> stake.of(outcome)).sum();
  }

  /** The smallest gain. */
  private final class SmallestGain implements Objective {

    @Override
    public double bound(int[] chosen, int depth) {
      if (!canBeOffered(chosen, depth)) {
        return NONE;
      }
      double bound = smallest(chosen, depth);
      for (WeightedSum each : priced) {
        bound = Math.min(bound, each.bound(chosen, depth));
      }
      return bound;
    }

    @Override
    public double value(Outcome outcome) {
      return canBeOffered(outcome) ? smallest(outcome) : NONE;
    }
  }

  /** The sum of the gains, where the smallest is no less than it can be. */
  private final class SumOfGains implements Objective {

    private final double needed;

    SumOfGains(double smallest) {
      needed = smallest - Valuation.PRECISION;
    }

    @Override
    public double bound(int[] chosen, int depth) {
      return smallest(chosen, depth) >= needed && canBeOffered(chosen, depth)
          ? stakes.size() * priced[0].bound(chosen, depth)
          : NONE;
    }

    @Override
    public double value(Outcome outcome) {
      return canBeOffered(outcome) && smallest(outcome) >= needed ? sum(outcome) : NONE;
    }
  }
}
