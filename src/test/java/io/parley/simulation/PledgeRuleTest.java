package io.parley.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.model.outcome.Change;
import io.parley.model.record.Deal;
import io.parley.model.record.TranscriptEntry;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is agreed now and in force later (Fortna 2004). */
@Tag("fast")
class PledgeRuleTest {

  private static final Offset<Double> ROUNDING = Offset.offset(1e-12);

  /** A withdrawal within eight rounds for lifting sanctions now, agreed in round 5. */
  private static final String WITHDRAWAL =
      """
      scenario: withdrawal
      clock: {rounds: 30}
      issues:
        land: {options: {held: {}, left: {takes: 8}}, status_quo: held}
        sanctions: {options: [full, lifted], status_quo: full}
      actors:
        north:
          patience: 0
          positions:
            land: {values: {held: 1, left: 0}, salience: 40}
            sanctions: {values: {full: 0, lifted: 1}, salience: 60}
        south:
          patience: 0
          positions:
            land: {values: {held: 0, left: 1}, salience: 60}
            sanctions: {values: {full: 1, lifted: 0}, salience: 40}
      tracks:
        table: {participants: all, issues: all, opens: 5}
      endings:
        settled: {when: {land: [left], sanctions: [lifted]}}
        half: {when: {sanctions: [lifted]}}
        nothing: {otherwise: true}
      """;

  private static int effective(OneRun run, int issue) {
    Deal deal = run.record().deals().get(0);
    Change change =
        deal.changes().stream().filter(it -> it.issue() == issue).findFirst().orElseThrow();
    return deal.effective(change);
  }

  @Test
  void whatTakesEightRoundsIsInForceThatManyRoundsAfterItWasAgreed() {
    OneRun run = OneRun.of(WITHDRAWAL);

    assertThat(run.deals()).containsExactly("5 table: left lifted");
    assertThat(effective(run, 0)).isEqualTo(13);
    assertThat(effective(run, 1)).isEqualTo(5);
    assertThat(run.roundsOf(TranscriptEntry.CameIntoForce.class)).containsExactly(13);
    assertThat(run.record().changedIn()).containsExactly(13, 5);
    assertThat(run.option("land")).isEqualTo("left");
    assertThat(run.rounds()).isEqualTo(14);
  }

  /** The south would not lift sanctions for nothing: it weighs the deal as if all were in force. */
  @Test
  void aDealIsWeighedAsIfAllOfItWereInForceAndNoDealByWhatIs() {
    OneRun run = OneRun.of(WITHDRAWAL);

    assertThat(run.record().path().noDeal()[5][1]).isCloseTo(0, ROUNDING);
    assertThat(run.record().path().noDeal()[12][1]).isCloseTo(0, ROUNDING);
    assertThat(run.record().path().noDeal()[13][1]).isCloseTo(0.6, ROUNDING);
    assertThat(run.record().path().ending()[12]).isEqualTo(1);
    assertThat(run.record().path().ending()[13]).isZero();
  }

  @Test
  void whatIsPledgedFallsWhenWhatWasAgreedWithItIsUndoneFirst() {
    String snapback = "events: {snapback: {round: 9, revert: [sanctions], close: [table]}}\n";
    OneRun run = OneRun.of(WITHDRAWAL + snapback);

    assertThat(run.roundsOf(TranscriptEntry.PledgeFell.class)).containsExactly(9);
    assertThat(run.all(TranscriptEntry.CameIntoForce.class)).isEmpty();
    assertThat(effective(run, 0)).isEqualTo(Change.NOTHING);
    assertThat(run.option("land")).isEqualTo("held");
    assertThat(run.record().changedIn()).containsExactly(Change.NOTHING, 9);
  }

  @Test
  void whatFellCanBeAgreedAgain() {
    OneRun run = OneRun.of(WITHDRAWAL + "events: {snapback: {round: 9, revert: [sanctions]}}\n");

    assertThat(run.deals()).containsExactly("5 table: left lifted", "9 table: left lifted");
    assertThat(run.roundsOf(TranscriptEntry.CameIntoForce.class)).containsExactly(17);
  }

  @Test
  void whatIsUndoneLaterLeavesWhatIsInForce() {
    OneRun run =
        OneRun.of(
            (WITHDRAWAL + "events: {snapback: {round: 14, revert: [sanctions]}}\n")
                .replace("opens: 5}", "opens: 5, closes: 6}"));

    assertThat(run.option("land")).isEqualTo("left");
  }

  @Test
  void aRunThatEndsFirstLeavesItUndone() {
    OneRun run = OneRun.of(WITHDRAWAL.replace("rounds: 30", "rounds: 13"));

    assertThat(effective(run, 0)).isEqualTo(Change.NOTHING);
    assertThat(run.record().payoffs().get(1)).isCloseTo(0, ROUNDING);
    assertThat(OneRun.of(WITHDRAWAL.replace("rounds: 30", "rounds: 14")).option("land"))
        .isEqualTo("left");
  }

  @Test
  void whatRequiresWhatIsPledgedWaitsForIt() {
    OneRun run =
        OneRun.of(
            WITHDRAWAL.replace("[full, lifted]", "{full: {}, lifted: {requires: {land: [left]}}}"));

    assertThat(run.deals()).containsExactly("5 table: left lifted");
    assertThat(effective(run, 0)).isEqualTo(13);
    assertThat(effective(run, 1)).isEqualTo(13);
    assertThat(run.roundsOf(TranscriptEntry.CameIntoForce.class)).containsExactly(13);
  }

  @Test
  void whatLacksWhatItRequiresAsItFallsDueFalls() {
    String guarded =
        WITHDRAWAL
            .replace("left: {takes: 8}", "left: {takes: 8, requires: {guard: [there]}}")
            .replace(
                "actors:\n",
                "  guard: {options: [none, there], status_quo: there, consent: []}\nactors:\n")
            .replace("opens: 5}", "opens: 5, closes: 6}");
    String gone = "events: {ends: {round: 9, revert: [guard], leaves: {guard: none}}}\n";
    String initial = "status_quo: there, consent: []";

    assertThat(OneRun.of(guarded).option("land")).isEqualTo("left");
    OneRun run = OneRun.of(guarded + gone);
    assertThat(guarded).contains(initial);
    assertThat(run.roundsOf(TranscriptEntry.PledgeFell.class)).containsExactly(13);
    assertThat(run.option("land")).isEqualTo("held");
  }

  /**
   * Until any deal, an actor without a condition holds out: nothing is in force before round 13.
   */
  @Test
  void whoHoldsOutUntilAnyDealDoesSoUntilSomethingIsInForce() {
    OneRun run =
        OneRun.of(
            WITHDRAWAL
                .replace("north:\n    patience: 0", "north:\n    patience: 0\n    attrition: 0.01")
                .replace(
                    "sanctions: {options: [full, lifted], status_quo: full}",
                    "sanctions: {options: {full: {}, lifted: {takes: 8}}, status_quo: full}"));

    assertThat(run.deals()).containsExactly("5 table: left lifted");
    assertThat(run.wear("north", 12)).isCloseTo(0.12, ROUNDING);
    assertThat(run.wear("north", 13)).isCloseTo(0.12, ROUNDING);
  }

  @Test
  void whatIsPledgedIsOnNoAgendaMeanwhile() {
    String standing = WITHDRAWAL.replace("opens: 5}", "opens: 5, standing: true}");
    OneRun run = OneRun.of(standing);

    assertThat(run.all(TranscriptEntry.Proposed.class))
        .filteredOn(it -> it.round() > 5 && it.round() < 13)
        .allMatch(it -> it.changes().stream().noneMatch(change -> change.issue() == 0));
  }

  /**
   * Guards who are there only where the land is left, and others who take eight rounds to come: to
   * the others, the land back, both come round as the north's line gives way in round 10.
   */
  private static final String GUARDS =
      """
      scenario: guards
      clock: {rounds: 30}
      issues:
        land: {options: [held, left, back], status_quo: held}
        guard:
          options:
            none: {}
            there: {requires: {land: [left]}}
            others: {takes: 8, requires: {land: [back]}}
          status_quo: none
      actors:
        north:
          patience: 0
          attrition: 0.01
          while: {land: [held, left, back]}
          positions:
            land: {values: {held: 0, left: 0.4, back: 1}, salience: 50}
            guard: {values: {none: 0, there: 0.4, others: 1}, salience: 50}
          red_lines: {not-back: {never: {land: [back]}, firmness: 0.095}}
        south:
          patience: 0
          positions:
            land: {values: {held: 0, left: 0.4, back: 1}, salience: 50}
            guard: {values: {none: 0, there: 0.4, others: 1}, salience: 50}
      tracks:
        table: {participants: all, issues: all, opens: 0, standing: true}
      endings:
        unguarded: {when: {land: [back], guard: [there]}}
        nothing: {otherwise: true}
      """;

  @Test
  void whatTakesAwayWhatIsRequiredWaitsForWhatTakesItsPlace() {
    OneRun run = OneRun.of(GUARDS);
    Deal second = run.record().deals().get(1);

    assertThat(run.deals()).containsExactly("0 table: left there", "10 table: back others");
    assertThat(second.changes()).extracting(second::effective).containsExactly(18, 18);
    assertThat(run.all(TranscriptEntry.InForce.class))
        .noneMatch(it -> it.outcome().option(0) == 2 && it.outcome().option(1) == 1);
    assertThat(run.option("guard")).isEqualTo("others");
  }

  @Test
  void aRunThatEndsMeanwhileEndsWithWhatIsRequired() {
    OneRun run = OneRun.of(GUARDS.replace("rounds: 30", "rounds: 15"));

    assertThat(run.option("land")).isEqualTo("left");
    assertThat(run.option("guard")).isEqualTo("there");
  }
}
