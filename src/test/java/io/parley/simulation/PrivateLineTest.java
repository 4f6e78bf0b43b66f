package io.parley.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.model.Scenario;
import io.parley.model.record.Refusal.Reason;
import io.parley.model.record.TranscriptEntry;
import io.parley.strategy.Strategies;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Red lines that their actor keeps to itself. */
class PrivateLineTest {

  /**
   * a wants y at its far end, and x with it; b, or the parliament of c, refuses the two together.
   */
  private static final String CASE =
      """
      scenario: lines
      clock: {rounds: 8}
      issues:
        x: {options: {keep: {at: 0}, half: {at: 60}, give: {at: 100}}, status_quo: keep}
        y: {options: {keep: {at: 0}, half: {at: 60}, give: {at: 100}}, status_quo: keep}
      actors:
        a:
          patience: 6
          positions: {x: {ideal: give, salience: 2}, y: {ideal: give, salience: 3}}
        b:
          patience: 0
          positions: {x: {ideal: give}, y: {ideal: give}}
          %s
        c:
          patience: 0
          positions: {x: {ideal: give}, y: {ideal: give}}
          %s
      tracks:
        table: {participants: %s, issues: all, seating: fixed, on_refusal: %s}
      """;

  private static final String PUBLIC =
      "red_lines: {r: {never: {x: [half, give], y: [half, give]}}}";
  private static final String PRIVATE =
      "red_lines: {r: {never: {x: [half, give], y: [half, give]}, private: true}}";

  @Test
  void aSeatedActorsPublicLineIsSparedAndAPrivateOneIsNot() {
    List<TranscriptEntry> known = told(CASE.formatted(PUBLIC, "", "[a, b]", "retry"));
    List<TranscriptEntry> unknown = told(CASE.formatted(PRIVATE, "", "[a, b]", "retry"));
    assertThat(refusals(known)).doesNotContain(Reason.RED_LINE);
    assertThat(refusals(unknown)).contains(Reason.RED_LINE);
    assertThat(firstAspiration(known)).isLessThan(1);
    assertThat(firstAspiration(unknown)).isEqualTo(1);
  }

  @Test
  void itsOwnPrivateLineBindsWhoHoldsIt() {
    for (TranscriptEntry moment : told(CASE.formatted(PRIVATE, "", "[a, b]", "retry"))) {
      if (moment instanceof TranscriptEntry.Proposed proposed && proposed.actor() == 1) {
        assertThat(proposed.changes()).hasSize(1);
      }
    }
  }

  @Test
  void aLineInvokedAtRatificationIsRememberedByTheTable() {
    List<TranscriptEntry> told = told(CASE.formatted("", PRIVATE, "[a, b]", "retry"));
    assertThat(refusals(told)).containsOnlyOnce(Reason.RED_LINE);
    assertThat(told).anyMatch(moment -> moment instanceof TranscriptEntry.TookEffect);
  }

  @Test
  void itStaysKnownWhenItsHolderTakesASeat() {
    List<TranscriptEntry> told = told(CASE.formatted("", PRIVATE, "[a, b]", "widen"));
    assertThat(told).anyMatch(moment -> moment instanceof TranscriptEntry.Seated);
    assertThat(refusals(told)).containsOnlyOnce(Reason.RED_LINE);
  }

  private static double firstAspiration(List<TranscriptEntry> told) {
    return of(told, TranscriptEntry.Proposed.class)
        .filter(proposed -> proposed.actor() == 0)
        .findFirst()
        .orElseThrow()
        .aspiration();
  }

  private static List<Reason> refusals(List<TranscriptEntry> told) {
    return of(told, TranscriptEntry.Answered.class)
        .map(TranscriptEntry.Answered::reason)
        .filter(reason -> reason != null)
        .toList();
  }

  private static <T extends TranscriptEntry> Stream<T> of(
      List<TranscriptEntry> told, Class<T> kind) {
    return told.stream().filter(kind::isInstance).map(kind::cast);
  }

  private static List<TranscriptEntry> told(String yaml) {
    Scenario scenario = ScenarioGenerator.read(yaml);
    List<TranscriptEntry> told = new ArrayList<>();
    Negotiation.keyed(scenario, Strategies.standard(), 1).play(1, told::add);
    return told;
  }
}
