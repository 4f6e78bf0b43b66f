package io.parley.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.model.Scenario;
import io.parley.model.record.RunRecord;
import io.parley.model.record.TranscriptEntry;
import io.parley.strategy.Strategies;
import java.util.Arrays;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** What goes up and down outside the talks, and what it moves. */
class FortuneRuleTest {

  private static final Offset<Double> ROUNDING = Offset.offset(1e-9);
  private static final int RUNS = 4_000;

  /** Two who want opposite things, at a table that opens only if told. */
  private static String siege(String fortune, String more) {
    return """
    scenario: siege
    clock: {rounds: 30}
    issues:
      gate: {options: [shut, open], status_quo: shut}
    actors:
      army: {while: {gate: [shut]}, positions: {gate: {ideal: open}}}
      town: {while: {gate: [shut]}, outlook: 0.1, patience: 0, positions: {gate: {ideal: shut}}}
    tracks:
      talks: {participants: all, issues: all, opens: OPENS}
    fortunes:
      front: {FORTUNE}
    """
            .replace("FORTUNE", fortune)
            .replace("OPENS", more.startsWith("opens") ? more.substring(6) : "0")
        + (more.startsWith("opens") ? "" : more);
  }

  /**
   * The steps are certain, so the walk is known: it is pulled to its start and kept in its range.
   */
  @Test
  void aFortuneGoesByItsStepAndComesBackByItsPullAndStaysInItsRange() {
    OneRun run =
        OneRun.of(
            siege(
                "start: 0.1, step: 0.1, pull: 0.5, range: [-1, 0.24], moves: {actors.town.outlook:"
                    + " 1}",
                ""));

    assertThat(run.all(TranscriptEntry.FortuneMoved.class).subList(0, 4))
        .extracting(it -> Math.round(it.to() * 1e6) / 1e6)
        .containsExactly(0.2, 0.24, 0.24, 0.24);
    // The town's shut gate is worth 1 and what it expects: 0.1 as drawn, and the front.
    assertThat(run.record().path().noDeal()[0][1]).isCloseTo(1.2, ROUNDING);
    assertThat(run.record().path().noDeal()[1][1]).isCloseTo(1.3, ROUNDING);
    assertThat(run.record().path().noDeal()[9][1]).isCloseTo(1.34, ROUNDING);
  }

  @Test
  void whatIsMovedStaysInItsRangeAndEventsChangeItBeneath() {
    OneRun run =
        OneRun.of(
            siege(
                "step: -1, range: [-5, 0], moves: {actors.army.attrition: 1}",
                "events: {winter: {round: 2, set: {actors.army.attrition: 0.3}}}\n"));

    assertThat(run.wear("army", 29)).isZero();
    assertThat(run.all(TranscriptEntry.ParameterChanged.class))
        .extracting(TranscriptEntry.ParameterChanged::to)
        .containsExactly(0.3);
  }

  @Test
  void aFortuneMovesOnlyWhileItsConditionHolds() {
    OneRun run =
        OneRun.of(siege("step: 0.1, while: {gate: [open]}, moves: {actors.town.outlook: 1}", ""));

    assertThat(run.all(TranscriptEntry.FortuneMoved.class)).isEmpty();
  }

  @Test
  void aTableCanWaitForAFortune() {
    OneRun run = OneRun.of(siege("step: 0.1", "opens {fortunes: {front: {above: 0.45}}}"));

    assertThat(run.roundsOf(TranscriptEntry.Opened.class)).containsExactly(5);
  }

  @Test
  void anEventCanWaitForAFortuneAndOptionsTogether() {
    OneRun run =
        OneRun.of(
            siege(
                "step: -0.1, moves: {actors.army.outlook: 1}",
                "events: {relief: {when: {gate: [shut], fortunes: {front: {below: -0.25}}}, "
                    + "add: {actors.town.outlook: 0.1}}}\n"));

    assertThat(run.roundsOf(TranscriptEntry.EventHappened.class)).containsExactly(3);
  }

  @Test
  void aRunGoesOnWhileAFortuneCanStillMoveSomething() {
    String closing = "opens {fortunes: {front: {above: 99}}}";
    OneRun felt = OneRun.of(siege("step: 0.1, moves: {actors.town.outlook: 1}", closing));
    OneRun unfelt = OneRun.of(siege("step: 0.1", "opens never"));

    assertThat(felt.rounds()).isEqualTo(30);
    assertThat(unfelt.rounds()).isEqualTo(1);
  }

  @Test
  void aFactorOfZeroChangesNothing() {
    RunRecord without =
        OneRun.of(siege("step: {normal: [0, 0.1]}, moves: {actors.town.outlook: 0}", "")).record();
    RunRecord with =
        OneRun.of(siege("step: {normal: [0, 0.5]}, moves: {actors.town.outlook: 0}", "")).record();

    assertThat(with.payoffs()).isEqualTo(without.payoffs());
    assertThat(with.path().noDeal()).isDeepEqualTo(without.path().noDeal());
  }

  @Test
  void aBoundOfAnUnknownFortuneIsAnError() {
    String unknown = siege("step: 0.1", "opens {fortunes: {frnt: {above: 0.45}}}");

    assertThatThrownBy(() -> ScenarioGenerator.read(unknown))
        .hasMessageContaining(
            "found \"frnt\" at tracks.talks.opens.fortunes.frnt, expected fortune: one of front")
        .hasMessageContaining("Maybe \"front\"");
  }

  /**
   * Against a walk with a generator of its own. Each of 9 quantiles is off by a standard error of
   * √(q(1 − q)/n)/density twice; 4.5 of these are a false alarm once in some 16,000 tries.
   */
  @Test
  void quantilesAreThoseOfTheClampedWalk() {
    Scenario scenario =
        ScenarioGenerator.read(
            siege(
                "start: 0.05, step: {normal: [0.01, 0.1]}, pull: 0.2, range: [-0.3, 0.3], "
                    + "moves: {actors.town.outlook: 1}",
                ""));
    Negotiation negotiation = Negotiation.keyed(scenario, Strategies.standard(), 15);
    double[][] ours = new double[3][RUNS];
    double[][] theirs = new double[3][RUNS];
    int[] rounds = {3, 10, 29};
    Random random = new Random(15);
    for (int run = 0; run < RUNS; run++) {
      double[][] path = negotiation.play(run + 1).path().fortunes();
      double x = 0.05;
      for (int round = 1; round < 30; round++) {
        x += 0.01 + 0.1 * random.nextGaussian() - 0.2 * (x - 0.05);
        x = Math.max(-0.3, Math.min(0.3, x));
        for (int at = 0; at < 3; at++) {
          if (round == rounds[at]) {
            theirs[at][run] = x;
            ours[at][run] = path[round][0];
          }
        }
      }
    }
    for (int at = 0; at < 3; at++) {
      Arrays.sort(ours[at]);
      Arrays.sort(theirs[at]);
      for (double q : new double[] {0.25, 0.5, 0.75}) {
        int rank = (int) (q * RUNS);
        double density = 2 * 0.02 * RUNS / width(theirs[at], q);
        double error = Math.sqrt(2 * q * (1 - q) / RUNS) / (density / RUNS);
        assertThat(ours[at][rank])
            .as("round %d, quantile %s", rounds[at], q)
            .isCloseTo(theirs[at][rank], Offset.offset(4.5 * error + 1e-12));
      }
    }
  }

  private static double width(double[] sorted, double q) {
    double width =
        sorted[(int) ((q + 0.02) * sorted.length)] - sorted[(int) ((q - 0.02) * sorted.length)];
    return Math.max(width, 1e-9);
  }
}
