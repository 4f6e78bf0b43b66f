package io.parley.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.model.outcome.Change;
import io.parley.model.record.TranscriptEntry;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mediators who have texts of their own, something to offer and something to press with. */
@Tag("fast")
class MediatorRuleTest {

  private static final Offset<Double> ROUNDING = Offset.offset(1e-12);

  /**
   * A river to share in tenths: upper wants all of it and lower nothing of that; both are stubborn.
   */
  private static String river(String mediator) {
    return """
    scenario: river
    clock: {rounds: 20}
    issues:
      share: {options: {s0: {at: 0}, s1: {at: 10}, s2: {at: 20}, s3: {at: 30}, s4: {at: 40}, s5: {at: 50}, s6: {at: 60}, s7: {at: 70}, s8: {at: 80}, s9: {at: 90}, s10: {at: 100}}, status_quo: s0, consent: all}
      dam: {options: [none, built], status_quo: none, consent: all}
    actors:
      upper: {patience: 0, positions: {share: {ideal: s10, salience: 60}, dam: {ideal: built, salience: 40}}, strategy: {gifts: weigh}}
      lower: {patience: 0, positions: {share: {ideal: s0, salience: 60}, dam: {ideal: built, salience: 40}}, strategy: {gifts: weigh}}
    tracks:
      talks: {participants: all, issues: all, protocol: single-text, mediator: MEDIATOR}
    """
        .replace("MEDIATOR", mediator);
  }

  private static List<List<Integer>> texts(OneRun run) {
    return run.all(TranscriptEntry.TextPut.class).stream()
        .map(it -> it.changes().stream().map(Change::to).toList())
        .toList();
  }

  /** Both gain by the dam; with nothing of the river moved both gain 0.4. */
  @Test
  void aFormulatorPutsTheTextWithTheGreatestLeastGain() {
    OneRun run = OneRun.of(river("{by: neutral, style: formulate}"));

    assertThat(run.deals()).containsExactly("0 talks: built");
  }

  /**
   * Lower is held to want no more than the dam; that text found too little by upper, it gives more.
   */
  @Test
  void whatWasTooLittleIsRaisedUntilNothingIsLeftAndThenForgotten() {
    String stubborn =
        river("{by: neutral, style: formulate}")
            .replace("upper: {patience: 0", "upper: {patience: never");
    OneRun run = OneRun.of(stubborn);

    assertThat(texts(run).subList(0, 3)).containsExactly(List.of(1), List.of(1, 1), List.of(2, 1));
    assertThat(texts(run)).hasSize(run.rounds());
  }

  @Test
  void aPrivateLineThatWasHeardIsNotTriedAgain() {
    OneRun run =
        OneRun.of(
            river("{by: neutral, style: formulate}")
                .replace(
                    "upper: {patience: 0",
                    "upper: {red_lines: {secret: {never: {dam: [built]}, private: true}}, patience:"
                        + " 0"));

    assertThat(texts(run).get(0)).containsExactly(1);
    assertThat(run.all(TranscriptEntry.TextPut.class).stream().skip(1))
        .allMatch(it -> it.changes().stream().noneMatch(change -> change.issue() == 1));
  }

  @Test
  void anActorWhoFormulatesPutsNothingWorthLessToItThanNoDeal() {
    String own =
        river("{by: lower, style: formulate}")
            .replace(
                "dam: {ideal: built, salience: 40}}, strategy: {gifts: weigh}}\ntracks",
                "dam: {ideal: none, salience: 40}}, strategy: {gifts: weigh}}\ntracks");

    assertThat(OneRun.of(own).all(TranscriptEntry.TextPut.class)).isEmpty();
  }

  /** A share of two tenths costs lower 0.12: what is offered has to be that much. */
  @ParameterizedTest
  @CsvSource({"0.11, false", "0.121, true"})
  void whatIsOfferedCountsAsTheTextIsAnsweredAndWhileTheDealHolds(double offer, boolean settles) {
    String text =
        river("{by: neutral, style: manipulate, offers: {lower: " + offer + "}}")
            .replace(", s1: {at: 10}", "")
            .replace(
                "dam: {options: [none, built], status_quo: none, consent: all}",
                "dam: {options: [none, built], status_quo: built, consent: all}")
            .replace(
                ", s3: {at: 30}, s4: {at: 40}, s5: {at: 50}, s6: {at: 60}, s7: {at: 70}, s8: {at:"
                    + " 80}, s9: {at: 90}, s10: {at: 100}",
                "")
            .replace("ideal: s10", "ideal: s2");
    OneRun run = OneRun.of(text);

    assertThat(!run.deals().isEmpty()).isEqualTo(settles);
    if (settles) {
      assertThat(run.record().payoffs().get(1)).isCloseTo(1 - 0.12 + offer, ROUNDING);
      String undone = text + "events: {breaks: {round: 3, revert: [share], close: [talks]}}\n";
      assertThat(OneRun.of(undone).record().payoffs().get(1)).isCloseTo(1, ROUNDING);
    }
  }

  @Test
  void whoRefusesATextIsPressedForAsLongAsThatLasts() {
    String text =
        river("{by: neutral, style: manipulate, presses: {upper: {wear: 0.01, lasts: 3}}}")
            .replace("upper: {patience: 0", "upper: {patience: never, while: {share: [s0]}")
            .replace("protocol: single-text", "closes: 4, protocol: single-text");
    OneRun run = OneRun.of(text + "events: {on: {round: 19, set: {actors.upper.influence: 2}}}\n");

    assertThat(run.wear("upper", 0)).isZero();
    assertThat(run.wear("upper", 3)).isCloseTo(0.03, ROUNDING);
    assertThat(run.wear("upper", 6)).isCloseTo(0.06, ROUNDING);
    assertThat(run.wear("upper", 12)).isCloseTo(0.06, ROUNDING);
  }
}
