package io.parley.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.model.Scenario;
import io.parley.model.record.RunRecord;
import io.parley.model.record.TranscriptEntry;
import io.parley.strategy.Strategies;
import io.parley.words.TranscriptText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("fast")
class WalkoutTest {

  /** North asks for what is bad for south; south bears it for three rounds, then goes. */
  @ParameterizedTest
  @ValueSource(strings = {"alternating-offers", "multiple-offers", "monotonic-concession"})
  void anActorLeavesAfterSoManyRoundsOfNothingAsGoodAsNoDeal(String protocol) {
    List<TranscriptEntry> moments = new ArrayList<>();
    play(scenario(protocol, ""), moments);
    assertThat(left(moments)).containsExactly(new TranscriptEntry.Left(2, 0, 1, 3));
    assertThat(moments)
        .as("nobody speaks where one is left alone")
        .noneMatch(moment -> moment instanceof TranscriptEntry.Proposed && moment.round() > 2);
  }

  /** The text that north holds goes north, and north takes nothing back. */
  @Test
  void anActorLeavesAfterSoManyRoundsOfATextThatIsWorseThanNoDeal() {
    List<TranscriptEntry> moments = new ArrayList<>();
    play(scenario("single-text, mediator: north, drafts: 20", ""), moments);
    int firstPut =
        moments.stream()
            .filter(TranscriptEntry.TextPut.class::isInstance)
            .mapToInt(TranscriptEntry::round)
            .findFirst()
            .orElseThrow();
    assertThat(left(moments)).containsExactly(new TranscriptEntry.Left(firstPut + 2, 0, 1, 3));
    assertThat(moments)
        .as("nothing is put to one who is left alone")
        .noneMatch(
            moment -> moment instanceof TranscriptEntry.TextPut && moment.round() > firstPut + 2);
  }

  private static List<TranscriptEntry> left(List<TranscriptEntry> moments) {
    return moments.stream().filter(TranscriptEntry.Left.class::isInstance).toList();
  }

  @Test
  void anEventBringsItBack() {
    List<TranscriptEntry> moments = new ArrayList<>();
    play(
        scenario(
            "alternating-offers",
            """
            events:
              shuttle: {round: 6, widen: {table: south}}
            """),
        moments);
    assertThat(moments)
        .containsSubsequence(
            new TranscriptEntry.Left(2, 0, 1, 3),
            new TranscriptEntry.Seated(6, 0, 1),
            new TranscriptEntry.Left(8, 0, 1, 3));
  }

  /** The others go on; what needs its consent it has to ratify. */
  @Test
  void theOthersGoOnWithoutItAndItRatifies() {
    List<TranscriptEntry> moments = new ArrayList<>();
    RunRecord record =
        play(
            ScenarioGenerator.read(
                """
                scenario: three
                clock: {rounds: 12}
                issues:
                  border: {options: {here: {at: 0}, there: {at: 100}}, status_quo: here, consent: south}
                  trade: {options: {shut: {at: 0}, open: {at: 100}}, status_quo: shut, consent: all}
                actors:
                  north: {patience: 10, strategy: {gifts: weigh}, positions: {border: {ideal: there, salience: 3}, trade: {ideal: open}}}
                  east: {patience: 10, strategy: {gifts: weigh}, positions: {border: {ideal: there, salience: 3}, trade: {ideal: open}}}
                  south: {patience: 10, walkout_after: 2, strategy: {gifts: weigh}, positions: {border: {ideal: here, salience: 3}, trade: {ideal: open}}}
                tracks:
                  table: {participants: all, issues: all, protocol: multiple-offers}
                """),
            moments);
    assertThat(moments).contains(new TranscriptEntry.Left(1, 0, 2, 2));
    assertThat(record.refusals())
        .anyMatch(
            refusal -> refusal.actor() == 2 && refusal.stage().toString().equals("ratification"));
  }

  @Test
  void theTranscriptSaysWhoWalksOutAndWhy() {
    List<String> lines = new ArrayList<>();
    Scenario scenario = scenario("alternating-offers", "");
    Negotiation.keyed(scenario, Strategies.standard(), 1)
        .play(1, new TranscriptText(scenario, lines::add));
    assertThat(lines)
        .contains(
            "  table: south WALKS OUT: for 3 rounds nothing on the table was as good to it as no"
                + " deal");
  }

  private static RunRecord play(Scenario scenario, List<TranscriptEntry> moments) {
    return Negotiation.keyed(scenario, Strategies.standard(), 1).play(1, moments::add);
  }

  private static Scenario scenario(String protocol, String events) {
    return ScenarioGenerator.read(
        """
        scenario: walkout
        clock: {rounds: 12}
        issues:
          border: {options: {here: {at: 50}, north: {at: 100}, south: {at: 0}}, status_quo: here}
        actors:
          north: {patience: 10, positions: {border: {ideal: north}}}
          south: {patience: 10, walkout_after: 3, positions: {border: {ideal: here, declared: north}}}
        tracks:
          table: {participants: all, issues: all, protocol: PROTOCOL}
        EVENTS
        """
            .replace("PROTOCOL", protocol)
            .replace("EVENTS\n", events));
  }
}
