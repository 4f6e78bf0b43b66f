package io.parley.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.model.Scenario;
import io.parley.model.draw.Vocabulary;
import io.parley.model.outcome.Outcome;
import io.parley.model.record.TranscriptEntry;
import io.parley.scenario.ScenarioReader;
import io.parley.strategy.Acceptance;
import io.parley.strategy.Concession;
import io.parley.strategy.Offer;
import io.parley.strategy.Strategies;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a negotiator says depends on what another says and not on what it keeps to itself: the other
 * sticks to a script while its private numbers change, and nothing that the negotiator says does.
 */
@Tag("fast")
class PrivateNumbersTest {

  private static final String GAME =
      """
      scenario: private
      status_quo: none
      clock: {rounds: 12}
      issues:
        x: {options: {a: {at: 0}, b: {at: 40}, c: {at: 100}}}
        y: {options: {a: {at: 0}, b: {at: 50}, c: {at: 100}}}
        z: {options: [a, b, c]}
      actors:
        reader:
          reservation: 0.2
          patience: 8
          strategy: {%s}
          positions: {x: {ideal: a, salience: 4}, y: {ideal: c, salience: 3}, z: {ideal: b, salience: 2}}
        other:
          strategy: {offer: scripted, acceptance: scripted, %s}
          reservation: 0
          %s
      tracks:
        table: {participants: all, issues: all, seating: fixed, protocol: %s}
      """;

  /** The same in public: what it declares, and the saliences that go with it. */
  private static final String DECLARED =
      """
      attrition: %s
          patience: %s
          positions:
            x: {ideal: %s, declared: c, salience: 5}
            y: {ideal: %s, declared: a, salience: 2}
            z: {ideal: %s, declared: c, salience: 1}
          linkages: {l: {when: {x: [b, c], y: [a, b, c]}, worth: %s}}
          red_lines: {r: {never: {x: [%s], z: [a]}, private: true}}
      """;

  private static final String ONE = DECLARED.formatted("0", "3", "c", "a", "c", "0", "a");
  private static final String ANOTHER =
      DECLARED.formatted("0.03", "11", "b", "c", "b", "0.4", "b, c");

  /** For those who only listen: other saliences and other words in public too. */
  private static final String LOUDER =
      ANOTHER.replace("salience: 1", "salience: 9").replace("declared: a", "declared: b");

  private static final Scripted SCRIPT =
      Scripted.of(
          Outcome.of(2, 0, 2),
          Outcome.of(2, 0, 1),
          Outcome.of(2, 1, 2),
          Outcome.of(1, 0, 2),
          Outcome.of(1, 1, 1),
          Outcome.of(2, 1, 1));

  private static final Strategies STRATEGIES =
      Strategies.standard().with((Offer) SCRIPT).with((Acceptance) SCRIPT);

  @ParameterizedTest
  @ValueSource(strings = {"alternating-offers", "multiple-offers"})
  void nothingThatANegotiatorSaysDependsOnThem(String protocol) {
    int said = 0;
    for (Concession concession : STRATEGIES.concessions()) {
      if (concession.name().equals(Vocabulary.WEARY)) {
        continue; // needs a status quo
      }
      for (Offer offer : Strategies.standard().offers()) {
        for (Acceptance acceptance : Strategies.standard().acceptances()) {
          for (String belief : STRATEGIES.beliefNames()) {
            String strategy =
                "concession: %s, offer: %s, acceptance: %s, belief: %s"
                    .formatted(concession.name(), offer.name(), acceptance.name(), belief);
            String another = belief.equals("declared") ? ANOTHER : LOUDER;
            List<TranscriptEntry> sayings = sayings(strategy, "belief: declared", ONE, protocol);
            assertThat(sayings(strategy, "concession: hardliner", another, protocol))
                .as("%s at %s", strategy, protocol)
                .isEqualTo(sayings);
            said += sayings.size();
          }
        }
      }
    }
    assertThat(said).isGreaterThan(1000);
  }

  @Test
  void whatTheOtherDeclaresCountsForWhoTakesItAtItsWord() {
    String strategy = "concession: linear, belief: declared";
    assertThat(sayings(strategy, "belief: declared", LOUDER, "alternating-offers"))
        .isNotEqualTo(sayings(strategy, "belief: declared", ONE, "alternating-offers"));
  }

  /** All that the reader proposes and answers, with what it aims at. */
  private static List<TranscriptEntry> sayings(
      String reader, String other, String privately, String table) {
    Scenario scenario =
        new ScenarioReader(Negotiation.vocabulary(STRATEGIES))
            .read("private", GAME.formatted(reader, other, privately, table), List.of())
            .scenario();
    List<TranscriptEntry> sayings = new ArrayList<>();
    Negotiation.keyed(scenario, STRATEGIES, 1)
        .play(
            1,
            moment -> {
              if (isBy(0, moment)) {
                sayings.add(moment);
              }
            });
    return sayings;
  }

  private static boolean isBy(int actor, TranscriptEntry moment) {
    return moment instanceof TranscriptEntry.Proposed proposed && proposed.actor() == actor
        || moment instanceof TranscriptEntry.Passed passed && passed.actor() == actor
        || moment instanceof TranscriptEntry.Answered answered && answered.actor() == actor;
  }
}
