package io.parley.analysis.solve;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.analysis.solve.bargain.Bargain;
import io.parley.analysis.solve.bargain.Question;
import io.parley.model.Scenario;
import io.parley.scenario.ScenarioReader;
import io.parley.simulation.Negotiation;
import io.parley.strategy.Strategies;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("fast")
class PayoffMapTest {

  @ParameterizedTest
  @ValueSource(strings = {"riyadh-2025", "airport", "emission-standards"})
  void everyOutcomeAndEveryFeasibleDealIsAtSomeSpot(String name) {
    Question question = Question.usual(shipped(name));
    Solution solution = Answer.to(question).solution();
    PayoffMap map = PayoffMap.of(question.bargain(), question.asked(), 0, 1);

    assertThat(map.spots().stream().mapToLong(PayoffMap.Spot::outcomes).sum())
        .isEqualTo(solution.outcomes());
    assertThat(map.spots().stream().mapToLong(PayoffMap.Spot::feasible).sum())
        .isEqualTo(solution.feasible());
  }

  @Test
  void fewOutcomesKeepTheirPayoffsAndManyAreCounted() {
    assertThat(map("airport").width()).isZero();
    assertThat(map("riyadh-2025").width()).isPositive();
    assertThat(map("riyadh-2025").spots()).hasSizeLessThan(90 * 60);
  }

  @Test
  void noOutcomeBeatsTheFrontierForBoth() {
    Question question = Question.usual(shipped("airport"));
    Bargain bargain = question.bargain();
    List<double[]> frontier = map("airport").frontier();
    List<double[]> all = new ArrayList<>();
    bargain.forEachOutcome(
        outcome -> all.add(new double[] {bargain.value(0, outcome), bargain.value(1, outcome)}));

    for (double[] pair : all) {
      boolean isOn =
          frontier.stream()
              .anyMatch(on -> Math.abs(on[0] - pair[0]) + Math.abs(on[1] - pair[1]) < 1e-9);
      boolean isBeaten = all.stream().anyMatch(other -> beats(other, pair));
      assertThat(isOn).isEqualTo(!isBeaten);
    }
    assertThat(frontier).isSortedAccordingTo((one, other) -> Double.compare(one[0], other[0]));
  }

  @Test
  void payoffsOfAMillionThatDifferByRoundingAreOneSpot() {
    Scenario scenario = ScaleScenarios.indifferent();
    Bargain bargain = new Bargain(scenario, scenario.centralWorld(), null, 12_345_678);

    PayoffMap map = PayoffMap.of(bargain, outcome -> true, 0, 1);

    assertThat(bargain.noDeal(0)).isLessThan(-1e6);
    assertThat(map.spots()).hasSize(1);
    assertThat(map.frontier()).hasSize(1);
  }

  private static boolean beats(double[] one, double[] other) {
    return one[0] >= other[0] - 1e-9
        && one[1] >= other[1] - 1e-9
        && (one[0] > other[0] + 1e-9 || one[1] > other[1] + 1e-9);
  }

  @Test
  void theMainPairAreThoseWithMostInfluenceWhoHaveASay() {
    Scenario scenario =
        ScaleScenarios.read(
            """
            scenario: say
            clock: {rounds: 5}
            issues: {only: {options: {now: {at: 0}, then: {at: 100}}, status_quo: now, consent: [b, c, d]}}
            actors:
              a: {influence: 100, positions: {only: {ideal: then}}}
              b: {influence: 10, positions: {only: {ideal: then}}}
              c: {influence: 30, positions: {only: {ideal: then}}}
              d: {influence: 30, positions: {only: {ideal: then}}}
            tracks:
              one: {participants: [a, b], issues: all}
              two: {participants: [c, d], issues: all}
            """);

    assertThat(Question.usual(scenario).bargain().mainPair()).containsExactly(2, 3);
  }

  private static PayoffMap map(String name) {
    Question question = Question.usual(shipped(name));
    return PayoffMap.of(question.bargain(), question.asked(), 0, 1);
  }

  private static Scenario shipped(String name) {
    return new ScenarioReader(Negotiation.vocabulary(Strategies.standard()))
        .read(Path.of("scenarios", name + ".yaml"), List.of())
        .scenario();
  }
}
