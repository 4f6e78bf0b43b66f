package io.parley.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.model.InputException;
import io.parley.model.Scenario;
import io.parley.model.record.RunRecord;
import io.parley.model.record.TranscriptEntry;
import io.parley.scenario.ScenarioReader;
import io.parley.simulation.Negotiation;
import io.parley.simulation.protocol.Protocols;
import io.parley.strategy.Strategies;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
      Protocols.standard()
          .with("take-it-or-leave-it", TakeItOrLeaveIt::new)
          .withMediated("honest-broker", HonestBroker::new);

  @Test
  void aStrategyAndAProtocolFromOutsideAreNamedInAScenarioAndRun() {
    Scenario scenario =
        new ScenarioReader(Negotiation.vocabulary(strategies, protocols))
            .read("extended", YAML, List.of())
            .scenario();
    List<TranscriptEntry> entries = new ArrayList<>();
    RunRecord record =
        Negotiation.keyed(scenario, strategies, 1).with(protocols).play(1, entries::add);
    assertThat(entries.stream().filter(TranscriptEntry.Proposed.class::isInstance)).hasSize(1);
    assertThat(record.outcome().option(0)).isEqualTo(2);
    assertThat(record.settledRound()).isZero();
  }

  /** The broker is neutral, or the actor that the track names by the key of single text. */
  @ParameterizedTest
  @CsvSource({"neutral, -1", "right, 1"})
  void aMediatedProtocolFromOutsideIsNamedInAScenarioAndRuns(String mediator, int index) {
    String yaml = YAML.replace("take-it-or-leave-it", "honest-broker, mediator: " + mediator);
    Scenario scenario =
        new ScenarioReader(Negotiation.vocabulary(strategies, protocols))
            .read("extended", yaml, List.of())
            .scenario();
    List<TranscriptEntry> entries = new ArrayList<>();
    RunRecord record =
        Negotiation.keyed(scenario, strategies, 1).with(protocols).play(1, entries::add);
    assertThat(entries).noneMatch(TranscriptEntry.Proposed.class::isInstance);
    assertThat(entries.stream().filter(TranscriptEntry.TextPut.class::isInstance)).hasSize(1);
    assertThat(record.deals())
        .singleElement()
        .satisfies(deal -> assertThat(deal.proposer()).isEqualTo(index));
    assertThat(record.outcome().option(0)).isEqualTo(2);
  }

  @Test
  void whoMediatesIsAnErrorWhereNobodyDoes() {
    ScenarioReader reader = new ScenarioReader(Negotiation.vocabulary(strategies, protocols));
    String yaml = YAML.replace("take-it-or-leave-it", "take-it-or-leave-it, mediator: left");
    assertThatThrownBy(() -> reader.read("extended", yaml, List.of()))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("none without \"protocol: single-text or honest-broker\"");
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
