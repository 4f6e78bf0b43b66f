package io.parley.search;

import io.parley.model.Valuation;
import io.parley.model.outcome.Condition;
import java.util.Arrays;
import java.util.List;

/**
 * What outcomes are worth to somebody whose value a search adds up or bounds.
 *
 * @param valuation the values
 * @param holdingOut {@code h(t)}, the outlook less the wear
 * @param threshold what an outcome must be worth for its owner to gain nothing by it
 */
public record Interest(Valuation valuation, double holdingOut, double threshold) {

  /** What its values and sums of them are at most, whatever their sign. */
  public double scale(int[][] open) {
    double scale = Math.abs(holdingOut) + Math.abs(threshold);
    for (int issue = 0; issue < open.length; issue++) {
      int at = issue;
      scale +=
          Arrays.stream(open[issue])
              .mapToDouble(option -> Math.abs(valuation.worth(at, option)))
              .max()
              .orElse(0);
    }
    int linkages = valuation.linkages().size();
    for (int linkage = 0; linkage < linkages; linkage++) {
      scale += Math.abs(valuation.linkageWorth(linkage));
    }
    return scale;
  }

  /** Adds to {@code spread}, by issue, how far what it is worth depends on the options open. */
  void addSpread(int[][] open, double[] spread) {
    for (int issue = 0; issue < open.length; issue++) {
      int at = issue;
      double[] worths =
          Arrays.stream(open[issue]).mapToDouble(option -> valuation.worth(at, option)).toArray();
      double most = Arrays.stream(worths).max().orElse(0);
      spread[issue] += most - Arrays.stream(worths).min().orElse(0);
    }
    List<Condition> linkages = valuation.linkages();
    for (int linkage = 0; linkage < linkages.size(); linkage++) {
      addSpread(linkages.get(linkage), Math.abs(valuation.linkageWorth(linkage)), spread);
    }
    Condition holding = valuation.holding().condition();
    if (holding != null) {
      addSpread(holding, Math.abs(holdingOut), spread);
    }
  }

  private static void addSpread(Condition condition, double worth, double[] spread) {
    for (int clause = 0; clause < condition.size(); clause++) {
      spread[condition.issue(clause)] += worth;
    }
  }
}
