package io.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.model.record.RunRecord;
import io.parley.scenario.ScenarioFile;
import io.parley.scenario.Scenarios;
import io.parley.simulation.Negotiation;
import io.parley.strategy.Strategies;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.junit.jupiter.api.Test;

/** The shipped scenario with and without an override, in the same worlds. */
class PatienceTest {

  private static final int RUNS = 800;
  private static final int HALF_A_YEAR = 26;

  @Test
  void withLessPatienceInKyivMoreRunsSettleTheFightingInHalfAYear() {
    Negotiation usual = negotiation();
    Negotiation hasty = negotiation("actors.ukraine.patience=10");
    SummaryStatistics difference = new SummaryStatistics();
    IntStream.rangeClosed(1, RUNS)
        .parallel()
        .mapToDouble(run -> settled(hasty.play(run)) - settled(usual.play(run)))
        .boxed()
        .toList()
        .forEach(difference::addValue);

    double half = 1.96 * difference.getStandardDeviation() / Math.sqrt(RUNS);
    assertThat(difference.getMean() - half).isPositive();
  }

  private static Negotiation negotiation(String... overrides) {
    Path riyadh = Path.of("scenarios", "riyadh-2025.yaml");
    ScenarioFile file = Scenarios.reader().read(riyadh, List.of(overrides));
    assertThat(file.scenario().issues().get(0).id()).isEqualTo("fighting");
    return Negotiation.keyed(file.scenario(), Strategies.standard(), file.seed());
  }

  private static int settled(RunRecord run) {
    int round = run.changedIn().get(0);
    return round >= 0 && round <= HALF_A_YEAR ? 1 : 0;
  }
}
