package io.parley.simulation.protocol;

import io.parley.model.Valuation;
import io.parley.model.outcome.Outcome;
import io.parley.strategy.Standpoint;
import java.util.Map;
import java.util.Objects;

/**
 * Zeuthen's willingness to risk a breakdown: what a negotiator would lose by taking the worst for
 * it of the others' proposals, as a share of what it would lose by no deal, 0 to 1; 1 where it has
 * nothing to lose. Its own is reckoned from its own numbers, the others' from what it believes of
 * them, no deal included ({@link Standpoint#believedNoDeal}).
 */
final class ZeuthenRisk {

  private final Standpoint own;
  private final Map<Integer, Outcome> others;

  /**
   * The risk of {@code own} and of others.
   *
   * @param others what each of the others has put forward
   */
  ZeuthenRisk(Standpoint own, Map<Integer, Outcome> others) {
    this.own = own;
    this.others = others;
  }

  /** Whether nobody is believed to risk less, if it holds to {@code proposal}. */
  boolean isLeast(Outcome proposal) {
    return own(proposal) <= leastOfOthers(proposal) + Valuation.PRECISION;
  }

  /** Whether, by putting {@code proposal}, it leaves it to another to concede, or satisfies all. */
  boolean isSettledBy(Outcome proposal) {
    return !isLeast(proposal)
        || others.entrySet().stream()
            .allMatch(
                other ->
                    believed(other.getKey(), proposal)
                        >= believed(other.getKey(), other.getValue()) - Valuation.PRECISION);
  }

  private double own(Outcome proposal) {
    double worst = others.values().stream().mapToDouble(own::value).min().orElseThrow();
    return risk(own.value(proposal), worst, own.noDealValue());
  }

  private double leastOfOthers(Outcome proposal) {
    return others.keySet().stream()
        .mapToDouble(other -> ofOther(other, proposal))
        .min()
        .orElseThrow();
  }

  private double ofOther(int other, Outcome proposal) {
    double worst = believed(other, proposal);
    for (Map.Entry<Integer, Outcome> each : others.entrySet()) {
      if (each.getKey() != other) {
        worst = Math.min(worst, believed(other, each.getValue()));
      }
    }
    Outcome held = Objects.requireNonNull(others.get(other));
    return risk(believed(other, held), worst, own.believedNoDeal(other));
  }

  private double believed(int other, Outcome outcome) {
    return outcome.sum(own.believedWorth(other));
  }

  private static double risk(double held, double worst, double noDeal) {
    double stake = held - noDeal;
    return stake <= Valuation.PRECISION ? 1 : Math.max(0, Math.min(1, (held - worst) / stake));
  }
}
