package io.parley.analysis.solve;

import io.parley.analysis.Share;
import io.parley.analysis.Spread;
import io.parley.analysis.solve.bargain.Bargain;
import io.parley.model.outcome.Outcome;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.util.MathArrays;
import org.jspecify.annotations.Nullable;

/**
 * How far some settlements are from what is efficient and fair, all valued in the same world.
 * Distances are Euclidean over all actors' values, as in comparisons of negotiating agents
 * (Hindriks and Tykhonov 2008; Baarslag et al. 2013).
 *
 * @param efficient the share of settlements that no outcome beats
 * @param commonGain what everybody could still gain at once by some outcome; 0 for one that is
 *     efficient, and for one that can be bettered but not for all
 * @param feasibleGain what everybody could still gain at once by a feasible deal; null if there is
 *     none
 * @param toFrontier the distance from the nearest efficient outcome
 * @param toPoints by named point that exists, the distance from it, of equals the nearest
 */
public record Distances(
    Share efficient,
    Spread commonGain,
    @Nullable Spread feasibleGain,
    Spread toFrontier,
    Map<NamedPoint, Spread> toPoints) {

  /**
   * The distances of {@code settlements}.
   *
   * @param settlements one or more outcomes, each as often as it came about
   */
  public static Distances of(Bargain bargain, Solution solution, List<Outcome> settlements) {
    Measure measure = new Measure(bargain, settlements);
    Frontier frontier = solution.frontier();
    int efficient =
        (int) settlements.stream().map(measure::payoff).filter(frontier::isReachedBy).count();
    Map<NamedPoint, Spread> toPoints = new EnumMap<>(NamedPoint.class);
    solution
        .points()
        .forEach(
            (point, outcomes) -> {
              if (!outcomes.isEmpty()) {
                List<double[]> places = outcomes.stream().map(bargain::values).toList();
                toPoints.put(point, measure.spread(payoff -> nearest(payoff, places)));
              }
            });
    Frontier feasible = solution.feasibleFrontier();
    return new Distances(
        Share.of(efficient, settlements.size()),
        measure.spread(frontier::commonGain),
        feasible.vectors() == 0 ? null : measure.spread(feasible::commonGain),
        measure.spread(frontier::distance),
        toPoints);
  }

  private static double nearest(double[] payoff, List<double[]> places) {
    return places.stream()
        .mapToDouble(place -> MathArrays.distance(place, payoff))
        .min()
        .orElseThrow();
  }

  /** Measures settlements, equal ones once. */
  private static final class Measure {

    private final List<Outcome> settlements;
    private final Map<Outcome, double[]> payoffs = new HashMap<>();

    Measure(Bargain bargain, List<Outcome> settlements) {
      this.settlements = settlements;
      settlements.forEach(each -> payoffs.computeIfAbsent(each, bargain::values));
    }

    double[] payoff(Outcome settlement) {
      return Objects.requireNonNull(payoffs.get(settlement));
    }

    Spread spread(ToDoubleFunction<double[]> figure) {
      Map<Outcome, Double> figures = new HashMap<>();
      payoffs.forEach((outcome, payoff) -> figures.put(outcome, figure.applyAsDouble(payoff)));
      return Spread.of(settlements.stream().mapToDouble(figures::get).toArray());
    }
  }
}
