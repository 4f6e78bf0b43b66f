package io.parley.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.model.record.TranscriptEntry;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What holding out costs, and who presses whom. */
@Tag("fast")
class WearRuleTest {

  private static final Offset<Double> ROUNDING = Offset.offset(1e-12);

  @Test
  void holdingOutCostsItsAttritionInEveryRoundAfterTheFirst() {
    OneRun run = OneRun.of(siege("attrition: 0.01", "", ""));
    assertThat(run.wear("town", 0)).isZero();
    assertThat(run.wear("town", 1)).isCloseTo(0.01, ROUNDING);
    assertThat(run.wear("town", 5)).isCloseTo(0.05, ROUNDING);
  }

  @Test
  void holdingOutCostsNothingWhereItsConditionDoesNotHold() {
    OneRun run = OneRun.of(siege("attrition: 0.01, while: {gate: [open]}", "", ""));
    assertThat(run.wear("town", 5)).isZero();
  }

  /** The road is agreed in round 0; the gate never is. */
  @Test
  void withoutAConditionHoldingOutEndsWithAnyDeal() {
    String road = "  road: {options: [none, built], status_quo: none}\nactors:";
    OneRun run =
        OneRun.of(
            siege("attrition: 0.01", "", "")
                .replace("actors:", road)
                .replace("gate: {ideal", "road: {ideal: built}, gate: {salience: 2, ideal"));
    assertThat(run.deals()).containsExactly("0 talks: built");
    assertThat(run.wear("town", 5)).isZero();
  }

  @Test
  void withAConditionHoldingOutGoesOnAfterASideDeal() {
    String road = "  road: {options: [none, built], status_quo: none}\nactors:";
    OneRun run =
        OneRun.of(
            siege("attrition: 0.01, while: {gate: [shut]}", "", "")
                .replace("actors:", road)
                .replace("gate: {ideal", "road: {ideal: built}, gate: {salience: 2, ideal"));
    assertThat(run.deals()).containsExactly("0 talks: built");
    assertThat(run.wear("town", 5)).isCloseTo(0.05, ROUNDING);
  }

  @Test
  void anEventThatScalesAttritionCountsFromItsOwnRound() {
    OneRun run =
        OneRun.of(
            siege(
                "attrition: 0.01",
                "",
                "events: {winter: {round: 3, scale: {actors.town.attrition: 4}}}\n"));
    assertThat(run.wear("town", 2)).isCloseTo(0.02, ROUNDING);
    assertThat(run.wear("town", 3)).isCloseTo(0.06, ROUNDING);
  }

  /** Both the town and the abbey refuse what the besieger has put forward. */
  @Test
  void leveragePressesItsTargetAndNobodyElseWhoRefuses() {
    OneRun run = OneRun.of(siege("attrition: 0.01", "leverage: {town: 0.03}, ", ""));
    assertThat(run.all(TranscriptEntry.Answered.class))
        .filteredOn(it -> it.round() == 0 && it.reason() != null)
        .extracting(it -> run.actor(it.actor()))
        .containsExactlyInAnyOrder("town", "abbey");
    assertThat(run.wear("town", 3)).isCloseTo(3 * (0.01 + 0.03), ROUNDING);
    assertThat(run.wear("abbey", 3)).isZero();
    assertThat(run.wear("besieger", 3)).isZero();
  }

  @Test
  void leveragePressesNobodyWhoHasRefusedNothing() {
    OneRun run =
        OneRun.of(
            siege("attrition: 0.01", "leverage: {town: 0.03}, ", "")
                .replace("opens: 0", "opens: 3"));
    assertThat(run.wear("town", 3)).isCloseTo(0.03, ROUNDING);
    assertThat(run.wear("town", 4)).isCloseTo(0.04 + 0.03, ROUNDING);
  }

  /** The town has no seat. Those at the table accepted what it does not ratify. */
  @Test
  void leveragePressesWhoDoesNotRatify() {
    OneRun run =
        OneRun.of(
            siege("attrition: 0.01", "leverage: {town: 0.03}, ", "")
                .replace("participants: all", "participants: [besieger, duke]")
                .replace(
                    "actors:", "actors:\n  duke: {patience: 0, positions: {gate: {ideal: open}}}"));
    assertThat(run.refusedToRatify("talks")).contains("town: value");
    assertThat(run.wear("town", 1)).isCloseTo(0.01 + 0.03, ROUNDING);
  }

  /** The broker takes the buyer's offer, which the seller refuses, and the seller the broker's. */
  @Test
  void inMonotonicConcessionLeveragePressesWhoRefusesWhatItsHolderAccepted() {
    OneRun run =
        OneRun.of(
            """
            scenario: sale
            clock: {rounds: 3}
            status_quo: none
            issues: {price: {options: [low, high]}, date: {options: [early, late]}}
            actors:
              buyer: {influence: 10, positions: {price: {ideal: low}}, reservation: 0.5}
              broker: {influence: 10, leverage: {seller: 0.01}, positions: {date: {ideal: late}}, reservation: 0.5}
              seller: {influence: 20, positions: {price: {ideal: high}}, reservation: 0.5}
            tracks: {talks: {participants: all, issues: all, protocol: monotonic-concession}}
            """);
    assertThat(run.wear("seller", 2)).isCloseTo(2 * 0.01, ROUNDING);
    assertThat(run.wear("buyer", 2)).isZero();
  }

  @Test
  void leverageDoesNotPressOnWhatItsHolderHadNotAccepted() {
    OneRun run =
        OneRun.of(
            siege("attrition: 0.01", "", "")
                .replace("abbey: {", "abbey: {leverage: {town: 0.03}, "));
    assertThat(run.wear("town", 5)).isCloseTo(0.05, ROUNDING);
  }

  @Test
  void aLineGivesWayInTheRoundInWhichWearReachesItsFirmness() {
    OneRun run =
        OneRun.of(
            siege(
                "attrition: 0.01, red_lines: {gate: {never: {gate: [open]}, firmness: 0.03}}",
                "",
                ""));
    assertThat(run.roundsOf(TranscriptEntry.GaveWay.class)).containsExactly(3);
  }

  private static String siege(String town, String besieger, String events) {
    return """
    scenario: siege
    clock: {rounds: 6}
    issues:
      gate: {options: [shut, open], status_quo: shut}
    actors:
      besieger: {patience: 0, BESIEGERstrategy: {offer: random}, positions: {gate: {ideal: open}}}
      town: {patience: 0, TOWN, positions: {gate: {ideal: shut}}}
      abbey: {patience: 0, positions: {gate: {ideal: shut}}}
    tracks:
      talks:
        participants: all
        issues: all
        opens: 0
        protocol: multiple-offers
        seating: fixed
    """
            .replace("TOWN", town)
            .replace("BESIEGER", besieger)
        + events;
  }
}
