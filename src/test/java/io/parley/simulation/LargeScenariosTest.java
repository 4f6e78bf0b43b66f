package io.parley.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.model.Scenario;
import io.parley.model.draw.Draws;
import io.parley.model.draw.World;
import io.parley.model.record.RunRecord;
import io.parley.scenario.LargeScenario;
import io.parley.scenario.ScenarioReader;
import io.parley.strategy.Strategies;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs over more outcomes than could be gone through: 5 to the power of the issues. */
class LargeScenariosTest {

  private static final int RUNS = 5;
  private static final long SEED = 8;

  @ParameterizedTest
  @CsvSource({"20, 4", "30, 4", "30, 16"})
  void runsFinishAndTheirDealsAreLawful(int issues, int actors) {
    Strategies strategies = Strategies.standard();
    Scenario scenario =
        new ScenarioReader(Negotiation.vocabulary(strategies))
            .read("large", new LargeScenario(issues, actors).yaml(), List.of())
            .scenario();
    Negotiation negotiation = Negotiation.keyed(scenario, strategies, SEED);
    Draws draws = Draws.keyed(SEED, scenario.parameters());
    int deals = 0;
    for (int run = 1; run <= RUNS; run++) {
      Auditor auditor = new Auditor(scenario, World.draw(scenario.parameters(), draws, run));
      RunRecord record = negotiation.play(run, auditor);
      assertThat(auditor.audited()).isEqualTo(record.deals().size());
      deals += auditor.audited();
    }
    assertThat(deals).isPositive();
  }
}
