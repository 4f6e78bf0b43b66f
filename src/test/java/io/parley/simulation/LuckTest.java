package io.parley.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.model.Scenario;
import io.parley.model.draw.Draws;
import io.parley.model.draw.Parameter;
import io.parley.model.record.RunRecord;
import io.parley.scenario.Scenarios;
import io.parley.strategy.Strategies;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What keys a run's events and seating. */
class LuckTest {

  private static final Scenario SCENARIO =
      Scenarios.reader().read(Path.of("scenarios", "riyadh-2025.yaml"), List.of()).scenario();

  /** One world for all runs; luck by the run's number, less some. */
  private record SameWorld(int less) implements Draws {

    @Override
    public double uniform(int run, Parameter parameter) {
      return 0.5;
    }

    @Override
    public int luck(int run) {
      return less > 0 ? 1 + run / less : run;
    }
  }

  @Test
  void runsOfOneWorldAndOneLuckAreTheSame() {
    assertThat(payoffs(100, 2)).isEqualTo(payoffs(100, 3)).isEqualTo(payoffs(100, 50));
  }

  @Test
  void runsOfOneWorldDifferByTheirLuck() {
    assertThat(payoffs(0, 2)).isNotEqualTo(payoffs(0, 3));
    assertThat(payoffs(2, 2)).isEqualTo(payoffs(2, 3)).isEqualTo(payoffs(0, 2));
  }

  private static List<Double> payoffs(int less, int run) {
    RunRecord record =
        new Negotiation(SCENARIO, Strategies.standard(), 5, new SameWorld(less)).play(run);
    assertThat(record.run()).isEqualTo(run);
    return record.payoffs();
  }
}
