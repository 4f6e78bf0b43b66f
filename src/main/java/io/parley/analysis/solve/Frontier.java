package io.parley.analysis.solve;

import java.util.List;
import org.apache.commons.math3.util.MathArrays;

/**
 * The payoffs of some outcomes that no other of them beats: worth less to nobody, more to someone.
 */
public final class Frontier {

  private final List<double[]> payoffs;
  private final long outcomes;

  Frontier(List<double[]> payoffs, long outcomes) {
    this.payoffs = List.copyOf(payoffs);
    this.outcomes = outcomes;
  }

  /** How many outcomes have these payoffs. */
  public long outcomes() {
    return outcomes;
  }

  /** How many different payoffs there are. */
  public int vectors() {
    return payoffs.size();
  }

  /** The payoffs, by actor; each call gives new arrays. */
  public List<double[]> payoffs() {
    return payoffs.stream().map(double[]::clone).toList();
  }

  /** Whether nothing on the frontier beats {@code payoff}. */
  public boolean isReachedBy(double[] payoff) {
    return payoffs.stream()
        .noneMatch(
            each ->
                ParetoFront.weaklyBeats(each, payoff) && !ParetoFront.weaklyBeats(payoff, each));
  }

  /**
   * The most that everybody could still gain at once over {@code payoff}: the greatest least gain
   * of a point on the frontier, 0 or more (the additive ε-indicator, Zitzler et al. 2003).
   *
   * @throws IllegalStateException if the frontier is empty
   */
  public double commonGain(double[] payoff) {
    return Math.max(
        0, payoffs.stream().mapToDouble(each -> leastGain(payoff, each)).max().orElseThrow());
  }

  private static double leastGain(double[] from, double[] to) {
    double least = Double.POSITIVE_INFINITY;
    for (int actor = 0; actor < from.length; actor++) {
      least = Math.min(least, to[actor] - from[actor]);
    }
    return least;
  }

  /**
   * The Euclidean distance of {@code payoff} from the nearest point on the frontier.
   *
   * @throws IllegalStateException if the frontier is empty
   */
  public double distance(double[] payoff) {
    return payoffs.stream()
        .mapToDouble(each -> MathArrays.distance(each, payoff))
        .min()
        .orElseThrow();
  }
}
