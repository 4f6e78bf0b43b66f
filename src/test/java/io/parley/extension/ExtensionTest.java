package io.parley.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.model.InputException;
import io.parley.model.RunRecord;
import io.parley.model.Scenario;
import io.parley.model.TranscriptEntry;
import io.parley.scenario.ScenarioReader;
import io.parley.simulation.Negotiation;
import io.parley.simulation.protocol.Protocols;
import io.parley.strategy.Strategies;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A strategy and a protocol that Parley does not know take one line each to be known. */
class ExtensionTest {

  private static final String YAML =
      """
      scenario: extended
      clock: {rounds: 10}
      status_quo: none
      issues:
        split: {options: {s0: {at: 0}, s1: {at: 25}, s2: {at: 50}, s3: {at: 75}, s4: {at: 100}}}
      actors:
        left: {reservation: 0, strategy: {concession: half-way}, positions: {split: {ideal: s0}}}
        right: {reservation: 0, strategy: {concession: half-way}, positions: {split: {ideal: s4}}}
      tracks:
        table: {participants: all, issues: all, protocol: take-it-or-leave-it}
      """;

  private final Strategies strategies = Strategies.standard().with(new HalfWay());
  private final Protocols protocols =
      Protocols.standard().with("take-it-or-leave-it", TakeItOrLeaveIt::new);

  @Test
  void aStrategyAndAProtocolFromOutsideAreNamedInAScenarioAndRun() {
    Scenario scenario =
        new ScenarioReader(Negotiation.vocabulary(strategies, protocols))
            .read("extended", YAML, List.of())
            .scenario();
    List<TranscriptEntry> moments = new ArrayList<>();
    RunRecord record =
        Negotiation.keyed(scenario, strategies, 1).with(protocols).play(1, moments::add);
    assertThat(moments.stream().filter(TranscriptEntry.Proposed.class::isInstance)).hasSize(1);
    assertThat(record.outcome().option(0)).isEqualTo(2);
    assertThat(record.settledRound()).isZero();
  }

  @Test
  void withoutThatLineTheyAreUnknown() {
    ScenarioReader reader = new ScenarioReader(Negotiation.vocabulary(strategies));
    assertThatThrownBy(() -> reader.read("extended", YAML, List.of()))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("take-it-or-leave-it")
        .hasMessageContaining("single-text");
  }
}
