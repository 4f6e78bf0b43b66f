package io.parley.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.model.Scenario;
import io.parley.model.record.RunRecord;
import io.parley.strategy.Strategies;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Laws with a scenario of their own (known answers, section 8). */
class LawsTest {

  private static final int RUNS = 4000;

  /**
   * Two actors that are each other's mirror image. The mean of the paired differences is within
   * four standard errors of 0; by chance it would not be in 1 of 16,000 batches, and the seed is
   * fixed.
   */
  @ParameterizedTest
  @ValueSource(strings = {"alternating-offers", "multiple-offers"})
  void mirrorImagesArePaidAlikeWhereSeatsAreShuffled(String protocol) {
    List<RunRecord> records = play(mirror(protocol, "shuffled"), RUNS);
    double[] differences =
        records.stream()
            .mapToDouble(record -> record.payoffs().get(0) - record.payoffs().get(1))
            .toArray();
    double mean = IntStream.range(0, RUNS).mapToDouble(run -> differences[run]).sum() / RUNS;
    double square =
        IntStream.range(0, RUNS)
            .mapToDouble(run -> (differences[run] - mean) * (differences[run] - mean))
            .sum();
    double standardError = Math.sqrt(square / (RUNS - 1.0) / RUNS);
    assertThat(standardError).as("some luck is left").isPositive();
    assertThat(Math.abs(mean)).isLessThan(4 * standardError);
  }

  /**
   * Nor does anyone gain by being for what is declared, or learned of, first. By chance the mean is
   * beyond four standard errors in 1 of 16,000 batches, and the seed is fixed.
   */
  @Test
  void mirrorImagesWhoLearnArePaidAlike() {
    String actor =
        "patience: 30, strategy: {belief: bayesian, acceptance: time}, positions: {"
            + "a: {ideal: a%1$d, salience: %2$d}, b: {ideal: b%1$d, salience: 30}, "
            + "c: {ideal: c%1$d, salience: %3$d}}";
    StringBuilder yaml = new StringBuilder("scenario: mirror\nclock: {rounds: 40}\nissues:\n");
    for (String id : List.of("a", "b", "c")) {
      yaml.append(
          "  I: {options: {I0: {at: 0}, I1: {at: 25}, I2: {at: 50}, I3: {at: 75}, I4: {at: 100}}, status_quo: I2}\n"
              .replace("I", id));
    }
    yaml.append("actors:\n  p: {").append(actor.formatted(4, 60, 10)).append("}\n");
    yaml.append("  q: {").append(actor.formatted(0, 10, 60)).append("}\n");
    yaml.append("tracks: {t: {participants: all, issues: all}}\n");
    double[] differences =
        play(ScenarioGenerator.read(yaml.toString()), 1000).stream()
            .mapToDouble(record -> record.payoffs().get(0) - record.payoffs().get(1))
            .toArray();
    double mean = java.util.Arrays.stream(differences).average().orElseThrow();
    double square =
        java.util.Arrays.stream(differences).map(each -> (each - mean) * (each - mean)).sum();
    assertThat(Math.abs(mean)).isLessThan(4 * Math.sqrt(square) / differences.length);
  }

  @Test
  void whoSpeaksFirstMattersWhereSeatsAreFixed() {
    Scenario scenario =
        ScenarioGenerator.read(
            mirrorYaml("multiple-offers", "fixed")
                .replace("s3: {at: 50}, ", "")
                .replace("t1: {at: 50}, ", "")
                .replaceAll("\\{uniform: \\[20, 60]}", "40")
                .replaceAll("\\{uniform: \\[0.3, 1]}", "0.5"));
    List<Double> payoffs = play(scenario, 1).get(0).payoffs();
    assertThat(payoffs.get(0)).isNotEqualTo(payoffs.get(1));
  }

  private static Scenario mirror(String protocol, String seating) {
    return ScenarioGenerator.read(mirrorYaml(protocol, seating));
  }

  private static String mirrorYaml(String protocol, String seating) {
    return """
    scenario: mirror
    clock: {rounds: 60}
    status_quo: none
    issues:
      split: {options: {s0: {at: 0}, s1: {at: 17}, s2: {at: 33}, s3: {at: 50}, s4: {at: 67}, s5: {at: 83}, s6: {at: 100}}}
      other: {options: {t0: {at: 0}, t1: {at: 50}, t2: {at: 100}}}
    actors:
      left:
        reservation: 0
        patience: {uniform: [20, 60]}
        strategy: {concession: {boulware: {uniform: [0.3, 1]}}}
        positions: {split: {ideal: s0, salience: 2}, other: {ideal: t0, salience: 1}}
      right:
        reservation: 0
        patience: {uniform: [20, 60]}
        strategy: {concession: {boulware: {uniform: [0.3, 1]}}}
        positions: {split: {ideal: s6, salience: 2}, other: {ideal: t2, salience: 1}}
    tracks:
      table: {participants: [left, right], issues: all, protocol: PROTOCOL, seating: SEATING}
    """
        .replace("PROTOCOL", protocol)
        .replace("SEATING", seating);
  }

  @Test
  void everyRunEndsAtTheStatusQuoWhereNothingCanBeAgreed() {
    Scenario scenario =
        ScenarioGenerator.read(
            """
            scenario: deadlock
            clock: {rounds: 30}
            issues:
              river: {options: {shared: {at: 50}, upper: {at: 0}, lower: {at: 100}}, status_quo: shared}
            actors:
              up:
                patience: {uniform: [0, 30]}
                positions: {river: {ideal: upper}}
                red_lines: {not-lower: {never: {river: [lower]}}}
              down:
                patience: {uniform: [0, 30]}
                positions: {river: {ideal: lower}}
                red_lines: {not-upper: {never: {river: [upper]}}}
            tracks:
              table: {participants: [up, down], issues: all}
            """);
    for (RunRecord record : play(scenario, 200)) {
      assertThat(record.outcome()).isEqualTo(scenario.statusQuo());
      assertThat(record.deals()).isEmpty();
      assertThat(record.path().rounds()).isEqualTo(30);
    }
  }

  @Test
  void idsChangeNothingWhereNothingIsDrawn() {
    String yaml =
        """
        scenario: names
        clock: {rounds: 40}
        issues:
          dam: {options: {none: {at: 0}, small: {at: 40}, large: {at: 100}}, status_quo: none}
          toll: {options: {free: {at: 0}, low: {at: 30}, high: {at: 100}}, status_quo: free}
        actors:
          north: {patience: 20, attrition: 0.01, positions: {dam: {ideal: large, salience: 3}, toll: {ideal: high, salience: 1}}}
          south: {patience: 30, attrition: 0.01, positions: {dam: {ideal: small, salience: 2}, toll: {ideal: free, salience: 2}}}
        tracks:
          table: {participants: [north, south], issues: all, seating: fixed}
        """;
    String renamed = yaml.replace("north", "zulu").replace("toll", "aa").replace("table", "x");
    RunRecord one = play(ScenarioGenerator.read(yaml), 1).get(0);
    RunRecord other = play(ScenarioGenerator.read(renamed), 1).get(0);
    assertThat(one.deals()).isNotEmpty().isEqualTo(other.deals());
    assertThat(one.payoffs()).isEqualTo(other.payoffs());
  }

  private static List<RunRecord> play(Scenario scenario, int runs) {
    Negotiation negotiation = Negotiation.keyed(scenario, Strategies.standard(), 7);
    return IntStream.rangeClosed(1, runs).mapToObj(negotiation::play).toList();
  }
}
