package io.parley.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.scenario.Scenarios;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Scenarios are equal where they say the same, in whatever words. */
@Tag("fast")
class ScenarioEqualityTest {

  private static final String BASE = Scenarios.base("base");

  @ParameterizedTest
  @MethodSource("io.parley.scenario.Scenarios#valid")
  void theSameTextIsTheSameScenario(String text) {
    Scenario scenario = Scenarios.read(text).scenario();

    assertThat(scenario).isEqualTo(Scenarios.read(text).scenario());
    assertThat(scenario).hasSameHashCodeAs(Scenarios.read(text).scenario());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "actors.ukraine.influence=60.0",
        "actors.us.patience={uniform: [5.0, 10]}",
        "actors.us.strategy.belief=declared",
        "actors.russia.influence={choice: {60: 0.5, 80: 0.5}}",
        "tracks.bilateral.protocol=alternating-offers",
        "actors.russia.red_lines.no-force.never={security: [force], fighting: [ceasefire, war]}"
      })
  void otherWordsForTheSameAreTheSameScenario(String setting) {
    assertThat(Scenarios.read(BASE, setting).scenario()).isEqualTo(Scenarios.read(BASE).scenario());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "actors.ukraine.influence=61",
        "actors.us.patience={uniform: [5, 11]}",
        "actors.us.outlook={normal: [0, 0.03]}",
        "actors.russia.influence={choice: {60: 0.4, 80: 0.6}}",
        "actors.us.strategy.acceptance=aspiration",
        "actors.russia.red_lines.no-force.never={security: [force], fighting: [war]}",
        "actors.russia.red_lines.no-force.firmness=0.3",
        "tracks.full-table.opens=3",
        "tracks.full-table.participants=[us, russia]",
        "events.summit.chance=0.2",
        "events.collapse.when={fighting: [ceasefire]}",
        "endings.peace.when={fighting: [ceasefire]}",
        "clock.rounds=13"
      })
  void anythingElseIsAnotherScenario(String setting) {
    assertThat(Scenarios.read(BASE, setting).scenario())
        .isNotEqualTo(Scenarios.read(BASE).scenario());
  }
}
