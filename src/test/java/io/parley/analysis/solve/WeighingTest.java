package io.parley.analysis.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.parley.analysis.solve.bargain.Bargain;
import io.parley.model.Influence;
import io.parley.model.Scenario;
import io.parley.model.draw.World;
import io.parley.model.outcome.Outcome;
import io.parley.scenario.Scenarios;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What actors weigh in what solve names: by influence, by issue, by salience. */
@Tag("fast")
class WeighingTest {

  private static final int STEPS = 20;

  /** Kalai (1977): of a pie each gets the share that its weight is of all weights. */
  @Test
  void theWeightedNashSolutionOfAPieGoesByWeights() {
    assertThat(share("weighing: influence-salience", "influence: 1", 30, "influence: 1", 10))
        .isEqualTo(0.75);
    assertThat(share("weighing: influence-salience", "influence: 3", 10, "influence: 1", 10))
        .isEqualTo(0.75);
    // 4 over two issues, 6 and 2, against 1
    assertThat(share("notes: no", "influence: {default: 6, pie: 2}", 10, "influence: 1", 10))
        .isEqualTo(0.8);
  }

  @Test
  void plainInfluenceNamesNoWeightedNashSolution() {
    Scenario scenario = pie("notes: no", "influence: 3", 10, "influence: 1", 10);
    assertThat(solution(scenario).points()).doesNotContainKey(NamedPoint.NASH_WEIGHTED);
  }

  private static double share(
      String weighing, String first, int salience, String second, int otherSalience) {
    Scenario scenario = pie(weighing, first, salience, second, otherSalience);
    Outcome outcome = solution(scenario).points().get(NamedPoint.NASH_WEIGHTED).get(0);
    return (double) outcome.option(0) / STEPS;
  }

  private static Solution solution(Scenario scenario) {
    World world = World.central(scenario.parameters());
    Bargain bargain = new Bargain(scenario, world, scenario.tracks().get(0), 0);
    return Solver.solve(bargain, outcome -> true);
  }

  /** A pie of 20 slices and an issue that the two care nothing for. */
  private static Scenario pie(
      String weighing, String first, int salience, String second, int otherSalience) {
    StringBuilder options = new StringBuilder();
    StringBuilder toFirst = new StringBuilder();
    StringBuilder toSecond = new StringBuilder();
    for (int slices = 0; slices <= STEPS; slices++) {
      String comma = slices == 0 ? "" : ", ";
      options.append(comma).append("s").append(slices);
      toFirst.append(comma).append("s%d: %s".formatted(slices, (double) slices / STEPS));
      toSecond.append(comma).append("s%d: %s".formatted(slices, 1 - (double) slices / STEPS));
    }
    return Scenarios.read(
            """
            scenario: pie
            clock: {rounds: 5}
            %s
            status_quo: none
            issues:
              pie: {options: [%s]}
              hat: {options: [red, blue]}
            actors:
              a: {reservation: 0, %s, positions: {pie: {values: {%s}, salience: %d}}}
              b: {reservation: 0, %s, positions: {pie: {values: {%s}, salience: %d}}}
            tracks: {table: {participants: all, issues: all}}
            """
                .formatted(
                    weighing, options, first, toFirst, salience, second, toSecond, otherSalience))
        .scenario();
  }

  /** Known answers, section 4, whichever way actors weigh in offers. */
  @Test
  void theCompromiseModelWeighsInfluenceTimesSalience() {
    for (String weighing : Influence.WEIGHINGS) {
      Scenario scenario = emissionStandards(weighing);
      Baseline delay = Baseline.of(scenario, World.central(scenario.parameters())).get(0);
      assertThat(delay.mean()).isCloseTo(7.390, within(0.0005));
    }
  }

  private static Scenario emissionStandards(String weighing) {
    return Scenarios.reader()
        .read(Path.of("scenarios/emission-standards.yaml"), List.of("weighing=" + weighing))
        .scenario();
  }

  /** (1 · 0 + 3 · 100) / 4 on x, and (1 · 0 + 1 · 100) / 2 on y. */
  @Test
  void aBaselineGoesByTheInfluenceOnItsIssue() {
    String yaml =
        """
        scenario: two
        clock: {rounds: 5}
        issues:
          x: {options: {low: {at: 0}, high: {at: 100}}, status_quo: low}
          y: {options: {low: {at: 0}, high: {at: 100}}, status_quo: low}
        actors:
          a: {positions: {x: {ideal: low}, y: {ideal: low}}}
          b: {influence: {default: 1, x: 3}, positions: {x: {ideal: high}, y: {ideal: high}}}
        tracks: {table: {participants: all, issues: all}}
        """;
    Scenario scenario = Scenarios.read(yaml).scenario();
    assertThat(Baseline.of(scenario, World.central(scenario.parameters())))
        .extracting(Baseline::mean)
        .containsExactly(75.0, 50.0);
  }
}
