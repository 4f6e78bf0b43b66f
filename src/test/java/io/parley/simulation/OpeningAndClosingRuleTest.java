package io.parley.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.model.record.TranscriptEntry;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** When a table opens, closes and opens again, and who sits there. */
@Tag("fast")
class OpeningAndClosingRuleTest {

  private static final String TRUCE_FAILS =
      "events: {breach: {round: 3, revert: [fighting], foresight: 0}}\n";

  @Test
  void aTableWithNothingLeftToSettleCloses() {
    OneRun run = OneRun.of(truce("", ""));
    assertThat(run.deals()).containsExactly("0 talks: truce");
    assertThat(run.all(TranscriptEntry.Closed.class))
        .singleElement()
        .satisfies(it -> assertThat(it.why()).isEqualTo("nothing left to settle"));
  }

  @Test
  void aTableClosedForWantOfIssuesOpensAgainWhenWhatItSettledBreaks() {
    OneRun run = OneRun.of(truce("", TRUCE_FAILS));
    assertThat(run.roundsOf(TranscriptEntry.Opened.class)).containsExactly(0, 3);
    assertThat(run.deals()).containsExactly("0 talks: truce", "3 talks: truce");
  }

  @Test
  void aTableThatNeverOpenedIsNotOpenedByWhatBreaks() {
    OneRun run =
        OneRun.of(
            truce("", TRUCE_FAILS)
                .replace(
                    "tracks:",
                    "tracks:\n  later: {participants: all, issues: [fighting], opens: never}"));
    assertThat(run.all(TranscriptEntry.Opened.class))
        .extracting(TranscriptEntry.Opened::track)
        .containsExactly(run.track("talks"), run.track("talks"));
  }

  /** The table was closed with the border still on its agenda. */
  @Test
  void aTableThatAnEventClosedIsNotOpenedByWhatBreaks() {
    OneRun run =
        OneRun.of(
            truce(
                    "",
                    "events:\n"
                        + "  end: {round: 1, close: [talks]}\n"
                        + "  breach: {round: 3, revert: [fighting], foresight: 0}\n")
                .replace("actors:", "  border: {options: [shut, open], status_quo: shut}\nactors:")
                .replace("fighting: {ideal", "border: {ideal: shut}, fighting: {ideal"));
    assertThat(run.deals()).containsExactly("0 talks: truce");
    assertThat(run.roundsOf(TranscriptEntry.Reverted.class)).containsExactly(3);
    assertThat(run.roundsOf(TranscriptEntry.Opened.class)).containsExactly(0);
  }

  @Test
  void aStandingTableKeepsWhatItSettledOnItsAgendaAndStaysOpen() {
    OneRun run = OneRun.of(truce(", standing: true", TRUCE_FAILS));
    assertThat(run.all(TranscriptEntry.Closed.class)).isEmpty();
    assertThat(run.roundsOf(TranscriptEntry.Opened.class)).containsExactly(0);
    assertThat(run.deals()).containsExactly("0 talks: truce", "3 talks: truce");
  }

  @Test
  void aTableClosesWhenItsTimeIsUp() {
    OneRun run =
        OneRun.of(truce(", opens: 1, closes: 3", "").replace("ideal: truce", "ideal: war"));
    assertThat(run.roundsOf(TranscriptEntry.Opened.class)).containsExactly(1);
    assertThat(run.roundsOf(TranscriptEntry.Closed.class)).containsExactly(3);
  }

  private static String truce(String talks, String events) {
    return """
    scenario: truce
    clock: {rounds: 6}
    issues:
      fighting: {options: [war, truce], status_quo: war}
    actors:
      red: {patience: 0, positions: {fighting: {ideal: truce}}}
      blue: {patience: 0, positions: {fighting: {ideal: truce}}}
    tracks:
      talks: {participants: all, issues: all, seating: fixedTALKS}
    """
            .replace("TALKS", talks)
        + events;
  }

  // What follows when a deal is not ratified.

  @Test
  void onRefusalCloseClosesTheTableForGood() {
    OneRun run = OneRun.of(port("close"));
    assertThat(run.all(TranscriptEntry.Closed.class))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.round()).isZero();
              assertThat(it.why()).isEqualTo("its deal was not ratified");
            });
    assertThat(run.proposals("talks")).containsExactly("0 west: built free");
    assertThat(run.deals()).isEmpty();
  }

  @Test
  void onRefusalRetryLetsTheTableGoOnToWhatNobodyRefuses() {
    OneRun run = OneRun.of(port("retry"));
    assertThat(run.deals()).containsExactly("1 talks: free");
    assertThat(run.all(TranscriptEntry.Seated.class)).isEmpty();
  }

  @Test
  void onRefusalWidenSeatsWhoRefusedAndNobodyElse() {
    OneRun run = OneRun.of(port("widen"));
    assertThat(run.all(TranscriptEntry.Seated.class))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.round()).isZero();
              assertThat(run.actor(it.actor())).isEqualTo("island");
            });
    assertThat(run.deals()).containsExactly("1 talks: built free");
  }

  /** The island refuses to ratify without a seat; the bank ratifies all. */
  private static String port(String onRefusal) {
    return """
    scenario: port
    clock: {rounds: 4}
    issues:
      port: {options: [none, built], status_quo: none}
      toll: {options: [paid, free], status_quo: paid, consent: [west, east]}
    actors:
      west: {patience: 0, strategy: {regards: seated}, positions: {port: {ideal: built}, toll: {ideal: free}}}
      east: {patience: 0, strategy: {regards: seated}, positions: {port: {ideal: built}, toll: {ideal: free}}}
      island: {patience: 0, red_lines: {no: {excluded: refuse}}, positions: {port: {ideal: built}}}
      bank: {patience: 0, positions: {port: {ideal: built}}}
    tracks:
      talks: {participants: [west, east], issues: all, seating: fixed, on_refusal: REFUSAL}
    """
        .replace("REFUSAL", onRefusal);
  }

  /**
   * East refuses the port and has nothing to offer, so that what west put forward stands from round
   * to round. When the island sits down, west has to put it forward anew.
   */
  @Test
  void aNewSeatVoidsTheStandingProposal() {
    String west = "0 west: built";
    assertThat(OneRun.of(stuck("")).proposals("talks")).containsExactly(west);
    assertThat(
            OneRun.of(stuck("events: {seat: {round: 2, widen: {talks: [island]}}}\n"))
                .proposals("talks"))
        .containsExactly(west, "2 west: built");
  }

  private static String stuck(String events) {
    return """
    scenario: stuck
    clock: {rounds: 4}
    issues:
      port: {options: [none, built], status_quo: none, consent: [west]}
    actors:
      west: {patience: 0, strategy: {offer: random}, positions: {port: {ideal: built}}}
      east: {patience: 0, positions: {port: {ideal: none}}}
      island: {patience: 0, positions: {port: {ideal: none}}}
    tracks:
      talks: {participants: [west, east], issues: all, seating: fixed}
    """
        + events;
  }
}
