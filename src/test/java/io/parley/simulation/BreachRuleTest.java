package io.parley.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.model.record.TranscriptEntry;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Breaking what was agreed, and what those fear who would suffer by it (Fearon 1995). */
@Tag("fast")
class BreachRuleTest {

  /**
   * A truce that the strong can use to take the land: it is worth U to the weak, the war R and what
   * a breach leaves L. Foreseen over one round with the chance q, it is agreed if {@code (1 − q) U
   * + q L ≥ R}.
   */
  private static String truce(double chance, double war, double lost) {
    return String.format(
        Locale.ROOT,
        """
        scenario: truce
        clock: {rounds: 8}
        issues:
          fighting: {options: [war, truce], status_quo: war}
          land: {options: [held, lost], status_quo: held}
        actors:
          strong:
            patience: 0
            positions:
              fighting: {values: {war: 0, truce: 1}, salience: 30}
              land: {values: {held: 0, lost: 1}, salience: 70}
          weak:
            patience: 0
            positions:
              fighting: {values: {war: 0, truce: 1}, salience: 50}
              land: {values: {held: 1, lost: 1}, salience: 50}
            linkages:
              war: {when: {fighting: [war], land: [held]}, worth: %1$.4f}
              loss: {when: {fighting: [war], land: [lost]}, worth: %2$.4f}
        tracks:
          table: {participants: all, issues: [fighting]}
        events:
          breach:
            chance: %3$.4f
            when: {fighting: [truce]}
            revert: [fighting, land]
            leaves: {land: lost}
            foresight: 1
            by: strong
        """,
        war - 0.5,
        lost - 0.5,
        chance);
  }

  /** With U = 1, R = 0.4 and L = −0.2 the weak agrees up to q = 0.5. */
  @ParameterizedTest
  @CsvSource({"0.1, true", "0.4, true", "0.499, true", "0.501, false", "0.6, false", "0.9, false"})
  void whoSuffersByABreachAgreesWhereTheRiskIsWorthIt(double chance, boolean agrees) {
    assertThat(!OneRun.of(truce(chance, 0.4, -0.2)).deals().isEmpty()).isEqualTo(agrees);
  }

  /** With U = 1, q = 0.5 and R = 0.4 the weak agrees from L = −0.2 on. */
  @ParameterizedTest
  @CsvSource({"-0.5, false", "-0.3, false", "-0.21, false", "-0.19, true", "0, true", "0.3, true"})
  void whoSuffersByABreachAgreesWhereWhatIsLeftIsWorthIt(double lost, boolean agrees) {
    assertThat(!OneRun.of(truce(0.5, 0.4, lost)).deals().isEmpty()).isEqualTo(agrees);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.3, 0.9, 0.99, 0.9999})
  void whatFallsBackToWhatIsInForceIsAgreedHoweverUnsureItIs(double chance) {
    String back = truce(chance, 0.4, -0.2).replace("    leaves: {land: lost}\n", "");
    String anybody = back.replace("    by: strong\n", "");

    assertThat(OneRun.of(anybody).deals()).isNotEmpty();
    assertThat(OneRun.of(back).deals()).isNotEmpty();
  }

  @Test
  void whatIsSureToFallBackToWhatIsInForceIsNeitherProposedNorAgreed() {
    String sure =
        truce(1, 0.4, -0.2)
            .replace("    leaves: {land: lost}\n", "")
            .replace("    by: strong\n", "");
    OneRun run = OneRun.of(sure);

    assertThat(run.deals()).isEmpty();
    assertThat(run.all(TranscriptEntry.Proposed.class)).isEmpty();
    assertThat(OneRun.of(sure.replace("foresight: 1", "foresight: 0")).deals()).isNotEmpty();
  }

  @Test
  void aLinkageThatMakesBreakingPayLessRestoresTheDeal() {
    String unguarded = truce(0.9, 0.4, -0.2);
    String guarded =
        unguarded.replace(
            "  weak:\n",
            "    linkages: {guard: {when: {fighting: [war], land: [lost]}, worth: -0.41}}\n"
                + "  weak:\n");
    OneRun run = OneRun.of(guarded);

    assertThat(OneRun.of(unguarded).deals()).isEmpty();
    assertThat(run.deals()).isNotEmpty();
    assertThat(run.all(TranscriptEntry.Reverted.class)).isEmpty();
    assertThat(OneRun.of(guarded.replace("-0.41", "-0.39")).deals()).isEmpty();
  }

  /** Breaking gains the strong 0.7 − 0.3 = 0.4. */
  @ParameterizedTest
  @CsvSource({"0.39, 1", "0.41, 0"})
  void itHappensOnlyIfItGainsMoreThanIsNeeded(double gain, int times) {
    String unforeseen =
        truce(1, 0.4, -0.2).replace("foresight: 1", "foresight: 0\n    gain: " + gain);

    assertThat(OneRun.of(unforeseen).all(TranscriptEntry.Reverted.class)).hasSize(times);
  }

  /** The strong hopes for −0.3 in war, and 0.1 less each round: at first 0.7 − 0.3 − 0.3 > 0. */
  @Test
  void whatHoldingOutCostsWhoeverBreaksItDecidesToo() {
    String weary =
        truce(0.9, 0.4, -0.2)
            .replace(
                "  strong:\n",
                "  strong:\n"
                    + "    outlook: -0.3\n"
                    + "    attrition: 0.051\n"
                    + "    while: {fighting: [war]}\n");

    assertThat(OneRun.of(weary).deals()).containsExactly("2 table: truce");
    assertThat(OneRun.of(weary).all(TranscriptEntry.Reverted.class)).isEmpty();
  }
}
