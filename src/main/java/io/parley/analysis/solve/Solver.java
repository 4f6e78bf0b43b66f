package io.parley.analysis.solve;

import io.parley.analysis.solve.bargain.Bargain;
import io.parley.analysis.solve.bargain.Outcomes;
import io.parley.analysis.solve.deal.SolutionSearch;
import io.parley.model.Valuation;
import io.parley.model.outcome.ActorSet;
import io.parley.model.outcome.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.commons.math3.util.FastMath;

/** Finds a {@link Solution} by going through all outcomes. */
public final class Solver {

  /** The most outcomes that are gone through. */
  public static final double MOST_OUTCOMES = Outcomes.MOST;

  private final Bargain bargain;
  private final int[] players;
  private final Predicate<Outcome> asked;
  private final long[][] options;
  private final double[] weights;
  private final double[] ideal;
  private final ParetoFront front = new ParetoFront();
  private final ParetoFront feasibleFront = new ParetoFront();
  private final BestOutcomes nash = new BestOutcomes();
  private final BestOutcomes weightedNash = new BestOutcomes();
  private final BestOutcomes kalaiSmorodinsky = new BestOutcomes();
  private final BestOutcomes egalitarian = new BestOutcomes();
  private final BestOutcomes utilitarian = new BestOutcomes();
  private final BestOutcomes unconstrained = new BestOutcomes();
  private final BestOutcomes weighted = new BestOutcomes();
  private long outcomes;
  private long feasible;
  private long unanimous;

  private Solver(Bargain bargain, Predicate<Outcome> asked) {
    this.bargain = bargain;
    this.asked = asked;
    this.players = bargain.players().toList().stream().mapToInt(Integer::intValue).toArray();
    this.options =
        bargain.scenario().issues().stream()
            .map(issue -> new long[issue.options().size()])
            .toArray(long[][]::new);
    this.weights = bargain.weights();
    this.ideal = new double[players.length];
  }

  /** Whether there are few enough outcomes to go through; if not, see {@link SolutionSearch}. */
  public static boolean canGoThrough(Bargain bargain) {
    return Outcomes.count(bargain.open()) <= MOST_OUTCOMES;
  }

  /**
   * The solution of {@code bargain}.
   *
   * @param asked which outcomes count as deals, e.g. those of one ending
   * @throws IllegalArgumentException if there are more than {@link #MOST_OUTCOMES} outcomes
   */
  public static Solution solve(Bargain bargain, Predicate<Outcome> asked) {
    if (!canGoThrough(bargain)) {
      throw new IllegalArgumentException("too many outcomes to go through");
    }
    Solver solver = new Solver(bargain, asked);
    bargain.forEachOutcome(solver::visit);
    bargain.forEachOutcome(solver::visitForIdeals);
    return solver.solution();
  }

  private void visit(Outcome outcome) {
    outcomes++;
    double[] values = bargain.values(outcome);
    front.add(values);
    if (!asked.test(outcome)) {
      return;
    }
    unconstrained.offer(outcome, sum(values));
    if (bargain.isStatusQuo(outcome)) {
      return;
    }
    ActorSet takers = bargain.takers(outcome);
    unanimous += takers.equals(bargain.scenario().everyone()) ? 1 : 0;
    if (bargain.comesAbout(takers, bargain.required(outcome))) {
      feasible++;
      feasibleFront.add(values);
      for (int issue = 0; issue < options.length; issue++) {
        options[issue][outcome.option(issue)]++;
      }
      utilitarian.offer(outcome, sum(values));
      weighted.offer(outcome, weightedSum(values));
      visitFeasible(outcome);
    }
  }

  private void visitFeasible(Outcome outcome) {
    double[] gains = gains(outcome);
    if (nobodyLoses(gains)) {
      double[] winning = Arrays.stream(gains).filter(Solver::isGain).toArray();
      nash.offer(outcome, winning.length, Arrays.stream(winning).map(FastMath::log).sum());
      offerWeightedNash(outcome, gains);
      egalitarian.offer(outcome, sorted(gains));
      for (int i = 0; i < gains.length; i++) {
        ideal[i] = Math.max(ideal[i], gains[i]);
      }
    }
  }

  /** Whoever weighs nothing does not count. */
  private void offerWeightedNash(Outcome outcome, double[] gains) {
    int winning = 0;
    double logarithm = 0;
    for (int i = 0; i < gains.length; i++) {
      double weight = weights[players[i]];
      if (isGain(gains[i]) && weight > 0) {
        winning++;
        logarithm += weight * FastMath.log(gains[i]);
      }
    }
    weightedNash.offer(outcome, winning, logarithm);
  }

  /** Goes through the deals once more, now that every ideal gain is known. */
  private void visitForIdeals(Outcome outcome) {
    if (!asked.test(outcome) || !bargain.isDeal(outcome)) {
      return;
    }
    double[] gains = gains(outcome);
    if (nobodyLoses(gains)) {
      double[] shares =
          IntStream.range(0, gains.length)
              .filter(i -> isGain(ideal[i]))
              .mapToDouble(i -> gains[i] / ideal[i])
              .toArray();
      kalaiSmorodinsky.offer(outcome, sorted(shares));
    }
  }

  private double[] gains(Outcome outcome) {
    return Arrays.stream(players).mapToDouble(actor -> bargain.gain(actor, outcome)).toArray();
  }

  private static boolean nobodyLoses(double[] gains) {
    return Arrays.stream(gains).allMatch(gain -> gain >= -Valuation.PRECISION);
  }

  private static boolean isGain(double gain) {
    return gain > Valuation.PRECISION;
  }

  private static double[] sorted(double[] numbers) {
    double[] sorted = numbers.clone();
    Arrays.sort(sorted);
    return sorted;
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }

  /** With the greatest weight as the unit, so that its unit decides no ties. */
  private double weightedSum(double[] values) {
    double sum = 0;
    for (int actor = 0; actor < values.length; actor++) {
      sum += weights[actor] * values[actor];
    }
    return sum;
  }

  /** Those who have a say and gain by no deal in which nobody who has one loses. */
  private List<Integer> gainless() {
    return IntStream.range(0, players.length)
        .filter(i -> !isGain(ideal[i]))
        .mapToObj(i -> players[i])
        .toList();
  }

  private List<Outcome> outcomes(BestOutcomes best) {
    return best.outcomes(bargain::values);
  }

  private Solution solution() {
    return new Solution(
        outcomes,
        feasible,
        unanimous,
        Arrays.stream(options).map(counts -> LongStream.of(counts).boxed().toList()).toList(),
        front.frontier(),
        feasibleFront.frontier(),
        outcomes(nash),
        bargain.weighsByIssue() ? outcomes(weightedNash) : null,
        outcomes(kalaiSmorodinsky),
        outcomes(egalitarian),
        outcomes(utilitarian),
        outcomes(unconstrained),
        outcomes(weighted),
        gainless());
  }
}
