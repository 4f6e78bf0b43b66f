package io.parley.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.analysis.solve.bargain.Bargain;
import io.parley.model.Scenario;
import io.parley.model.draw.World;
import io.parley.model.outcome.Outcome;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Positions that are worth nothing by themselves, so that combinations alone speak. */
@Tag("fast")
class LinkagesOnlyTest {

  private static final Offset<Double> ROUNDING = Offset.offset(1e-12);

  /**
   * Hunters of one stag or two hares: each gets 1 for both at the stag, 0.4 for a hare of its own.
   */
  private static final String STAG =
      """
      scenario: stag
      clock: {rounds: 10}
      status_quo: none
      issues:
        one: {options: [stag, hare]}
        other: {options: [stag, hare]}
      actors:
        first:
          reservation: 0.3
          patience: 0
          positions: {one: {values: none}, other: {values: none}}
          linkages:
            both: {when: {one: [stag], other: [stag]}, worth: 1}
            alone: {when: {one: [hare]}, worth: 0.4}
        second:
          reservation: 0.3
          patience: 0
          positions: {one: {values: none}, other: {values: none}}
          linkages:
            both: {when: {one: [stag], other: [stag]}, worth: 1}
            alone: {when: {other: [hare]}, worth: 0.4}
      tracks:
        hunt: {participants: all, issues: all, protocol: multiple-offers}
      """;

  @Test
  void anOutcomeIsWorthWhatItsCombinationsAre() {
    Scenario scenario = ScenarioGenerator.read(STAG);
    Bargain bargain = new Bargain(scenario, World.central(scenario.parameters()), null, 0);

    assertThat(bargain.value(0, Outcome.of(0, 0))).isCloseTo(1, ROUNDING);
    assertThat(bargain.value(0, Outcome.of(1, 0))).isCloseTo(0.4, ROUNDING);
    assertThat(bargain.value(1, Outcome.of(1, 0))).isCloseTo(0, ROUNDING);
    assertThat(bargain.isDeal(Outcome.of(1, 1))).isTrue();
    assertThat(bargain.isDeal(Outcome.of(1, 0))).isFalse();
  }

  @Test
  void whatIsAgreedIsTheBestCombination() {
    assertThat(OneRun.of(STAG).deals()).containsExactly("0 hunt: stag stag");
  }

  @Test
  void besideOtherPositionsItChangesNoneOfTheirWeights() {
    String without =
        STAG.replace(
            "one: {values: none}, other: {values: none}", "one: {ideal: hare, salience: 5}");
    String with =
        STAG.replace(
            "one: {values: none}, other: {values: none}",
            "one: {ideal: hare, salience: 5}, other: {values: none}");
    Scenario one = ScenarioGenerator.read(without);
    Scenario other = ScenarioGenerator.read(with);
    Outcome hare = Outcome.of(1, 1);

    assertThat(value(other, hare)).isEqualTo(value(one, hare)).isCloseTo(1.4, ROUNDING);
  }

  private static double value(Scenario scenario, Outcome outcome) {
    return new Bargain(scenario, World.central(scenario.parameters()), null, 0).value(0, outcome);
  }
}
