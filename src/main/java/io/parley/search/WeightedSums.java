package io.parley.search;

import io.parley.model.Prospect;
import io.parley.model.Valuation;
import io.parley.model.outcome.Condition;
import io.parley.model.outcome.Fall;
import io.parley.model.outcome.Outcome;
import io.parley.search.WeightedSum.Threat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The weighted sums of what outcomes are worth to those in a {@link Problem}, who are numbered as
 * they are there: the interests first, then the others.
 */
public final class WeightedSums {

  /** A bound may be this much of what counts as equal below what it bounds. */
  private static final double SLACK = 1.01;

  private final DecisionOrder order;
  private final int[][] open;
  private final List<Interest> interests;
  private final List<double[][]> others;
  private final AdditiveWorth[] steady;
  private final AdditiveWorth[][] reverted;
  private final Threat[] threats;

  /**
   * The sums.
   *
   * @param problem whose values are added up; what may not last is the same for all
   */
  public WeightedSums(DecisionOrder order, Problem problem) {
    this.order = order;
    this.open = problem.open();
    this.interests = problem.interests();
    this.others = problem.others();
    List<Prospect> prospects = interests.get(0).valuation().prospects();
    steady = additives(null);
    reverted =
        prospects.stream().map(Prospect::fall).map(this::additives).toArray(AdditiveWorth[][]::new);
    threats =
        prospects.stream()
            .map(
                each ->
                    new Threat(OpenCondition.of(order, each.fall().where(), null), each.chance()))
            .toArray(Threat[]::new);
  }

  /** By actor, what outcomes are worth after a reversion, or null for none. */
  private AdditiveWorth[] additives(@Nullable Fall after) {
    List<OpenCondition> conditions = new ArrayList<>();
    List<AdditiveWorth.Builder> builders = new ArrayList<>();
    for (Interest interest : interests) {
      AdditiveWorth.Builder builder = new AdditiveWorth.Builder(order, conditions);
      addWorths(builder, interest.valuation(), after);
      addConditions(builder, interest, after);
      builders.add(builder);
    }
    for (double[][] other : others) {
      AdditiveWorth.Builder builder = new AdditiveWorth.Builder(order, conditions);
      addWorths(builder, other);
      builders.add(builder);
    }
    return builders.stream().map(AdditiveWorth.Builder::build).toArray(AdditiveWorth[]::new);
  }

  private void addWorths(AdditiveWorth.Builder builder, Valuation valuation, @Nullable Fall after) {
    for (int place = 0; place < order.size(); place++) {
      int issue = order.issue(place);
      for (int option : order.open(place)) {
        int left = after == null ? option : after.after(issue, option);
        builder.add(place, option, valuation.worth(issue, left));
      }
    }
  }

  /** What is worth to others besides what it is, whether or not it lasts. */
  private void addWorths(AdditiveWorth.Builder builder, double[][] worth) {
    for (int place = 0; place < order.size(); place++) {
      for (int option : order.open(place)) {
        builder.add(place, option, worth[order.issue(place)][option]);
      }
    }
  }

  private void addConditions(
      AdditiveWorth.Builder builder, Interest interest, @Nullable Fall after) {
    Valuation valuation = interest.valuation();
    List<Condition> linkages = valuation.linkages();
    for (int linkage = 0; linkage < linkages.size(); linkage++) {
      OpenCondition condition = OpenCondition.of(order, linkages.get(linkage), after);
      builder.add(condition, valuation.linkageWorth(linkage));
    }
    Condition holding = valuation.holding().condition();
    Outcome untouched = valuation.holding().untouched();
    if (holding == null && untouched != null) {
      holding = OpenCondition.is(untouched);
    }
    if (holding != null) {
      builder.add(OpenCondition.of(order, holding, after), interest.holdingOut());
    }
    Outcome inForce = valuation.inForce();
    double regained = valuation.regained(interest.holdingOut());
    if (after != null && inForce != null && regained != 0) {
      builder.add(OpenCondition.of(order, OpenCondition.is(inForce), after), regained);
    }
  }

  /**
   * {@code Σ weights · values + constant}.
   *
   * @param weights by actor, none negative
   */
  public WeightedSum ofValues(double[] weights, double constant) {
    return new WeightedSum(
        AdditiveWorth.sum(steady, weights, constant),
        IntStream.range(0, reverted.length)
            .mapToObj(i -> AdditiveWorth.sum(reverted[i], weights, constant))
            .toArray(AdditiveWorth[]::new),
        threats);
  }

  /** {@code Σ weights · gains}. */
  WeightedSum ofGains(double[] weights) {
    double constant = 0;
    for (int actor = 0; actor < weights.length; actor++) {
      constant -= weights[actor] * threshold(actor);
    }
    return ofValues(weights, constant);
  }

  /** An actor's gain. */
  public WeightedSum gain(int actor) {
    double[] weights = new double[steady.length];
    weights[actor] = 1;
    return ofGains(weights);
  }

  /** A weighted mean of some actors' gains; the plain one where all weights are 0. */
  public WeightedSum meanGain(List<Integer> of, double[] weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    double[] all = new double[steady.length];
    for (int i = 0; i < weights.length; i++) {
      all[of.get(i)] = sum > 0 ? weights[i] / sum : 1.0 / weights.length;
    }
    return ofGains(all);
  }

  /** What a deal must be worth to an actor for it to gain nothing. */
  public double threshold(int actor) {
    return actor < interests.size() ? interests.get(actor).threshold() : 0;
  }

  /**
   * How far below 0 the bound of a gain of one of some actors, or of a mean of their gains, may be
   * where they lose nothing.
   */
  public double slack(List<Integer> actors) {
    double scale = 0;
    for (int actor : actors) {
      scale = Math.max(scale, interests.get(actor).scale(open));
    }
    return SLACK * Valuation.precision(scale);
  }

  /** The bound of a sum when nothing is decided. */
  public double root(WeightedSum sum) {
    return sum.bound(new int[order.size()], 0);
  }
}
