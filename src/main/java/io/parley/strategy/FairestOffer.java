package io.parley.strategy;

import io.parley.model.outcome.Outcome;
import io.parley.search.FairestSearch;
import io.parley.search.FairestSearch.Stake;
import io.parley.search.OfferSpace;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Proposes, among what is worth at least its aspiration and no less than no deal, what leaves the
 * other consenter who gains least the most: the greatest smallest gain over the status quo, as it
 * believes (egalitarian: Kalai 1977). Of equals, the greatest sum of gains. It passes if the others
 * together would gain nothing, unless it learns and nobody else has proposed yet: then it opens
 * with its best. Without a status quo a gain is what the outcome is worth.
 */
record FairestOffer() implements Offer {

  private static final double WHATEVER = Double.NEGATIVE_INFINITY;

  @Override
  public String name() {
    return "fairest";
  }

  @Override
  public @Nullable Outcome propose(Standpoint own) {
    double least = Math.max(own.aspiration(), own.noDealValue());
    OfferSpace space = own.offers();
    List<Stake> stakes =
        own.otherConsenters().toList().stream()
            .map(other -> new Stake(gains(own, other, space.statusQuo()), WHATEVER))
            .toList();
    Outcome fairest =
        stakes.isEmpty() ? null : FairestSearch.find(space, stakes, least, own.holdingOut());
    return fairest == null && own.isLearning() ? OpeningOffer.of(own, least) : fairest;
  }

  /** By issue and option; where nothing is in force, the first issue bears the whole of no deal. */
  private static double[][] gains(Standpoint own, int other, @Nullable Outcome statusQuo) {
    double[][] worth = own.believedWorth(other);
    double[][] gains = new double[worth.length][];
    for (int issue = 0; issue < gains.length; issue++) {
      gains[issue] = worth[issue].clone();
      if (statusQuo != null) {
        for (int option = 0; option < gains[issue].length; option++) {
          gains[issue][option] -= worth[issue][statusQuo.option(issue)];
        }
      }
    }
    if (statusQuo == null) {
      double noDeal = own.believedNoDeal(other);
      gains[0] = Arrays.stream(gains[0]).map(gain -> gain - noDeal).toArray();
    }
    return gains;
  }
}
