package io.parley.search;

import io.parley.model.Outcome;
import io.parley.model.Valuation;
import io.parley.search.CoverChoices.Choice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the outcome with the greatest smallest gain of the others, by branch and bound. Exact.
 *
 * <p>Given a choice on the {@link Cover}, the own value and each gain are sums over the other
 * issues. What is still to be settled adds at most the best of each issue to any of them, so a
 * branch is cut where the own value can't reach what is needed, or where a gain, or the mean of the
 * gains plus a price μ ≥ 0 for own value in excess of what is needed (Lagrange), stays too small.
 */
public final class FairestSearch {

  private static final double[] PRICES = {0, 0.5, 1, 2, 4};

  private final OfferSpace space;
  private final List<double[][]> gains;
  private final CoverChoices choices;
  private final Map<BitSet, Rest> rests = new HashMap<>();
  private double least;
  private double bestSmallest;
  private double bestSum;
  private int @Nullable [] best;

  /**
   * A search.
   *
   * @param gains what each option of each issue gains each of the others; one or more
   */
  public FairestSearch(OfferSpace space, List<double[][]> gains) {
    this.space = space;
    this.gains = List.copyOf(gains);
    this.choices = new CoverChoices(space);
  }

  /**
   * The outcome worth at least {@code least} with the greatest smallest gain, of equals the one
   * with the greatest sum; null where the others together gain nothing from any (with a status quo)
   * or nothing is worth enough.
   */
  public @Nullable Outcome find(double least, double holdingOut) {
    this.least = least - Valuation.PRECISION;
    bestSmallest = Double.NEGATIVE_INFINITY;
    bestSum = space.statusQuo() == null ? Double.NEGATIVE_INFINITY : Valuation.PRECISION;
    best = null;
    List<Branch> roots = new ArrayList<>();
    choices.forEach(choice -> addRoot(roots, choice, holdingOut));
    roots.sort(Comparator.comparingDouble(root -> -root.rest.bound(root, 0)));
    roots.forEach(root -> search(root, 0));
    return best == null ? null : Outcome.of(best);
  }

  private void addRoot(List<Branch> roots, Choice choice, double holdingOut) {
    Rest rest = rests.computeIfAbsent(choice.active(), Rest::new);
    if (rest.isPossible) {
      Branch root = new Branch(rest, choice.example().toArray(), gains.size());
      root.own = choices.own(choice) + choices.holding(choice) * holdingOut;
      for (int issue = 0; issue < space.issues(); issue++) {
        if (!choices.isRest(issue)) {
          root.add(gains, issue, root.options[issue], 0, 1);
        }
      }
      roots.add(root);
    }
  }

  private void search(Branch branch, int place) {
    if (!isWorthwhile(branch, place)) {
      return;
    }
    Rest rest = branch.rest;
    if (place == rest.issues.size()) {
      keep(branch);
      return;
    }
    int issue = rest.issues.get(place);
    for (int i = 0; i < rest.options[place].length; i++) {
      int option = rest.options[place][i];
      branch.options[issue] = option;
      branch.add(gains, issue, option, rest.own[place][i], 1);
      search(branch, place + 1);
      branch.add(gains, issue, option, rest.own[place][i], -1);
    }
  }

  private boolean isWorthwhile(Branch branch, int place) {
    if (branch.own + branch.rest.ownAhead[place] < least) {
      return false;
    }
    double smallest = branch.rest.bound(branch, place);
    double sum = (branch.mean() + branch.rest.meanAhead[0][place]) * gains.size();
    return isBetter(smallest, sum);
  }

  private boolean isBetter(double smallest, double sum) {
    if (best == null) {
      return sum > bestSum;
    }
    return smallest > bestSmallest + Valuation.PRECISION
        ? sum > bestSumNeeded()
        : smallest >= bestSmallest - Valuation.PRECISION && sum > bestSum + Valuation.PRECISION;
  }

  private double bestSumNeeded() {
    return space.statusQuo() == null ? Double.NEGATIVE_INFINITY : Valuation.PRECISION;
  }

  private void keep(Branch branch) {
    if (!Outcome.of(branch.options).equals(space.statusQuo())) {
      best = branch.options.clone();
      bestSmallest = branch.smallest();
      bestSum = branch.mean() * gains.size();
    }
  }

  /** An outcome in the making. */
  private static final class Branch {

    private final Rest rest;
    private final int[] options;
    private final double[] gained;
    private double own;

    Branch(Rest rest, int[] options, int others) {
      this.rest = rest;
      this.options = options;
      this.gained = new double[others];
    }

    void add(List<double[][]> gains, int issue, int option, double worth, int sign) {
      own += sign * worth;
      for (int other = 0; other < gained.length; other++) {
        gained[other] += sign * gains.get(other)[issue][option];
      }
    }

    double smallest() {
      double smallest = gained[0];
      for (double each : gained) {
        smallest = Math.min(smallest, each);
      }
      return smallest;
    }

    double mean() {
      double sum = 0;
      for (double each : gained) {
        sum += each;
      }
      return sum / gained.length;
    }
  }

  /** The issues outside the cover, where some combinations count, and what they can still add. */
  private final class Rest {

    private final List<Integer> issues = new ArrayList<>();
    private final int[][] options;
    private final double[][] own;
    private final double[] ownAhead;
    private final double[][] gainAhead;
    private final double[][] meanAhead;
    private final boolean isPossible;

    Rest(BitSet active) {
      for (int issue = 0; issue < space.issues(); issue++) {
        if (choices.isRest(issue)) {
          issues.add(issue);
        }
      }
      int size = issues.size();
      options = new int[size][];
      own = new double[size][];
      ownAhead = new double[size + 1];
      gainAhead = new double[gains.size()][size + 1];
      meanAhead = new double[PRICES.length][size + 1];
      boolean possible = true;
      for (int place = size - 1; place >= 0; place--) {
        possible &= look(place, active);
      }
      isPossible = possible;
    }

    private boolean look(int place, BitSet active) {
      int issue = issues.get(place);
      options[place] =
          Arrays.stream(space.open()[issue])
              .filter(option -> choices.worth(issue, option, active) > Double.NEGATIVE_INFINITY)
              .boxed()
              .sorted(Comparator.comparingDouble(option -> -mean(issue, option)))
              .mapToInt(Integer::intValue)
              .toArray();
      own[place] =
          Arrays.stream(options[place])
              .mapToDouble(option -> choices.worth(issue, option, active))
              .toArray();
      ownAhead[place] = ownAhead[place + 1] + Arrays.stream(own[place]).max().orElse(0);
      for (int other = 0; other < gains.size(); other++) {
        double[] gain = gains.get(other)[issue];
        gainAhead[other][place] =
            gainAhead[other][place + 1]
                + Arrays.stream(options[place]).mapToDouble(option -> gain[option]).max().orElse(0);
      }
      for (int price = 0; price < PRICES.length; price++) {
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < options[place].length; i++) {
          most = Math.max(most, mean(issue, options[place][i]) + PRICES[price] * own[place][i]);
        }
        meanAhead[price][place] = meanAhead[price][place + 1] + most;
      }
      return options[place].length > 0;
    }

    private double mean(int issue, int option) {
      return gains.stream().mapToDouble(gain -> gain[issue][option]).average().orElse(0);
    }

    /** More than the smallest gain can't become when the issues from {@code place} on are open. */
    double bound(Branch branch, int place) {
      double bound = Double.POSITIVE_INFINITY;
      for (int other = 0; other < gains.size(); other++) {
        bound = Math.min(bound, branch.gained[other] + gainAhead[other][place]);
      }
      double mean = branch.mean();
      for (int price = 0; price < PRICES.length; price++) {
        double excess = PRICES[price] * (branch.own - least);
        bound = Math.min(bound, mean + excess + meanAhead[price][place]);
      }
      return bound;
    }
  }
}
