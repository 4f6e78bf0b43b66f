package io.parley.search;

import java.util.Arrays;
import java.util.List;

/**
 * What a search by branch and bound is about; an {@link Objective} says what it looks for.
 *
 * @param open the options open on each issue, one or more
 * @param interests those whose values are added up or bounded, one or more
 * @param others what each option of each issue is worth to others besides, whose values are sums
 *     over issues and nothing more
 */
@SuppressWarnings("ArrayRecordComponent") // a bundle of arguments, never compared
public record Problem(int[][] open, List<Interest> interests, List<double[][]> others) {

  public Problem {
    interests = List.copyOf(interests);
    others = List.copyOf(others);
  }

  /** By issue, how far what outcomes are worth depends on it. */
  double[] spread() {
    double[] spread = new double[open.length];
    interests.forEach(interest -> interest.addSpread(open, spread));
    others.forEach(other -> addSpread(other, spread));
    return spread;
  }

  private void addSpread(double[][] worth, double[] spread) {
    for (int issue = 0; issue < open.length; issue++) {
      double[] options = worth[issue];
      double most = Arrays.stream(open[issue]).mapToDouble(each -> options[each]).max().orElse(0);
      double least = Arrays.stream(open[issue]).mapToDouble(each -> options[each]).min().orElse(0);
      spread[issue] += most - least;
    }
  }
}
