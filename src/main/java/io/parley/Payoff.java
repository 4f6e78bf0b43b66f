package io.parley;

import io.parley.analysis.BatchSummary;

/**
 * What runs pay an actor, on its own scale.
 *
 * @param mean the mean
 * @param sd the standard deviation; 0 for a single run
 * @param p05 the 5 % quantile
 * @param p50 the median
 * @param p95 the 95 % quantile
 */
public record Payoff(double mean, double sd, double p05, double p50, double p95) {

  static Payoff of(BatchSummary.Payoff payoff) {
    return new Payoff(
        payoff.mean(),
        payoff.sd(),
        payoff.spread().p05(),
        payoff.spread().p50(),
        payoff.spread().p95());
  }
}
