package io.parley.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.model.Scenario;
import io.parley.model.draw.Draws;
import io.parley.model.draw.Parameter;
import io.parley.model.draw.Parameters;
import io.parley.model.draw.World;
import io.parley.words.ScenarioWords;
import io.parley.words.SettingStatements;
import java.util.List;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Uncertain numbers that are drawn together. */
@Tag("fast")
class CorrelatedTest {

  private static final int RUNS = 20_000;
  private static final int CELLS = 10;

  /** Of a chi-squared with 9 degrees of freedom one in 100,000 is greater. */
  private static final double MOST_CHI_SQUARED = 39.3;

  private static Scenario scenario(String correlated) {
    return Scenarios.read(
            """
            scenario: pair
            clock: {rounds: 4}
            issues: {dam: {options: [none, built], status_quo: none}}
            actors:
              upper: {patience: {triangular: [2, 10, 40]}, outlook: {normal: [0, 0.1]}, positions: {dam: {ideal: built}}}
              lower: {patience: {exponential: 30}, outlook: 0.1, positions: {dam: {ideal: built, salience: {choice: {1: 0.5, 2: 0.5}}}}}
            tracks: {talks: {participants: all, issues: all}}
            """
                + correlated)
        .scenario();
  }

  private static double[] drawn(Scenario scenario, String path) {
    Parameters parameters = scenario.parameters();
    Parameter parameter = parameters.find(path);
    Draws draws = Draws.keyed(15, parameters);
    double[] values = new double[RUNS];
    for (int run = 0; run < RUNS; run++) {
      values[run] = World.draw(parameters, draws, run + 1).number(parameter);
    }
    return values;
  }

  private static final String THREE =
      "correlated:\n"
          + "  - {of: [actors.upper.patience, actors.lower.patience], rank: 0.6, from: a guess}\n"
          + "  - {of: [actors.lower.patience, actors.upper.outlook], rank: -0.4}\n";

  @Test
  void ranksAreAsAskedForAndOthersAreNotTied() {
    Scenario scenario = scenario(THREE);
    double[] upper = drawn(scenario, "actors.upper.patience");
    double[] lower = drawn(scenario, "actors.lower.patience");
    double[] outlook = drawn(scenario, "actors.upper.outlook");
    SpearmansCorrelation ranks = new SpearmansCorrelation();

    assertThat(ranks.correlation(upper, lower)).isCloseTo(0.6, Offset.offset(0.02));
    assertThat(ranks.correlation(lower, outlook)).isCloseTo(-0.4, Offset.offset(0.02));
    assertThat(ranks.correlation(upper, outlook)).isCloseTo(0, Offset.offset(0.03));
  }

  /** False-alarm rate: 3 in 100,000. */
  @Test
  void eachNumberIsDistributedAsBefore() {
    Scenario scenario = scenario(THREE);
    for (String path :
        List.of("actors.upper.patience", "actors.lower.patience", "actors.upper.outlook")) {
      int[] counts = new int[CELLS];
      Parameter parameter = scenario.parameters().find(path);
      double[] ends = new double[CELLS - 1];
      for (int end = 0; end < ends.length; end++) {
        ends[end] = parameter.distribution().quantile((end + 1.0) / CELLS);
      }
      for (double value : drawn(scenario, path)) {
        int cell = 0;
        while (cell < ends.length && value > ends[cell]) {
          cell++;
        }
        counts[cell]++;
      }
      double chiSquared = 0;
      for (int count : counts) {
        chiSquared += Math.pow(count - RUNS / CELLS, 2) / (RUNS / CELLS);
      }
      assertThat(chiSquared).as(path).isLessThan(MOST_CHI_SQUARED);
    }
  }

  @Test
  void theFirstOfAGroupAndAllThatAreInNoneAreDrawnAsBefore() {
    Scenario without = scenario("");
    Scenario with =
        scenario("correlated: [{of: [actors.upper.patience, actors.upper.outlook], rank: 0.6}]");

    assertThat(drawn(with, "actors.lower.patience"))
        .isEqualTo(drawn(without, "actors.lower.patience"));
    assertThat(drawn(with, "actors.upper.patience")[7])
        .isCloseTo(drawn(without, "actors.upper.patience")[7], Offset.offset(1e-9));
  }

  @Test
  void itIsDescribedInWords() {
    assertThat(new SettingStatements(new ScenarioWords(scenario(THREE))).correlated())
        .extracting(statement -> statement.subject() + ": " + statement.says())
        .first()
        .isEqualTo("upper: patience and lower: patience: rank correlation 0.6");
  }

  @Test
  void aNumberThatIsCertainHangsTogetherWithNothing() {
    Scenario scenario =
        scenario("correlated: [{of: [actors.upper.outlook, actors.lower.outlook], rank: 0.6}]");

    assertThat(scenario.parameters().correlations().groups()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{of: [actors.*.patience], rank: 1}]|\"1\" at correlated.rank, expected a number between"
            + " -1 and 1",
        "[{of: [actors.upper.patience], rank: 0.5}]|1 paths at correlated.of, expected two or more",
        "[{of: [actors.upper.patience, actors.lower.positions.dam.salience], rank: 0.5}]|"
            + "which is a choice, expected a number with a continuous distribution",
        "[{of: [actors.upper.patience, tracks.talks.protocol], rank: 0.5}]|which is a word",
        "[{of: [actors.upper.patience, actors.upper.patience], rank: 0.5}]|for the second time",
        "[{of: [actors.uper.patience, actors.lower.patience], rank: 0.5}]|Maybe"
            + " \"actors.upper.patience\"",
        "[{of: [actors.*.patience], rank: 0.5}, {of: [actors.*.patience, actors.upper.outlook],"
            + " rank: 0.1}]|actors.upper.patience and actors.lower.patience for the second time",
        "[{of: [actors.*.patience, actors.upper.outlook], rank: -0.7}]|"
            + "correlations that no numbers can have together"
      })
  void whatCantBeIsAnError(String correlatedAndMessage) {
    String[] parts = correlatedAndMessage.split("\\|");
    assertThatThrownBy(() -> scenario("correlated: " + parts[0] + "\n"))
        .hasMessageContaining(parts[1]);
  }
}
