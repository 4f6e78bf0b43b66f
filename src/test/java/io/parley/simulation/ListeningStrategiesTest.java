package io.parley.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.parley.model.Scenario;
import io.parley.model.outcome.Outcome;
import io.parley.model.record.TranscriptEntry;
import io.parley.scenario.ScenarioReader;
import io.parley.strategy.Acceptance;
import io.parley.strategy.Offer;
import io.parley.strategy.Strategies;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the strategies that listen say to a counterpart that sticks to a script. */
@Tag("fast")
class ListeningStrategiesTest {

  /** The listener's value is 3/4 of the first option's place and 1/4 of the second's, over 100. */
  private static final String GAME =
      """
      scenario: listening
      status_quo: none
      clock: {rounds: 10}
      issues:
        price: {options: {p0: {at: 0}, p1: {at: 20}, p2: {at: 40}, p3: {at: 60}, p4: {at: 80}, p5: {at: 100}}}
        terms: {options: {q0: {at: 0}, q1: {at: 50}, q2: {at: 100}}}
      actors:
        listener:
          reservation: 0.1
          patience: 6
          strategy: {%s}
          positions: {price: {ideal: p5, salience: 3}, terms: {ideal: q2, salience: 1}}
        other:
          reservation: 0
          strategy: {offer: scripted, acceptance: scripted}
          positions: {price: {ideal: p0}, terms: {ideal: q0}}
      tracks:
        table: {participants: [other, listener], issues: all, seating: fixed, protocol: %s}
      """;

  private static final Scripted SCRIPT =
      Scripted.of(
          Outcome.of(0, 0), Outcome.of(2, 0), Outcome.of(1, 1), Outcome.of(4, 1), Outcome.of(4, 2));

  @Test
  void titForTatFollowsTheRatioOfDemands() {
    List<TranscriptEntry.Proposed> proposed =
        proposals("concession: tit-for-tat", "alternating-offers");
    // M = 1 and R = 0.1. What the listener has heard last is worth 0, 0.3, 0.275 to it.
    // What comes next, worth 0.725, it accepts.
    double[] worth = {0, 0.3, 0.275};
    assertThat(proposed.get(0).aspiration()).isEqualTo(1);
    for (int round = 0; round < worth.length; round++) {
      assertThat(proposed.get(round + 1).aspiration())
          .as("round %d", round)
          .isCloseTo(0.1 + 0.9 * (1 - worth[round]), within(1e-9));
    }
  }

  @Test
  void titForTatStaysWhereOthersStay() {
    Strategies still = scripted(Scripted.of(Outcome.of(1, 0)));
    assertThat(proposals(still, "concession: tit-for-tat", "alternating-offers"))
        .hasSizeGreaterThan(1)
        .allMatch(each -> each.aspiration() == 1);
  }

  @Test
  void microTakesAStepForEachNewProposalAndRepeatsItselfOtherwise() {
    Strategies still = scripted(Scripted.of(Outcome.of(1, 0), Outcome.of(0, 0)));
    List<Double> values =
        proposals(still, "concession: micro", "alternating-offers").stream()
            .map(each -> Math.round(1000 * each.value()) / 1000.0)
            .toList();
    // Two distinct proposals are heard, so three are made: 1, then 0.875 and 0.85.
    assertThat(values.subList(0, 3)).containsExactly(1.0, 0.875, 0.85);
    assertThat(values.subList(3, values.size())).isNotEmpty().isSubsetOf(values.subList(0, 3));
  }

  @Test
  void nearestStaysCloseToWhatTheOtherSaidLast() {
    List<Outcome> outcomes = outcomes("offer: nearest, concession: linear");
    // It aims at 1, 0.85, 0.7, 0.55, and has heard nothing, then (0, 0), (2, 0), (1, 1).
    assertThat(outcomes.subList(0, 4))
        .containsExactly(Outcome.of(5, 2), Outcome.of(5, 1), Outcome.of(5, 0), Outcome.of(3, 1));
  }

  @Test
  void timeAcceptsAnythingNoWorseThanNoDealOncePatienceIsOver() {
    Strategies low = scripted(Scripted.of(Outcome.of(1, 0)));
    List<TranscriptEntry.Answered> answers =
        answers(low, "concession: hardliner, acceptance: time", "multiple-offers");
    assertThat(answers).hasSize(7).allMatch(each -> (each.reason() == null) == (each.round() >= 6));
  }

  @Test
  void combinedAcceptsTheBestOfTheWindowOncePatienceIsOver() {
    Strategies changing =
        scripted(
            Scripted.of(
                Outcome.of(3, 0),
                Outcome.of(4, 0),
                Outcome.of(3, 0),
                Outcome.of(3, 1),
                Outcome.of(2, 0),
                Outcome.of(1, 0),
                Outcome.of(2, 0),
                Outcome.of(2, 1),
                Outcome.of(2, 0),
                Outcome.of(1, 0)));
    List<TranscriptEntry.Answered> answers =
        answers(changing, "concession: hardliner, acceptance: combined", "multiple-offers");
    // Round 6 looks back to round 2, round 7 to 4, round 8 to 6 and round 9 to 8.
    assertThat(answers.subList(0, 6)).allMatch(each -> each.reason() != null);
    assertThat(answers.get(6).least()).isCloseTo(0.575, within(1e-9));
    assertThat(answers.get(7).least()).isCloseTo(0.425, within(1e-9));
    assertThat(answers.stream().filter(each -> each.reason() == null))
        .extracting(TranscriptEntry.Answered::round)
        .containsExactly(7);
  }

  private static Strategies scripted(Scripted script) {
    return Strategies.standard().with((Offer) script).with((Acceptance) script);
  }

  private static List<TranscriptEntry.Proposed> proposals(String strategy, String protocol) {
    return proposals(scripted(SCRIPT), strategy, protocol);
  }

  private static List<TranscriptEntry.Proposed> proposals(
      Strategies strategies, String strategy, String protocol) {
    return ofListener(strategies, strategy, protocol, TranscriptEntry.Proposed.class).stream()
        .filter(each -> each.actor() == 0)
        .toList();
  }

  private static List<Outcome> outcomes(String strategy) {
    return proposals(strategy, "alternating-offers").stream()
        .map(each -> Outcome.of(0, 0).after(each.changes()))
        .toList();
  }

  private static List<TranscriptEntry.Answered> answers(
      Strategies strategies, String strategy, String protocol) {
    return ofListener(strategies, strategy, protocol, TranscriptEntry.Answered.class).stream()
        .filter(each -> each.actor() == 0)
        .toList();
  }

  private static <T extends TranscriptEntry> List<T> ofListener(
      Strategies strategies, String strategy, String protocol, Class<T> kind) {
    Scenario scenario =
        new ScenarioReader(Negotiation.vocabulary(strategies))
            .read("listening", GAME.formatted(strategy, protocol), List.of())
            .scenario();
    List<T> told = new ArrayList<>();
    Negotiation.keyed(scenario, strategies, 1)
        .play(
            1,
            moment -> {
              if (kind.isInstance(moment)) {
                told.add(kind.cast(moment));
              }
            });
    return told;
  }
}
