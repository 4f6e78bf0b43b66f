package io.parley.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.model.outcome.Ending;
import io.parley.model.outcome.Outcome;
import io.parley.scenario.Scenarios;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class ScenarioEndingTest {

  private final Scenario scenario = Scenarios.read(Scenarios.base("base")).scenario();
  private final Scenario plain = Scenarios.read(Scenarios.base("base-scores")).scenario();

  @Test
  void isTheFirstThatMatches() {
    assertThat(scenario.ending(Outcome.of(2, 0, 0), 3)).isZero();
    assertThat(scenario.ending(Outcome.of(1, 0, 0), 3)).isEqualTo(1);
    assertThat(scenario.ending(Outcome.of(0, 0, 0), 0)).isEqualTo(2);
  }

  @Test
  void isWhetherThereIsADealWhereTheScenarioNamesNone() {
    assertThat(plain.endings()).extracting(Ending::id).containsExactly("agreement", "no-agreement");
    assertThat(plain.ending(Outcome.of(0, 0), 1)).isZero();
    assertThat(plain.ending(null, 0)).isEqualTo(1);
  }

  @Test
  void withAConditionDoesNotMatchWhereNothingIsInForce() {
    Ending peace = scenario.endings().get(0);

    assertThat(peace.matches(null, 0)).isFalse();
  }
}
