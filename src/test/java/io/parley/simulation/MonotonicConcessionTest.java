package io.parley.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.model.Scenario;
import io.parley.model.record.RunRecord;
import io.parley.model.record.TranscriptEntry;
import io.parley.strategy.Strategies;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MonotonicConcessionTest {

  private static final int OPTIONS = 1001;
  private static final double STEP = 1.0 / (OPTIONS - 1);

  /** Known answers, section 3: values x and 1 − x² end at the Nash solution, x = 1/√3. */
  @ParameterizedTest
  @ValueSource(strings = {"shuffled", "fixed"})
  void zeuthensRuleEndsAtTheNashSolutionWithinTheGrid(String seating) {
    RunRecord record = play(curve(seating));
    assertThat(record.deals()).hasSize(1);
    double x = record.outcome().option(0) * STEP;
    assertThat(x).isCloseTo(1 / Math.sqrt(3), org.assertj.core.data.Offset.offset(2 * STEP));
  }

  /** Of a pie of 1 with reservations of 0.1 and 0.4, the gains are equal at 0.35. */
  @Test
  void reservationsMoveTheNashSolution() {
    StringBuilder options = new StringBuilder();
    StringBuilder mine = new StringBuilder();
    StringBuilder theirs = new StringBuilder();
    for (int option = 0; option <= 100; option++) {
      String comma = option == 0 ? "" : ", ";
      options.append(comma).append("x").append(option);
      mine.append(comma).append("x").append(option).append(": ").append(option / 100.0);
      theirs.append(comma).append("x").append(option).append(": ").append(1 - option / 100.0);
    }
    Scenario scenario =
        ScenarioGenerator.read(
            """
            scenario: pie
            clock: {rounds: 1000}
            status_quo: none
            issues: {x: {options: [%s]}}
            actors:
              p: {reservation: 0.1, positions: {x: {values: {%s}}}}
              q: {reservation: 0.4, positions: {x: {values: {%s}}}}
            tracks: {t: {participants: all, issues: all, protocol: monotonic-concession}}
            """
                .formatted(options, mine, theirs));
    assertThat(play(scenario).payoffs().get(0))
        .isCloseTo(0.35, org.assertj.core.data.Offset.offset(0.0101));
  }

  /** Whoever puts something forward anew asks for less than before, in its own eyes. */
  @Test
  void nobodyTakesAConcessionBack() {
    TreeMap<Integer, Double> last = new TreeMap<>();
    List<Integer> moves = new ArrayList<>();
    Negotiation.keyed(curve("shuffled"), Strategies.standard(), 1)
        .play(
            1,
            moment -> {
              if (moment instanceof TranscriptEntry.Proposed it) {
                Double before = last.put(it.actor(), it.value());
                assertThat(it.value()).isLessThan(before == null ? 2 : before);
                moves.add(it.actor());
              }
            });
    assertThat(moves).hasSizeGreaterThan(100);
  }

  /**
   * With three, each of whom wants a share for itself: a concession raises the sum of what the
   * others get, until one proposal is as good to each as its own.
   */
  @Test
  void threePartiesSettleOnWhatEachFindsAsGoodAsItsOwnProposal() {
    Scenario scenario =
        ScenarioGenerator.read(
            """
            scenario: shares
            clock: {rounds: 200}
            status_quo: none
            issues:
              a: {options: {a0: {at: 0}, a1: {at: 25}, a2: {at: 50}, a3: {at: 75}, a4: {at: 100}}}
              b: {options: {b0: {at: 0}, b1: {at: 25}, b2: {at: 50}, b3: {at: 75}, b4: {at: 100}}}
              c: {options: {c0: {at: 0}, c1: {at: 25}, c2: {at: 50}, c3: {at: 75}, c4: {at: 100}}}
            actors:
              one: {reservation: 0.1, positions: {a: {ideal: a0, salience: 3}, b: {ideal: b4, salience: 1}, c: {ideal: c4, salience: 2}}}
              two: {reservation: 0.1, positions: {a: {ideal: a4, salience: 2}, b: {ideal: b0, salience: 3}, c: {ideal: c4, salience: 1}}}
              three: {reservation: 0.1, positions: {a: {ideal: a4, salience: 1}, b: {ideal: b4, salience: 2}, c: {ideal: c0, salience: 3}}}
            tracks:
              table: {participants: all, issues: all, protocol: monotonic-concession, seating: fixed}
            """);
    TreeMap<Integer, Double> aims = new TreeMap<>();
    RunRecord record =
        Negotiation.keyed(scenario, Strategies.standard(), 1)
            .play(
                1,
                moment -> {
                  if (moment instanceof TranscriptEntry.Proposed it) {
                    aims.put(it.actor(), it.value());
                  }
                });
    assertThat(record.deals()).hasSize(1);
    for (int actor = 0; actor < 3; actor++) {
      assertThat(record.payoffs().get(actor)).isGreaterThanOrEqualTo(aims.get(actor) - 1e-9);
    }
  }

  private static RunRecord play(Scenario scenario) {
    return Negotiation.keyed(scenario, Strategies.standard(), 1).play(1);
  }

  private static Scenario curve(String seating) {
    return ScenarioGenerator.read(
        """
        scenario: curve
        clock: {rounds: 1500}
        status_quo: none
        issues:
          x: {options: [%s]}
        actors:
          left:  {reservation: 0, positions: {x: {values: {%s}}}}
          right: {reservation: 0, positions: {x: {values: {%s}}}}
        tracks:
          table: {participants: all, issues: all, protocol: monotonic-concession, seating: %s}
        """
            .formatted(
                IntStream.range(0, OPTIONS)
                    .mapToObj(i -> "o" + i)
                    .collect(Collectors.joining(", ")),
                values(1, 0),
                values(0, 1),
                seating));
  }

  /** The values {@code linear · x + curved · (1 − x²)}. */
  private static String values(double linear, double curved) {
    return IntStream.range(0, OPTIONS)
        .mapToObj(
            i -> {
              double x = i * STEP;
              return String.format(Locale.ROOT, "o%d: %.9f", i, linear * x + curved * (1 - x * x));
            })
        .collect(Collectors.joining(", "));
  }
}
