package io.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two time-dependent negotiators at the two ends of one issue, each with an exponent of 0.2, 0.5,
 * 1, 2 or 4. Their aspirations cross where (t / P)^(1/β₁) + (t / P)^(1/β₂) = 1, and they settle in
 * the first round at or after that (Faratin, Sierra and Jennings 1998).
 */
class CrossingTest {

  private static final int RUNS = 200;
  private static final int OPTIONS = 1001;
  private static final double PATIENCE = 100;
  private static final double ROUNDING = 1e-6;

  private static final String STRATEGY =
      """
      strategy:
            concession:
              choice: {boulware: 0.4, linear: 0.2, conceder: 0.4}
              boulware: {choice: {0.2: 0.5, 0.5: 0.5}}
              conceder: {choice: {2: 0.5, 4: 0.5}}
      """;

  private static final List<Pair> PAIRS = new ArrayList<>();

  @TempDir private static Path folder;

  @BeforeAll
  static void play() throws IOException {
    Path out = folder.resolve("out");
    Parley parley = Parley.run("run", write(), "--runs", RUNS, "--out", out);
    assertThat(parley.err()).isEmpty();
    Csv runs = Csv.read(out.resolve("runs.csv"));
    Csv parameters = Csv.read(out.resolve("parameters.csv"));
    for (int run = 0; run < RUNS; run++) {
      PAIRS.add(
          new Pair(
              exponent(parameters, "left", run),
              exponent(parameters, "right", run),
              runs.numbers("settled_round").get(run),
              Integer.parseInt(runs.column("issue_price").get(run).substring(1)),
              runs.numbers("payoff_left").get(run),
              runs.numbers("payoff_right").get(run)));
    }
  }

  private static Path write() throws IOException {
    String options =
        IntStream.range(0, OPTIONS)
            .mapToObj(i -> String.format("o%d: {at: %d.%d}", i, i / 10, i % 10))
            .collect(Collectors.joining(", "));
    return Files.writeString(
        folder.resolve("crossing.yaml"),
        """
        scenario: crossing
        clock: {rounds: 120}
        batch: {seed: 3}
        status_quo: none
        issues:
          price: {options: {%s}}
        actors:
          left:
            reservation: 0
            patience: 100
            positions: {price: {ideal: o0}}
            %s
          right:
            reservation: 0
            patience: 100
            positions: {price: {ideal: o1000}}
            %s
        tracks:
          table: {participants: all, issues: all}
        """
            .formatted(options, STRATEGY, STRATEGY));
  }

  private static double exponent(Csv parameters, String actor, int run) {
    String path = "actors." + actor + ".strategy.concession";
    String concession = parameters.column(path).get(run);
    return concession.equals("linear")
        ? 1
        : Double.parseDouble(parameters.column(path + "." + concession).get(run));
  }

  @Test
  void everyPairOfExponentsIsPlayed() {
    Set<List<Double>> exponents = new HashSet<>();
    PAIRS.forEach(pair -> exponents.add(List.of(pair.left, pair.right)));

    assertThat(exponents).hasSize(25);
  }

  @Test
  void everyPairSettlesInTheFirstRoundAtOrAfterTheCrossing() {
    assertThat(PAIRS).allMatch(pair -> pair.settled == Math.ceil(pair.crossing() - ROUNDING));
  }

  @Test
  void equalsSettleAtHalfToThePowerOfTheirExponentNearTheMiddle() {
    assertThat(PAIRS)
        .filteredOn(pair -> pair.left == pair.right)
        .allMatch(pair -> pair.settled == Math.ceil(PATIENCE * Math.pow(0.5, pair.left) - ROUNDING))
        .allMatch(pair -> Math.abs(pair.option - 500) <= 30);
  }

  @Test
  void nobodyIsPaidLessThanItAspiresTo() {
    assertThat(PAIRS)
        .allMatch(pair -> pair.leftPayoff >= 1 - pair.conceded(pair.settled, pair.left) - ROUNDING)
        .allMatch(
            pair -> pair.rightPayoff >= 1 - pair.conceded(pair.settled, pair.right) - ROUNDING);
  }

  private record Pair(
      double left,
      double right,
      double settled,
      int option,
      double leftPayoff,
      double rightPayoff) {

    double crossing() {
      return new BrentSolver(1e-9)
          .solve(1000, t -> conceded(t, left) + conceded(t, right) - 1, 0, PATIENCE);
    }

    double conceded(double round, double exponent) {
      return Math.pow(round / PATIENCE, 1 / exponent);
    }
  }
}
