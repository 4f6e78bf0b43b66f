package io.parley.search;

import io.parley.search.OpenCondition.Status;

/**
 * A weighted sum of the actors' values and the most that it can come to. The prospects are the same
 * for all actors: each takes its chance of the sum, where it threatens; where it is undecided
 * whether it does, the better of the two counts.
 */
public final class WeightedSum {

  private final AdditiveWorth steady;
  private final AdditiveWorth[] reverted;
  private final Threat[] threats;

  /**
   * A form.
   *
   * @param steady what outcomes are worth once they hold for good
   * @param reverted the same, after each threat has come true
   */
  public WeightedSum(AdditiveWorth steady, AdditiveWorth[] reverted, Threat[] threats) {
    this.steady = steady;
    this.reverted = reverted;
    this.threats = threats;
  }

  /** The most it can come to, given the options chosen at the places below {@code depth}. */
  public double bound(int[] chosen, int depth) {
    double bound = steady.bound(chosen, depth);
    for (int threat = threats.length - 1; threat >= 0; threat--) {
      Status status = threats[threat].when.status(chosen, depth);
      if (status != Status.FAILS) {
        double chance = threats[threat].chance;
        double mixed = (1 - chance) * bound + chance * reverted[threat].bound(chosen, depth);
        bound = status == Status.HOLDS ? mixed : Math.max(bound, mixed);
      }
    }
    return bound;
  }

  /**
   * A reversion that threatens.
   *
   * @param when where it does
   * @param chance its chance, 0 to 1
   */
  record Threat(OpenCondition when, double chance) {}
}
