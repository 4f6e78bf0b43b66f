package io.parley.analysis.solve.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.parley.analysis.solve.ScaleScenarios;
import io.parley.analysis.solve.Solution;
import io.parley.analysis.solve.Solver;
import io.parley.analysis.solve.bargain.Bargain;
import io.parley.analysis.solve.deal.SearchedSolution.Feasibility;
import io.parley.analysis.solve.deal.SolutionSearch.Effort;
import io.parley.model.Scenario;
import io.parley.model.draw.World;
import io.parley.model.outcome.Condition;
import io.parley.model.outcome.Outcome;
import io.parley.search.SearchedPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SolutionSearchTest {

  private static final int SCENARIOS = 500;
  private static final Effort TO_THE_END = new Effort(10_000_000, 1);
  private static final Offset<Double> CLOSE = within(1e-8);

  private static final List<Bargain> BARGAINS = bargains();
  private static final List<Bargain> SOME = BARGAINS.subList(0, 400);

  private static List<Bargain> bargains() {
    List<Bargain> bargains = new ArrayList<>();
    for (int seed = 0; seed < SCENARIOS; seed++) {
      Scenario scenario = ScaleScenarios.small(seed);
      World world = World.central(scenario.parameters());
      bargains.add(new Bargain(scenario, world, scenario.tracks().get(0), seed % 3 * 5));
      bargains.add(new Bargain(scenario, world, null, seed % 2 * 10));
    }
    return bargains;
  }

  @Test
  void findsWhatGoingThroughAllOutcomesFinds() {
    for (Bargain bargain : BARGAINS) {
      assertSame(bargain, outcome -> true, null);
    }
  }

  @Test
  void roundingOfValuesOfAMillionRulesNoDealOut() {
    Scenario scenario = ScaleScenarios.indifferent();
    Bargain bargain = new Bargain(scenario, scenario.centralWorld(), null, 12_345_678);
    Solution solution = Solver.solve(bargain, outcome -> true);
    SearchedSolution searched = SolutionSearch.solve(bargain, outcome -> true, null, TO_THE_END);

    assertThat(solution.feasible()).isEqualTo(63);
    assertThat(searched.feasibility()).isEqualTo(Feasibility.POSSIBLE);
    assertThat(searched.egalitarian().value()).isCloseTo(0, within(1e-6));
  }

  @Test
  void findsTheSameForOneEnding() {
    for (Bargain bargain : SOME) {
      Scenario scenario = bargain.scenario();
      if (scenario.statusQuo() != null) {
        assertSame(
            bargain, outcome -> scenario.ending(outcome, 1) == 0, scenario.endings().get(0).when());
      }
    }
  }

  @Test
  void noDealBeatsAPointThatWasSearchedForToTheEnd() {
    for (Bargain bargain : SOME) {
      Solution solution = Solver.solve(bargain, outcome -> true);
      SearchedSolution searched = SolutionSearch.solve(bargain, outcome -> true, null, TO_THE_END);
      for (SearchedPoint point :
          List.of(searched.egalitarian(), searched.utilitarianWeighted(), searched.utilitarian())) {
        if (point.outcome() != null) {
          assertThat(solution.feasibleFrontier().isReachedBy(bargain.values(point.outcome())))
              .isTrue();
        }
      }
    }
  }

  @Test
  void theScenariosAreOfBothKinds() {
    long possible =
        BARGAINS.stream()
            .filter(bargain -> Solver.solve(bargain, outcome -> true).feasible() > 0)
            .count();
    assertThat(possible).isBetween(BARGAINS.size() / 5L, BARGAINS.size() * 4L / 5);
  }

  @Test
  void boundsHoldForEverySearchThatIsCutShort() {
    for (Bargain bargain : SOME) {
      Solution solution = Solver.solve(bargain, outcome -> true);
      for (long nodes : new long[] {1, 10, 100}) {
        SearchedSolution searched =
            SolutionSearch.solve(bargain, outcome -> true, null, new Effort(nodes, 1));
        assertBounds(bargain, searched.utilitarian(), solution.utilitarian());
        assertThat(searched.feasibility() == Feasibility.UNDECIDED)
            .as("a search that was not finished says so")
            .isEqualTo(
                searched.example() == null
                    && !searched.utilitarian().proven()
                    && !searched.utilitarianWeighted().proven());
      }
    }
  }

  private static void assertBounds(Bargain bargain, SearchedPoint point, List<Outcome> best) {
    if (best.isEmpty()) {
      assertThat(point.outcome()).isNull();
    } else {
      double most = sum(bargain, best.get(0), false);
      assertThat(point.value()).isLessThanOrEqualTo(most + 1e-8);
      assertThat(point.bound()).isGreaterThanOrEqualTo(most - 1e-8);
      assertThat(point.gap()).isGreaterThanOrEqualTo(0);
    }
  }

  private static void assertSame(
      Bargain bargain, Predicate<Outcome> asked, @Nullable Condition only) {
    Solution solution = Solver.solve(bargain, asked);
    SearchedSolution searched = SolutionSearch.solve(bargain, asked, only, TO_THE_END);
    assertThat(searched.feasibility())
        .isEqualTo(solution.feasible() > 0 ? Feasibility.POSSIBLE : Feasibility.IMPOSSIBLE);
    assertSum(bargain, searched.utilitarian(), solution.utilitarian(), false);
    assertSum(bargain, searched.utilitarianWeighted(), solution.utilitarianWeighted(), true);
    assertSum(
        bargain, searched.utilitarianUnconstrained(), solution.utilitarianUnconstrained(), false);
    assertLeastGain(bargain, searched.egalitarian(), solution.egalitarian());
  }

  private static void assertSum(
      Bargain bargain, SearchedPoint point, List<Outcome> best, boolean weighted) {
    assertThat(point.proven()).isTrue();
    assertThat(point.gap()).isZero();
    if (best.isEmpty()) {
      assertThat(point.outcome()).isNull();
    } else {
      assertThat(point.value()).isCloseTo(sum(bargain, best.get(0), weighted), CLOSE);
    }
  }

  private static double sum(Bargain bargain, Outcome outcome, boolean weighted) {
    double sum = 0;
    for (int actor = 0; actor < bargain.scenario().actors().size(); actor++) {
      sum += (weighted ? bargain.weight(actor) : 1) * bargain.value(actor, outcome);
    }
    return sum;
  }

  private static void assertLeastGain(Bargain bargain, SearchedPoint point, List<Outcome> best) {
    assertThat(point.proven()).isTrue();
    if (best.isEmpty()) {
      assertThat(point.outcome()).isNull();
    } else {
      double least =
          bargain.players().toList().stream()
              .mapToDouble(actor -> bargain.gain(actor, best.get(0)))
              .min()
              .orElse(0);
      assertThat(point.value()).isCloseTo(least, CLOSE);
    }
  }
}
