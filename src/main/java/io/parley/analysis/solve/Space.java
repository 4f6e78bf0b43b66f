package io.parley.analysis.solve;

import io.parley.model.Condition;
import io.parley.model.Outcome;
import io.parley.model.Valuation;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The issues in the order in which a search decides them, those on which most depends first. A
 * place is an index in that order; what has been decided are the options at the places below a
 * depth.
 */
final class Space {

  private final int[] issues;
  private final int[][] open;
  private final int[] places;

  private Space(int[] issues, int[][] open) {
    this.issues = issues;
    this.open = open;
    places = new int[issues.length];
    for (int place = 0; place < issues.length; place++) {
      places[issues[place]] = place;
    }
  }

  static Space of(Bargain bargain) {
    int[][] open = bargain.open();
    double[] spread = new double[open.length];
    for (int actor = 0; actor < bargain.scenario().actors().size(); actor++) {
      addSpread(bargain, actor, open, spread);
    }
    int[] issues =
        IntStream.range(0, open.length)
            .boxed()
            .sorted(Comparator.comparingDouble(issue -> -spread[issue]))
            .mapToInt(Integer::intValue)
            .toArray();
    return new Space(issues, open);
  }

  private static void addSpread(Bargain bargain, int actor, int[][] open, double[] spread) {
    Valuation valuation = bargain.valuation(actor);
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
      addSpread(holding, Math.abs(bargain.holdingOut(actor)), spread);
    }
  }

  private static void addSpread(Condition condition, double worth, double[] spread) {
    for (int clause = 0; clause < condition.size(); clause++) {
      spread[condition.issue(clause)] += worth;
    }
  }

  int size() {
    return issues.length;
  }

  int issue(int place) {
    return issues[place];
  }

  int place(int issue) {
    return places[issue];
  }

  /** The options open at a place. */
  int[] open(int place) {
    return open[issues[place]];
  }

  /** The outcome in which everything is decided. */
  Outcome outcome(int[] chosen) {
    int[] options = new int[issues.length];
    for (int place = 0; place < issues.length; place++) {
      options[issues[place]] = chosen[place];
    }
    return Outcome.of(options);
  }
}
