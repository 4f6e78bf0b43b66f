package io.parley.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.model.Moment;
import io.parley.model.Refusal.Reason;
import io.parley.model.Scenario;
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
    List<Moment> known = told(CASE.formatted(PUBLIC, "", "[a, b]", "retry"));
    List<Moment> unknown = told(CASE.formatted(PRIVATE, "", "[a, b]", "retry"));
    assertThat(refusals(known)).doesNotContain(Reason.RED_LINE);
    assertThat(refusals(unknown)).contains(Reason.RED_LINE);
    assertThat(firstAspiration(known)).isLessThan(1);
    assertThat(firstAspiration(unknown)).isEqualTo(1);
  }

  @Test
  void itsOwnPrivateLineBindsWhoHoldsIt() {
    for (Moment moment : told(CASE.formatted(PRIVATE, "", "[a, b]", "retry"))) {
      if (moment instanceof Moment.Proposed proposed && proposed.actor() == 1) {
        assertThat(proposed.changes()).hasSize(1);
      }
    }
  }

  @Test
  void aLineInvokedAtRatificationIsRememberedByTheTable() {
    List<Moment> told = told(CASE.formatted("", PRIVATE, "[a, b]", "retry"));
    assertThat(refusals(told)).containsOnlyOnce(Reason.RED_LINE);
    assertThat(told).anyMatch(moment -> moment instanceof Moment.TookEffect);
  }

  @Test
  void itStaysKnownWhenItsHolderTakesASeat() {
    List<Moment> told = told(CASE.formatted("", PRIVATE, "[a, b]", "widen"));
    assertThat(told).anyMatch(moment -> moment instanceof Moment.Seated);
    assertThat(refusals(told)).containsOnlyOnce(Reason.RED_LINE);
  }

  private static double firstAspiration(List<Moment> told) {
    return of(told, Moment.Proposed.class)
        .filter(proposed -> proposed.actor() == 0)
        .findFirst()
        .orElseThrow()
        .aspiration();
  }

  private static List<Reason> refusals(List<Moment> told) {
    return of(told, Moment.Answered.class)
        .map(Moment.Answered::reason)
        .filter(reason -> reason != null)
        .toList();
  }

  private static <T extends Moment> Stream<T> of(List<Moment> told, Class<T> kind) {
    return told.stream().filter(kind::isInstance).map(kind::cast);
  }

  private static List<Moment> told(String yaml) {
    Scenario scenario = ScenarioGenerator.read(yaml);
    List<Moment> told = new ArrayList<>();
    Negotiation.keyed(scenario, Strategies.standard(), 1).play(1, told::add);
    return told;
  }
}
