package io.parley.analysis.solve;

import io.parley.model.Outcome;
import java.util.List;

/**
 * What could be agreed and what of it is efficient and fair.
 *
 * <p>Gains are over no deal. Only deals count that come about under the table's rule; for the
 * bargaining solutions, only those in which nobody who has a say loses (a product of two negative
 * gains would be positive).
 *
 * @param outcomes how many outcomes there are
 * @param feasible how many deals come about
 * @param unanimous how many deals everybody takes
 * @param options by issue and option, how many of the feasible deals have it
 * @param paretoOutcomes how many outcomes no other beats for all actors
 * @param paretoVectors how many different payoffs they have
 * @param nash the greatest product of gains (Nash 1950)
 * @param kalaiSmorodinsky the greatest least share of the ideal gain, then the next least and so on
 *     (Kalai and Smorodinsky 1975; lexicographic as in Imai 1983)
 * @param egalitarian the greatest least gain, then the next least and so on (Kalai 1977; Chun and
 *     Peters 1988)
 * @param utilitarian the greatest sum of values among the feasible deals
 * @param utilitarianUnconstrained the greatest sum of values among all outcomes
 * @param utilitarianWeighted the greatest influence-weighted sum among the feasible deals
 */
public record Solution(
    long outcomes,
    long feasible,
    long unanimous,
    List<List<Long>> options,
    long paretoOutcomes,
    int paretoVectors,
    List<Outcome> nash,
    List<Outcome> kalaiSmorodinsky,
    List<Outcome> egalitarian,
    List<Outcome> utilitarian,
    List<Outcome> utilitarianUnconstrained,
    List<Outcome> utilitarianWeighted) {}
