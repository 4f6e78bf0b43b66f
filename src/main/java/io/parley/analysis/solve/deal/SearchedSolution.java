package io.parley.analysis.solve.deal;

import io.parley.analysis.Share;
import io.parley.model.outcome.Outcome;
import io.parley.search.SearchedPoint;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of a space with too many outcomes to go through, by branch and bound.
 *
 * @param outcomes how many outcomes there are
 * @param utilitarian the greatest sum of values among the feasible deals
 * @param utilitarianWeighted the greatest influence-weighted sum among the feasible deals
 * @param utilitarianUnconstrained the greatest sum of values among all outcomes
 * @param egalitarian the greatest least gain among the feasible deals in which nobody who has a say
 *     loses; ties in the least gain are not broken by the next least
 * @param sample the share of feasible deals among outcomes drawn at random
 */
public record SearchedSolution(
    double outcomes,
    SearchedPoint utilitarian,
    SearchedPoint utilitarianWeighted,
    SearchedPoint utilitarianUnconstrained,
    SearchedPoint egalitarian,
    Share sample) {

  /** Whether a deal comes about. */
  public enum Feasibility {
    /** At least one does. */
    POSSIBLE,
    /** None does; the search was finished. */
    IMPOSSIBLE,
    /** None was found before the search was stopped. */
    UNDECIDED
  }

  /** Whether a deal comes about. */
  public Feasibility feasibility() {
    if (example() != null) {
      return Feasibility.POSSIBLE;
    }
    return utilitarian.proven() || utilitarianWeighted.proven()
        ? Feasibility.IMPOSSIBLE
        : Feasibility.UNDECIDED;
  }

  /** A deal that comes about, or null if none was found. */
  public @Nullable Outcome example() {
    if (utilitarian.outcome() != null) {
      return utilitarian.outcome();
    }
    return utilitarianWeighted.outcome() != null
        ? utilitarianWeighted.outcome()
        : egalitarian.outcome();
  }
}
