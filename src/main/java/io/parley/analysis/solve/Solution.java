package io.parley.analysis.solve;

import io.parley.model.outcome.Outcome;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What could be agreed and what of it is efficient and fair.
 *
 * <p>Gains are over no deal. Only deals count that come about under the table's rule; for the
 * bargaining solutions, only those in which nobody who has a say loses (a product of two negative
 * gains would be positive). Of outcomes that tie for a point, those stand that no other of them
 * beats for all actors, so that none is named that all would leave for another.
 *
 * @param outcomes how many outcomes there are
 * @param feasible how many deals come about
 * @param unanimous how many deals everybody takes
 * @param options by issue and option, how many of the feasible deals have it
 * @param frontier the payoffs of the outcomes that no other beats for all actors
 * @param feasibleFrontier the payoffs of the feasible deals that no other feasible deal beats
 * @param nash the greatest product of gains (Nash 1950) of those who gain; where a deal does not
 *     let all gain, first as many gaining as possible (Caragiannis et al. 2019, "The unreasonable
 *     fairness of maximum Nash welfare")
 * @param nashWeighted the same with each gain to the power of its actor's weight (the asymmetric
 *     solution: Kalai 1977), or null where weights are plain influence
 * @param kalaiSmorodinsky the greatest least share of the ideal gain, then the next least and so on
 *     (Kalai and Smorodinsky 1975; lexicographic as in Imai 1983), of those whose ideal is a gain
 * @param egalitarian the greatest least gain, then the next least and so on (Kalai 1977; Chun and
 *     Peters 1988)
 * @param utilitarian the greatest sum of values among the feasible deals
 * @param utilitarianUnconstrained the greatest sum of values among all outcomes
 * @param utilitarianWeighted the greatest influence-weighted sum among the feasible deals
 * @param gainless the indices of those who have a say and gain by no deal in which nobody who has
 *     one loses; the first two bargaining solutions leave them out
 */
public record Solution(
    long outcomes,
    long feasible,
    long unanimous,
    List<List<Long>> options,
    Frontier frontier,
    Frontier feasibleFrontier,
    List<Outcome> nash,
    @Nullable List<Outcome> nashWeighted,
    List<Outcome> kalaiSmorodinsky,
    List<Outcome> egalitarian,
    List<Outcome> utilitarian,
    List<Outcome> utilitarianUnconstrained,
    List<Outcome> utilitarianWeighted,
    List<Integer> gainless) {

  public Solution {
    gainless = List.copyOf(gainless);
  }

  /** The points with a name; no outcomes where nothing is asked for that comes about. */
  public Map<NamedPoint, List<Outcome>> points() {
    Map<NamedPoint, List<Outcome>> points = new EnumMap<>(NamedPoint.class);
    points.put(NamedPoint.NASH, nash);
    if (nashWeighted != null) {
      points.put(NamedPoint.NASH_WEIGHTED, nashWeighted);
    }
    points.put(NamedPoint.KALAI_SMORODINSKY, kalaiSmorodinsky);
    points.put(NamedPoint.EGALITARIAN, egalitarian);
    points.put(NamedPoint.UTILITARIAN, utilitarian);
    points.put(NamedPoint.UTILITARIAN_UNCONSTRAINED, utilitarianUnconstrained);
    points.put(NamedPoint.UTILITARIAN_WEIGHTED, utilitarianWeighted);
    return points;
  }

  /** The points with a name by what they pick; those that pick the same are together. */
  public Map<List<Outcome>, List<NamedPoint>> picks() {
    Map<List<Outcome>, List<NamedPoint>> picks = new LinkedHashMap<>();
    points()
        .forEach(
            (point, outcomes) ->
                picks.computeIfAbsent(outcomes, unused -> new ArrayList<>()).add(point));
    return picks;
  }
}
