package io.parley.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.parley.model.InputException;
import io.parley.model.Scenario;
import io.parley.strategy.Strategies;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A run in which nothing matters to an actor fails; it is not worth 0 to it whatever happens. */
@Tag("fast")
class NothingAtStakeTest {

  private static final String PAIR =
      """
      scenario: pair
      clock: {rounds: 10}
      issues: {x: {options: [a, b], status_quo: a}, y: {options: [a, b], status_quo: a}}
      actors:
        p: {influence: 1, positions: {x: {ideal: b, salience: %s}, y: {ideal: b, salience: %s}}}
        q: {influence: 1, positions: {x: {ideal: a, salience: 1}}}
      tracks: {t: {participants: all, issues: all}}
      """;

  @Test
  void byDraw() {
    String half = "{choice: {0: 0.5, 1: 0.5}}";
    Scenario scenario = ScenarioGenerator.read(PAIR.formatted(half, half));
    Negotiation negotiation = Negotiation.keyed(scenario, Strategies.standard(), 1);
    int failed = 0;
    for (int run = 1; run <= 100; run++) {
      try {
        assertThat(scenario.isPlayable(negotiation.play(run).world())).isTrue();
      } catch (InputException e) {
        assertThat(e).hasMessageContaining("actors.p.positions: found nothing that matters");
        failed++;
      }
    }
    // 25 of 100 are expected; outside 10 to 40 once in 2,000 seeds.
    assertThat(failed).isBetween(10, 40);
  }

  @Test
  void byEvent() {
    String yaml =
        PAIR.formatted("1", "1")
            + "events: {e: {round: 2, scale: {actors.p.positions.*.salience: 0}}}";
    requireFailure(yaml, "nothing that matters");
  }

  /** 1e12 times itself in every round is beyond 1.8e308 after 26 of them. */
  @ParameterizedTest
  @CsvSource({
    "actors.p.positions.*.salience, weights whose sum is too large for a number",
    "actors.p.influence, influences whose sum is too large for a number"
  })
  void numbersThatGrowInARunBeyondWhatCanBeSummedFailIt(String path, String message) {
    String yaml =
        PAIR.formatted("1", "1").replace("rounds: 10", "rounds: 40")
            + "events: {e: {chance: 1, repeats: true, scale: {%s: 1.0e+12}}}".formatted(path);
    requireFailure(yaml.replace("issues: all", "issues: all, opens: 39"), message);
  }

  private static void requireFailure(String yaml, String message) {
    Negotiation negotiation =
        Negotiation.keyed(ScenarioGenerator.read(yaml), Strategies.standard(), 1);
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> negotiation.play(1))
        .withMessageContaining(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.0e+308", "{choice: {1: 0.01, 1.0e+308: 0.99}}"})
  void weightsThatCouldNotBeSummedAreRefusedAtTheirPlace(String weight) {
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> ScenarioGenerator.read(PAIR.formatted(weight, weight)))
        .withMessageStartingWith("generated:")
        .withMessageContaining("from -1e12 to 1e12");
  }

  @Test
  void influencesThatCouldNotBeSummedAreRefusedAtTheirPlace() {
    String yaml = PAIR.formatted("1", "1").replace("influence: 1,", "influence: 1.0e+308,");

    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> ScenarioGenerator.read(yaml))
        .withMessageStartingWith("generated:")
        .withMessageContaining("from -1e12 to 1e12");
  }
}
