package io.parley.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.parley.model.Scenario;
import io.parley.model.record.RunRecord;
import io.parley.scenario.Scenarios;
import io.parley.strategy.Strategies;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two who split a pie from its two ends, each with an aspiration that falls with its patience. */
class PieTest {

  private static final int RUNS = 3000;
  private static final int QUARTER = 13;
  private static final int LAST = 4 * QUARTER;

  /** Chances of a settlement by quarter while there is none, with a mean patience of 100 rounds. */
  private static final double[] SETTLING = {0.281, 0.323, 0.340, 0.354};

  private static String pie(int rounds, int steps, String first, String second) {
    String options =
        IntStream.rangeClosed(0, steps)
            .mapToObj(step -> "o%d: {at: %s}".formatted(step, 100.0 * step / steps))
            .collect(Collectors.joining(", "));
    return """
    scenario: pie
    status_quo: none
    clock: {rounds: %d}
    issues: {pie: {options: {%s}}}
    actors:
      first: {patience: %s, reservation: 0, strategy: {concession: linear}, positions: {pie: {ideal: o%d}}}
      second: {patience: %s, reservation: 0, strategy: {concession: linear}, positions: {pie: {ideal: o0}}}
    tracks: {t: {participants: all, issues: all}}
    """
        .formatted(rounds, options, first, steps, second);
  }

  private static Negotiation negotiation(String yaml) {
    Scenario scenario = Scenarios.read(yaml).scenario();
    return Negotiation.keyed(scenario, Strategies.standard(), 20250218);
  }

  /** Rubinstein's split for frequent offers, P₁ / (P₁ + P₂), in the round P₁·P₂ / (P₁ + P₂). */
  @ParameterizedTest
  @CsvSource({"1000, 500, 0.667, 334", "1000, 250, 0.800, 200", "600, 600, 0.500, 300"})
  void moreOfThePieGoesToTheMorePatient(String first, String second, double share, int round) {
    RunRecord run = negotiation(pie(400, 1000, first, second)).play(1);

    assertThat(run.outcome().option(0) / 1000.0).isCloseTo(share, within(0.003));
    assertThat(run.changedIn().get(0)).isBetween(round - 1, round);
  }

  /**
   * Not settled by round t with chance S(t) = 2z·K₁(2z)·e^(−2z), z = t / m. Within four standard
   * errors and what the grid of the pie and whole rounds may delay or hasten: with another seed,
   * right code fails with a chance of less than 4 · 6e-5.
   */
  @Test
  void withExponentialPatienceTheTimesOfSettlingAreThoseOfTheClosedForm() {
    Negotiation negotiation =
        negotiation(pie(LAST + 1, 300, "{exponential: 100}", "{exponential: 100}"));
    requireSettling(negotiation, SETTLING);
  }

  /** Who holds out until late settles as soon as one of them is through: flat, {@code 2 / m}. */
  @Test
  void withExponentialPatienceAndLateConcessionTheChanceOfSettlingIsFlat() {
    String late =
        pie(LAST + 1, 300, "{exponential: 100}", "{exponential: 100}")
            .replace("concession: linear", "concession: {boulware: 0.1}");
    double[] flat = new double[SETTLING.length];
    Arrays.fill(flat, 1 - Math.exp(-2 * QUARTER / 100.0));

    requireSettling(negotiation(late), flat);
  }

  private static void requireSettling(Negotiation negotiation, double[] chances) {
    int[] settledIn = new int[LAST + 1];
    IntStream.rangeClosed(1, RUNS)
        .parallel()
        .map(run -> negotiation.play(run).changedIn().get(0))
        .filter(round -> round >= 0)
        .boxed()
        .toList()
        .forEach(round -> settledIn[round]++);

    double open = 1;
    int left = RUNS;
    for (int quarter = 1; quarter <= chances.length; quarter++) {
      open *= 1 - chances[quarter - 1];
      for (int round = (quarter - 1) * QUARTER + 1; round <= quarter * QUARTER; round++) {
        left -= settledIn[round];
      }
      left -= quarter == 1 ? settledIn[0] : 0;
      double error = Math.sqrt(open * (1 - open) / RUNS);
      assertThat((double) left / RUNS)
          .as("open after quarter " + quarter)
          .isCloseTo(open, within(4 * error + 0.005));
    }
  }
}
