package io.parley.analysis.solve.deal;

import io.parley.analysis.Share;
import io.parley.analysis.solve.bargain.Bargain;
import io.parley.analysis.solve.bargain.Outcomes;
import io.parley.model.Actor;
import io.parley.model.Scenario;
import io.parley.model.draw.KeyedRandom;
import io.parley.model.outcome.Condition;
import io.parley.model.outcome.Outcome;
import io.parley.search.BranchAndBound;
import io.parley.search.DecisionOrder;
import io.parley.search.Objective;
import io.parley.search.SearchedPoint;
import io.parley.search.WeightedSums;
import java.util.Arrays;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds a {@link SearchedSolution}. Bounds are additive by actor; the sums and the least gain are
 * also bounded by relaxing the requirement that everybody needed takes the deal.
 */
public final class SolutionSearch {

  private static final long SAMPLE_KEY = KeyedRandom.key("solve/sample");

  private final Bargain bargain;
  private final DecisionOrder order;
  private final WeightedSums sums;
  private final DealBounds deals;
  private final Effort effort;

  private SolutionSearch(
      Bargain bargain, DecisionOrder order, WeightedSums sums, DealBounds deals, Effort effort) {
    this.bargain = bargain;
    this.sums = sums;
    this.deals = deals;
    this.order = order;
    this.effort = effort;
  }

  /**
   * What a search finds in {@code bargain}. The same question gives the same answer everywhere.
   *
   * @param asked which outcomes count as deals, e.g. those of one ending
   * @param only what holds in all outcomes asked for, or null where nothing is known to
   * @param effort when to stop
   */
  public static SearchedSolution solve(
      Bargain bargain, Predicate<Outcome> asked, @Nullable Condition only, Effort effort) {
    DecisionOrder order = DecisionOrder.of(bargain.problem());
    WeightedSums sums = new WeightedSums(order, bargain.problem());
    DealBounds deals = new DealBounds(bargain, order, sums, asked, only);
    return new SolutionSearch(bargain, order, sums, deals, effort).solution();
  }

  private SearchedSolution solution() {
    int actors = bargain.scenario().actors().size();
    double[] plain = new double[actors];
    double[] weighted = new double[actors];
    Arrays.fill(plain, 1);
    Arrays.setAll(weighted, bargain::weight);
    Objective sum = new GreatestSum(bargain, sums, deals, plain, true);
    return new SearchedSolution(
        Outcomes.count(bargain.open(), bargain.requirements()),
        find(sum),
        unbeaten(new GreatestSum(bargain, sums, deals, weighted, true), sum),
        find(new GreatestSum(bargain, sums, deals, plain, false)),
        unbeaten(new GreatestLeastGain(bargain, sums, deals), sum),
        sample());
  }

  /** What is as good and worth the most in sum among what is worse for nobody. */
  private SearchedPoint unbeaten(Objective objective, Objective sum) {
    SearchedPoint point = find(objective);
    Outcome found = point.outcome();
    if (found == null) {
      return point;
    }
    Outcome better = find(new NobodyWorse(sum, bargain, sums, found)).outcome();
    if (better == null) {
      return point;
    }
    double value = objective.value(better);
    double bound = Math.max(point.bound(), value);
    return new SearchedPoint(better, value, bound, point.proven(), point.nodes());
  }

  private SearchedPoint find(Objective objective) {
    return BranchAndBound.find(order, objective, effort.nodes());
  }

  private Share sample() {
    int[] chosen = new int[order.size()];
    int count = 0;
    int possible = 0;
    for (int draw = 0; draw < effort.sample(); draw++) {
      long key = KeyedRandom.key(SAMPLE_KEY, draw);
      for (int place = 0; place < chosen.length; place++) {
        int[] open = order.open(place);
        double uniform = KeyedRandom.uniform(KeyedRandom.key(key, order.issue(place)));
        chosen[place] = open[(int) (uniform * open.length)];
      }
      Outcome outcome = order.outcome(chosen);
      possible += bargain.requirements().areMetBy(outcome) ? 1 : 0;
      count += deals.isDeal(outcome) ? 1 : 0;
    }
    return Share.of(count, Math.max(1, possible));
  }

  /**
   * How much is done. It is counted, not timed, so that the answer is the same everywhere.
   *
   * @param nodes the most partial outcomes to look at for each point, 1 or more
   * @param sample how many outcomes to draw for the share of feasible ones, 1 or more
   */
  public record Effort(long nodes, int sample) {

    private static final double STEPS = 8e8;

    private static final int DRAWS = 100_000;
    private static final int SMALL = 20;

    public Effort {
      if (nodes < 1 || sample < 1) {
        throw new IllegalArgumentException(nodes + " nodes and " + sample + " draws find nothing");
      }
    }

    /** A twentieth of the usual. */
    public static Effort small(Bargain bargain) {
      Effort usual = usual(bargain);
      return new Effort(Math.max(1, usual.nodes() / SMALL), usual.sample() / SMALL);
    }

    /** Seconds rather than minutes: the more a node takes to bound, the fewer there are. */
    public static Effort usual(Bargain bargain) {
      Scenario scenario = bargain.scenario();
      int summands = scenario.issues().size();
      for (Actor actor : scenario.actors()) {
        summands += actor.linkages().size();
      }
      return new Effort((long) (STEPS / (scenario.actors().size() * summands)), DRAWS);
    }
  }
}
