package io.parley.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** When a run is over before the clock's last round. */
@Tag("fast")
class EndOfRunRuleTest {

  private static final int CLOCK = 20;

  @Test
  void aRunEndsOnceEveryTableIsClosedAndNothingCanHappen() {
    OneRun run = OneRun.of(lake("", ""));
    assertThat(run.deals()).containsExactly("0 talks: yes");
    assertThat(run.rounds()).isEqualTo(1);
  }

  @Test
  void aRunGoesOnToTheLastRoundWhileATableIsOpen() {
    assertThat(OneRun.of(lake(", standing: true", "")).rounds()).isEqualTo(CLOCK);
  }

  @Test
  void aRunGoesOnWhileATableMayOpenByItself() {
    assertThat(OneRun.of(lake(", opens: 7", "")).rounds()).isEqualTo(8);
  }

  @Test
  void anEventThatOnlyChangesParametersKeepsARunOpenUntilItHasHappened() {
    OneRun run = OneRun.of(lake("", "round: 9, add: {actors.left.outlook: 0.1}"));
    assertThat(run.rounds()).isEqualTo(10);
  }

  @Test
  void anEventThatRepeatsAndOnlyChangesParametersKeepsARunOpenToItsEnd() {
    OneRun run =
        OneRun.of(lake("", "chance: 0.5, repeats: true, scale: {actors.left.attrition: 0.5}"));
    assertThat(run.rounds()).isEqualTo(CLOCK);
  }

  @Test
  void anEventThatUndoesWhatHasChangedKeepsARunOpen() {
    OneRun run = OneRun.of(lake(", closes: 5", "round: 9, revert: [fishing], foresight: 0"));
    assertThat(run.rounds()).isGreaterThanOrEqualTo(10);
  }

  @Test
  void anEventThatUndoesWhatHasNotChangedKeepsNoRunOpen() {
    OneRun run =
        OneRun.of(
            lake(", closes: 5", "round: 9, revert: [fishing], foresight: 0")
                .replace("fishing: {ideal: yes", "fishing: {ideal: no"));
    assertThat(run.deals()).isEmpty();
    assertThat(run.rounds()).isEqualTo(6);
  }

  @Test
  void anEventThatOpensATableWithSomethingLeftKeepsARunOpen() {
    OneRun run = OneRun.of(lake(", opens: never", "round: 9, open: talks"));
    assertThat(run.deals()).containsExactly("9 talks: yes");
    assertThat(run.rounds()).isEqualTo(10);
  }

  @Test
  void anEventThatOpensATableWithNothingLeftKeepsNoRunOpen() {
    assertThat(OneRun.of(lake("", "round: 9, open: talks")).rounds()).isEqualTo(1);
  }

  @Test
  void anEventThatOnlySeatsOrClosesKeepsNoRunOpen() {
    assertThat(OneRun.of(lake("", "round: 9, close: talks")).rounds()).isEqualTo(1);
    assertThat(OneRun.of(lake("", "round: 9, widen: {talks: [third]}")).rounds()).isEqualTo(1);
  }

  @Test
  void anEventWhoseConditionDoesNotHoldKeepsNoRunOpen() {
    OneRun run =
        OneRun.of(lake("", "round: 9, when: {fishing: [no]}, add: {actors.left.outlook: 0.1}"));
    assertThat(run.rounds()).isEqualTo(1);
  }

  @Test
  void anEventWithoutAnyChanceKeepsNoRunOpen() {
    assertThat(OneRun.of(lake("", "chance: 0, add: {actors.left.outlook: 0.1}")).rounds())
        .isEqualTo(1);
  }

  private static String lake(String talks, String event) {
    return """
    scenario: lake
    clock: {rounds: CLOCK}
    issues:
      fishing: {options: ["no", "yes"], status_quo: "no", consent: []}
    actors:
      left: {patience: 0, positions: {fishing: {ideal: yes}}}
      right: {patience: 0, positions: {fishing: {ideal: yes}}}
      third: {patience: 0, positions: {fishing: {ideal: yes}}}
    tracks:
      talks: {participants: [left, right], issues: allTALKS}
    """
            .replace("CLOCK", Integer.toString(CLOCK))
            .replace("TALKS", talks)
        + (event.isEmpty() ? "" : "events: {it: {" + event + "}}\n");
  }
}
