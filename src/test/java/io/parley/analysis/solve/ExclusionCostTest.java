package io.parley.analysis.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.parley.analysis.solve.bargain.Bargain;
import io.parley.analysis.solve.deal.SearchedSolution;
import io.parley.analysis.solve.deal.SolutionSearch;
import io.parley.model.Scenario;
import io.parley.model.draw.World;
import io.parley.model.outcome.Outcome;
import io.parley.scenario.ScenarioReader;
import io.parley.simulation.Negotiation;
import io.parley.strategy.Strategies;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a deal made without a seat takes off its worth counts wherever gains are reckoned. */
@Tag("fast")
class ExclusionCostTest {

  private static final Outcome SMALL = Outcome.of(1);
  private static final Outcome BIG = Outcome.of(2);

  @Test
  void theGainOfWhoHasNoSeatIsLessByItsCostOfExclusion() {
    Bargain bargain = bargain(0.1);
    assertThat(bargain.gain(2, BIG)).isCloseTo(0.3 - 0.1, within(1e-12));
    assertThat(bargain.gain(0, BIG)).isCloseTo(0.4, within(1e-12));
  }

  @Test
  void whereEverybodySitsExclusionCostsNobodyAnything() {
    Scenario scenario = scenario(0.1);
    Bargain bargain = new Bargain(scenario, World.central(scenario.parameters()), null, 0);
    assertThat(bargain.gain(2, BIG)).isCloseTo(0.3, within(1e-12));
  }

  @Test
  void aDealWorthLessThanItsCostOfExclusionIsOutOfReach() {
    assertThat(solve(0).feasible()).isEqualTo(2);
    assertThat(solve(0.1).feasible()).isEqualTo(1);
    assertThat(solve(0.1).nash()).containsExactly(BIG);
    assertThat(solve(0.4).feasible()).isZero();
  }

  /** With little to gain from the small bridge, the product of gains moves to the big one. */
  @Test
  void theFairPointMovesWithTheCostOfExclusion() {
    assertThat(solve(0).nash()).containsExactly(SMALL);
    assertThat(solve(0.04).nash()).containsExactly(BIG);
    assertThat(solve(0).egalitarian()).containsExactly(BIG);
  }

  @Test
  void theSearchReckonsWithTheSameGains() {
    SearchedSolution searched =
        SolutionSearch.solve(
            bargain(0.04), outcome -> true, null, new SolutionSearch.Effort(1000, 1));
    assertThat(searched.egalitarian().outcome()).isEqualTo(BIG);
    assertThat(searched.egalitarian().value()).isCloseTo(0.3 - 0.04, within(1e-9));
  }

  private static Solution solve(double exclusionCost) {
    return Solver.solve(bargain(exclusionCost), outcome -> true);
  }

  private static Bargain bargain(double exclusionCost) {
    Scenario scenario = scenario(exclusionCost);
    return new Bargain(scenario, World.central(scenario.parameters()), scenario.tracks().get(0), 0);
  }

  private static Scenario scenario(double exclusionCost) {
    String yaml =
        """
        scenario: bridge
        clock: {rounds: 5}
        issues:
          bridge: {options: [none, small, big], status_quo: none}
        actors:
          west: {positions: {bridge: {values: {none: 0, small: 1, big: 0.4}}}}
          east: {positions: {bridge: {values: {none: 0, small: 1, big: 0.4}}}}
          island:
            exclusion_cost: COST
            positions: {bridge: {values: {none: 0, small: 0.06, big: 0.3}}}
        tracks: {talks: {participants: [west, east], issues: all}}
        """
            .replace("COST", Double.toString(exclusionCost));
    return new ScenarioReader(Negotiation.vocabulary(Strategies.standard()))
        .read("bridge", yaml, List.of())
        .scenario();
  }
}
