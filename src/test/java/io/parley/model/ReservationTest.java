package io.parley.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.parley.model.draw.World;
import io.parley.scenario.Scenarios;
import org.junit.jupiter.api.Test;

class ReservationTest {

  private final Scenario scenario = Scenarios.read(Scenarios.base("base-scores")).scenario();
  private final World world = World.draw(scenario.parameters(), (run, parameter) -> 0.5, 1);

  @Test
  void inPointsIsAShareOfTheHighestTotal() {
    assertThat(value(scenario.actors().get(0))).isCloseTo(40.0 / (60 + 40), within(1e-12));
  }

  @Test
  void inValueUnitsIsAsGiven() {
    assertThat(value(scenario.actors().get(1))).isEqualTo(0.3);
  }

  private double value(Actor actor) {
    return actor.reservation().value(actor, world);
  }
}
