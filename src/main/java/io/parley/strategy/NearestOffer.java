package io.parley.strategy;

import io.parley.model.outcome.Issue;
import io.parley.model.outcome.Outcome;
import io.parley.search.OfferFrontier;
import io.parley.search.OfferSpace;
import io.parley.strategy.belief.PublicRecord.Proposed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Proposes, among what is worth at least its aspiration and no less than no deal, what is closest
 * to the others' last proposals: the least sum over them and the issues of the distance on the
 * 0–100 scale, or of whether the options differ where an issue has none (in the manner of the
 * similarity trade-offs of Faratin, Sierra and Jennings 2002). While nobody else has proposed
 * anything, it proposes its best.
 */
record NearestOffer() implements Offer {

  @Override
  public String name() {
    return "nearest";
  }

  @Override
  public @Nullable Outcome propose(Standpoint own) {
    double least = Math.max(own.aspiration(), own.noDealValue());
    List<Outcome> last = lastOfOthers(own);
    if (last.isEmpty()) {
      return OpeningOffer.of(own, least);
    }
    OfferSpace space = own.offers().with(closeness(own.issues(), last));
    return OfferFrontier.of(space).bestForOthers(least, own.holdingOut());
  }

  private static List<Outcome> lastOfOthers(Standpoint own) {
    List<Outcome> last = new ArrayList<>();
    for (int other : own.seated().without(own.self()).toList()) {
      Proposed proposed = own.record().lastOf(other);
      if (proposed != null) {
        last.add(proposed.outcome());
      }
    }
    return last;
  }

  /** By issue and option, minus the summed distance to {@code outcomes}. */
  private static double[][] closeness(List<Issue> issues, List<Outcome> outcomes) {
    double[][] closeness = new double[issues.size()][];
    for (int issue = 0; issue < closeness.length; issue++) {
      closeness[issue] = new double[issues.get(issue).options().size()];
      for (int option = 0; option < closeness[issue].length; option++) {
        for (Outcome outcome : outcomes) {
          closeness[issue][option] -= issues.get(issue).distance(option, outcome.option(issue));
        }
      }
    }
    return closeness;
  }
}
