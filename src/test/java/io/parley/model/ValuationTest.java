package io.parley.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.parley.model.Valuation.Holding;
import io.parley.model.draw.World;
import io.parley.model.outcome.Condition;
import io.parley.model.outcome.Fall;
import io.parley.model.outcome.Issue;
import io.parley.model.outcome.Outcome;
import io.parley.scenario.Scenarios;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("fast")
class ValuationTest {

  private static final double EXACT = 1e-12;

  private static final String SCENARIO =
      """
      scenario: test
      clock: {rounds: 10}
      issues:
        land: {options: {all: {at: 0}, half: {at: 50}, most: {at: 80}, none: {at: 100}}, status_quo: none}
        flag: {options: [red, green], status_quo: red}
      actors:
        us: ACTOR
        them: {positions: {flag: {ideal: red}}}
      tracks:
        table: {participants: all, issues: all}
      """;

  @ParameterizedTest
  @CsvSource({"0, 0.5", "1, 1", "2, 0.7", "3, 0.5"})
  void linearValueFallsWithDistance(int land, double expected) {
    Valuation valuation = valuation("{positions: {land: {ideal: half}}}");

    assertThat(valuation.settled(Outcome.of(land, 0))).isCloseTo(expected, within(EXACT));
  }

  @ParameterizedTest
  @CsvSource({"0, 0.75", "1, 1", "2, 0.91", "3, 0.75"})
  void quadraticValueFallsWithTheSquareOfDistance(int land, double expected) {
    Valuation valuation = valuation("{positions: {land: {ideal: half, shape: quadratic}}}");

    assertThat(valuation.settled(Outcome.of(land, 0))).isCloseTo(expected, within(EXACT));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1"})
  void withoutPlacesOnlyTheIdealIsWorthAnything(int flag, double expected) {
    Valuation valuation = valuation("{positions: {flag: {ideal: green}}}");

    assertThat(valuation.settled(Outcome.of(0, flag))).isEqualTo(expected);
  }

  @Test
  void saliencesAreScaledToSumOne() {
    Valuation valuation =
        valuation(
            "{positions: {land: {ideal: all, salience: 30}, flag: {ideal: green, salience: 10}}}");

    assertThat(valuation.settled(Outcome.of(1, 1))).isCloseTo(0.75 * 0.5 + 0.25, within(EXACT));
    assertThat(valuation.worth(0, 1)).isCloseTo(0.375, within(EXACT));
  }

  @Test
  void scalingAllSaliencesByAPowerOfTwoChangesNothing() {
    String positions =
        "{positions: {land: {ideal: half, salience: %s}, flag: {ideal: red, salience: %s}}}";
    Valuation small = valuation(String.format(positions, 0.7, 0.1));
    Valuation large = valuation(String.format(positions, 0.7 * 1024, 0.1 * 1024));

    for (int land = 0; land < 4; land++) {
      assertThat(large.settled(Outcome.of(land, 0))).isEqualTo(small.settled(Outcome.of(land, 0)));
    }
  }

  @Test
  void valuesAreTakenAsGiven() {
    Valuation valuation =
        valuation(
            "{positions: {land: {values: {all: 0.9, half: 0.2, most: 0.3, none: 0}, salience: 3},"
                + " flag: {ideal: green, salience: 1}}}");

    assertThat(valuation.settled(Outcome.of(0, 0))).isCloseTo(0.75 * 0.9, within(EXACT));
    assertThat(valuation.settled(Outcome.of(2, 1))).isCloseTo(0.75 * 0.3 + 0.25, within(EXACT));
  }

  @Test
  void scoresAreDividedByTheHighestTotal() {
    Valuation valuation =
        valuation(
            "{positions: {land: {scores: {all: 20, half: 60, most: 10, none: 0}},"
                + " flag: {scores: {red: 5, green: 20}}}}");

    assertThat(valuation.settled(Outcome.of(1, 1))).isCloseTo(1, within(EXACT));
    assertThat(valuation.settled(Outcome.of(0, 0))).isCloseTo(25.0 / 80, within(EXACT));
  }

  @Test
  void linkageCountsWhereAllItsConditionsHold() {
    Valuation valuation =
        valuation(
            "{positions: {flag: {ideal: green}},"
                + " linkages: {l: {when: {land: [all, half], flag: [green]}, worth: -0.25}}}");

    assertThat(valuation.settled(Outcome.of(0, 1))).isCloseTo(0.75, within(EXACT));
    assertThat(valuation.settled(Outcome.of(2, 1))).isCloseTo(1, within(EXACT));
    assertThat(valuation.settled(Outcome.of(0, 0))).isCloseTo(0, within(EXACT));
  }

  @Test
  void holdingOutCountsWhereItsConditionHolds() {
    Scenario scenario =
        scenario("{positions: {flag: {ideal: green}}, while: {land: [none, most]}}");
    Holding holding = new Holding(scenario.actors().get(0).holdsOutWhile(), null);
    Valuation valuation = valuation(scenario, holding, List.of());

    assertThat(valuation.value(Outcome.of(3, 1), -0.3)).isCloseTo(0.7, within(EXACT));
    assertThat(valuation.value(Outcome.of(1, 1), -0.3)).isCloseTo(1, within(EXACT));
  }

  @Test
  void holdingOutWithoutConditionCountsWhereNothingChanged() {
    Holding holding = new Holding(null, Outcome.of(3, 0));
    Valuation valuation =
        valuation(scenario("{positions: {flag: {ideal: green}}}"), holding, List.of());

    assertThat(valuation.value(Outcome.of(3, 0), 0.1)).isCloseTo(0.1, within(EXACT));
    assertThat(valuation.value(Outcome.of(2, 0), 0.1)).isCloseTo(0, within(EXACT));
  }

  @Test
  void whatMayRevertIsWorthItsChanceOfEach() {
    Prospect prospect = prospect(clause(0, 0, 1), 0, Prospect.within(4, 0.1));
    Holding holding = new Holding(clause(0, 3), null);
    Valuation valuation =
        valuation(scenario("{positions: {land: {ideal: all}}}"), holding, List.of(prospect));
    double q = 1 - Math.pow(0.9, 4);

    assertThat(valuation.value(Outcome.of(1, 1), -0.2))
        .isCloseTo((1 - q) * 0.5 + q * -0.2, within(EXACT));
    assertThat(valuation.value(Outcome.of(2, 1), -0.2)).isCloseTo(0.2, within(EXACT));
  }

  @Test
  void ofTwoProspectsTheSecondTakesItsShareOfWhatTheFirstLeaves() {
    Prospect land = prospect(null, 0, 0.5);
    Prospect flag = prospect(null, 1, 0.25);
    Valuation valuation =
        valuation(
            scenario("{positions: {land: {ideal: all, salience: 3}, flag: {ideal: green}}}"),
            Holding.NOWHERE,
            List.of(land, flag));

    assertThat(valuation.value(Outcome.of(0, 1), 0))
        .isCloseTo(0.5 * 0.25 + 0.5 * 0.25 * 0.75 + 0.5 * 0.75 * 1, within(EXACT));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.01, 0.5, 1})
  void chanceWithinSomeRoundsIsThatOfNotComingInAny(double chance) {
    assertThat(Prospect.within(1, chance)).isCloseTo(chance, within(EXACT));
    assertThat(Prospect.within(3, chance))
        .isCloseTo(1 - (1 - chance) * (1 - chance) * (1 - chance), within(EXACT));
    assertThat(Prospect.within(0, chance)).isZero();
  }

  @Test
  void declaredIdealIsWhatOthersSee() {
    Scenario scenario =
        scenario(
            "{positions: {land: {ideal: all, declared: none, salience: 3}, flag: {ideal: green}}}");
    World world = world(scenario);
    Actor actor = scenario.actors().get(0);

    assertThat(Worth.declared(actor, scenario.issues(), world)[0])
        .containsExactly(new double[] {0, 0.375, 0.6, 0.75}, within(EXACT));
    assertThat(Worth.declared(actor, scenario.issues(), world)[1]).containsExactly(0, 0.25);
    assertThat(Worth.actual(actor, scenario.issues(), world)[0]).startsWith(0.75, 0.375);
  }

  private static Prospect prospect(@Nullable Condition when, int undone, double chance) {
    List<Issue> issues = scenario("{positions: {flag: {ideal: green}}}").issues();
    return new Prospect(
        Fall.of(issues, Outcome.of(3, 0), Outcome.of(3, 0), List.of(undone), when).get(0), chance);
  }

  private static Condition clause(int issue, Integer... options) {
    return Condition.allOf(List.of(new Condition.Clause(issue, List.of(options))));
  }

  private static Valuation valuation(String actor) {
    return valuation(scenario(actor), Holding.NOWHERE, List.of());
  }

  private static Valuation valuation(Scenario scenario, Holding holding, List<Prospect> prospects) {
    return Valuation.of(
        scenario.actors().get(0),
        scenario.issues(),
        world(scenario),
        holding,
        prospects,
        List.of(),
        List.of(),
        scenario.statusQuo());
  }

  private static Scenario scenario(String actor) {
    return Scenarios.read(SCENARIO.replace("ACTOR", actor)).scenario();
  }

  private static World world(Scenario scenario) {
    return World.draw(scenario.parameters(), (run, parameter) -> 0.5, 1);
  }
}
