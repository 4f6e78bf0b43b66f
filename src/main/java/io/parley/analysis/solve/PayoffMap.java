package io.parley.analysis.solve;

import io.parley.analysis.solve.bargain.Bargain;
import io.parley.model.outcome.Outcome;
import io.parley.search.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What all outcomes are worth to two actors: every pair of payoffs where there are few, else how
 * many outcomes lie in each cell of a grid.
 *
 * @param width how wide a cell is; 0 where spots are pairs of payoffs
 * @param height how high a cell is; 0 where spots are pairs of payoffs
 * @param spots where there are outcomes
 * @param frontier the pairs that no outcome beats for both actors, by the first one's payoff
 * @param feasibleFrontier the pairs of feasible deals that no feasible deal beats for both
 */
public record PayoffMap(
    double width,
    double height,
    List<Spot> spots,
    List<double[]> frontier,
    List<double[]> feasibleFrontier) {

  /** How many different payoffs are told apart in a unit and, of great ones, altogether. */
  private static final double MOST_PER_UNIT = 1e9;

  private static final double MOST_PER_SCALE = 1e12;
  private static final int MOST_PAIRS = 1500;
  private static final int COLUMNS = 90;
  private static final int ROWS = 60;

  public PayoffMap {
    spots = List.copyOf(spots);
    frontier = List.copyOf(frontier);
    feasibleFrontier = List.copyOf(feasibleFrontier);
  }

  /**
   * A pair of payoffs or the middle of a cell.
   *
   * @param first what it is worth to the first actor
   * @param second what it is worth to the second
   * @param outcomes how many outcomes there are
   * @param feasible how many of them are feasible deals
   */
  public record Spot(double first, double second, long outcomes, long feasible) {}

  /**
   * The payoffs of two actors.
   *
   * @param asked which outcomes count as deals, e.g. those of one ending
   * @throws IllegalArgumentException if there are too many outcomes to go through
   */
  public static PayoffMap of(Bargain bargain, Predicate<Outcome> asked, int first, int second) {
    if (!Solver.canGoThrough(bargain)) {
      throw new IllegalArgumentException("too many outcomes to go through");
    }
    Pass pass = new Pass(bargain, asked, first, second);
    bargain.forEachOutcome(pass::visit);
    boolean isExact = pass.counts.size() <= MOST_PAIRS;
    if (!isExact) {
      pass.layGrid();
      bargain.forEachOutcome(pass::visitOnGrid);
    }
    List<Spot> spots = new ArrayList<>();
    pass.counts.forEach((place, count) -> spots.add(pass.spot(place, count)));
    return new PayoffMap(
        pass.width, pass.height, spots, sorted(pass.front), sorted(pass.feasibleFront));
  }

  private static List<double[]> sorted(ParetoFront front) {
    return front.frontier().payoffs().stream()
        .sorted(Comparator.comparingDouble(pair -> pair[0]))
        .toList();
  }

  private static final class Pass {

    private final Bargain bargain;
    private final Predicate<Outcome> asked;
    private final int[] pair;
    private final double[] least = {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY};
    private final double[] most = {Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};
    private final ParetoFront front = new ParetoFront();
    private final ParetoFront feasibleFront = new ParetoFront();
    private Map<List<Long>, long[]> counts = new LinkedHashMap<>();
    private final double perUnit;
    private double width;
    private double height;

    Pass(Bargain bargain, Predicate<Outcome> asked, int first, int second) {
      this.bargain = bargain;
      this.asked = asked;
      pair = new int[] {first, second};
      Problem problem = bargain.problem();
      double scale =
          Math.max(
              problem.interests().get(first).scale(problem.open()),
              problem.interests().get(second).scale(problem.open()));
      perUnit = Math.min(MOST_PER_UNIT, MOST_PER_SCALE / scale);
    }

    void visit(Outcome outcome) {
      double[] payoffs = payoffs(outcome);
      for (int each = 0; each < payoffs.length; each++) {
        least[each] = Math.min(least[each], payoffs[each]);
        most[each] = Math.max(most[each], payoffs[each]);
      }
      front.add(payoffs);
      boolean feasible = isFeasible(outcome);
      if (feasible) {
        feasibleFront.add(payoffs);
      }
      if (counts.size() <= MOST_PAIRS) {
        count(
            List.of(Math.round(payoffs[0] * perUnit), Math.round(payoffs[1] * perUnit)), feasible);
      }
    }

    void layGrid() {
      width = Math.max((most[0] - least[0]) / (COLUMNS - 1), 1 / perUnit);
      height = Math.max((most[1] - least[1]) / (ROWS - 1), 1 / perUnit);
      counts =
          new TreeMap<>(
              Comparator.comparing((List<Long> at) -> at.get(0)).thenComparing(at -> at.get(1)));
    }

    void visitOnGrid(Outcome outcome) {
      double[] payoffs = payoffs(outcome);
      count(
          List.of(
              Math.round((payoffs[0] - least[0]) / width),
              Math.round((payoffs[1] - least[1]) / height)),
          isFeasible(outcome));
    }

    private double[] payoffs(Outcome outcome) {
      return new double[] {bargain.value(pair[0], outcome), bargain.value(pair[1], outcome)};
    }

    private boolean isFeasible(Outcome outcome) {
      return asked.test(outcome) && bargain.isDeal(outcome);
    }

    private void count(List<Long> place, boolean feasible) {
      long[] count = counts.computeIfAbsent(place, unused -> new long[2]);
      count[0]++;
      count[1] += feasible ? 1 : 0;
    }

    Spot spot(List<Long> place, long[] count) {
      double first = width == 0 ? place.get(0) / perUnit : least[0] + place.get(0) * width;
      double second = height == 0 ? place.get(1) / perUnit : least[1] + place.get(1) * height;
      return new Spot(first, second, count[0], count[1]);
    }
  }
}
