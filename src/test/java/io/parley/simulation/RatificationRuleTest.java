package io.parley.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.model.record.Refusal.Stage;
import io.parley.model.record.TranscriptEntry;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who is asked about what a table has agreed, and what becomes of it. */
@Tag("fast")
class RatificationRuleTest {

  @Test
  void whoHasNoSeatIsAskedIfTheNewOptionNeedsIt() {
    OneRun run = OneRun.of(dam("[parliament]", ""));
    assertThat(run.askedToRatify("talks")).containsExactly("parliament");
    assertThat(run.option("dam")).isEqualTo("built");
  }

  @Test
  void whoHasNoSeatIsNotAskedIfTheNewOptionDoesNotNeedIt() {
    OneRun run = OneRun.of(dam("[up]", ""));
    assertThat(run.askedToRatify("talks")).isEmpty();
    assertThat(run.option("dam")).isEqualTo("built");
  }

  /** The toll stays as it is, so what a change of it would need does not count. */
  @Test
  void whoIsNeededForAnIssueThatStaysAsItIsIsNotAsked() {
    OneRun run =
        OneRun.of(
            dam("[up]", "")
                .replace(
                    "actors:",
                    "  toll: {options: [free, high], status_quo: free, consent: [parliament]}\n"
                        + "actors:"));
    assertThat(run.deals()).containsExactly("0 talks: built");
    assertThat(run.askedToRatify("talks")).isEmpty();
  }

  @Test
  void whatOneRefusesToRatifyDoesNotTakeEffect() {
    OneRun run = OneRun.of(dam("[parliament]", "red_lines: {no: {never: {dam: [built]}}}, "));
    assertThat(run.refusedToRatify("talks")).containsExactly("parliament: red-line");
    assertThat(run.all(TranscriptEntry.Carried.class)).hasSize(1);
    assertThat(run.option("dam")).isEqualTo("none");
  }

  @Test
  void theCostOfExclusionIsTakenOffWhatADealIsWorthToWhoRatifies() {
    String worthALittle = "positions: {dam: {values: {none: 0, built: 0.1}}}";
    String cheap = dam("[parliament]", "exclusion_cost: 0.05, ");
    String dear = dam("[parliament]", "exclusion_cost: 0.2, ");
    String position = "positions: {dam: {ideal: built}}}\ntracks";
    assertThat(cheap).contains(position);
    assertThat(OneRun.of(cheap.replace(position, worthALittle + "}\ntracks")).option("dam"))
        .isEqualTo("built");
    OneRun refused = OneRun.of(dear.replace(position, worthALittle + "}\ntracks"));
    assertThat(refused.option("dam")).isEqualTo("none");
    assertThat(refused.refusedToRatify("talks")).contains("parliament: value");
  }

  private static String dam(String consent, String parliament) {
    return """
    scenario: dam
    clock: {rounds: 4}
    issues:
      dam: {options: [none, built], status_quo: none, consent: CONSENT}
    actors:
      up: {patience: 0, strategy: {regards: seated}, positions: {dam: {ideal: built}}}
      down: {patience: 0, strategy: {regards: seated}, positions: {dam: {ideal: built}}}
      parliament: {patience: 0, PARLIAMENTpositions: {dam: {ideal: built}}}
    tracks:
      talks: {participants: [up, down], issues: all}
    """
        .replace("CONSENT", consent)
        .replace("PARLIAMENT", parliament);
  }

  /**
   * Both tables agree in the same round. The dam takes effect first, and with it the canal is worth
   * less to up than without: what it had said yes to before the first table closed does not hold.
   */
  @Test
  void whatCarriedIsLookedAtAgainAfterATableBeforeHasClosedTheRound() {
    String together = "linkages: {both: {when: {dam: [built], canal: [built]}, worth: -2}}, ";
    OneRun run = OneRun.of(damAndCanal(together));
    assertThat(run.deals()).containsExactly("0 first: built");
    assertThat(run.option("canal")).isEqualTo("none");
    assertThat(run.all(TranscriptEntry.Carried.class)).hasSize(2);
    assertThat(run.all(TranscriptEntry.Answered.class))
        .filteredOn(it -> it.track() == run.track("second") && it.reason() != null)
        .allSatisfy(
            it -> {
              assertThat(run.actor(it.actor())).isEqualTo("up");
              assertThat(it.stage()).isEqualTo(Stage.TABLE);
            })
        .isNotEmpty();
  }

  @Test
  void whatCarriedTakesEffectIfTheTableBeforeHasNotMadeItWorse() {
    assertThat(OneRun.of(damAndCanal("")).deals())
        .containsExactly("0 first: built", "0 second: built");
  }

  private static String damAndCanal(String linkage) {
    return """
    scenario: two-tables
    clock: {rounds: 3}
    issues:
      dam: {options: [none, built], status_quo: none, consent: []}
      canal: {options: [none, built], status_quo: none, consent: []}
    actors:
      up: {patience: 0, LINKAGEpositions: {dam: {ideal: built}, canal: {ideal: built}}}
      down: {patience: 0, positions: {dam: {ideal: built}, canal: {ideal: built}}}
      side: {patience: 0, positions: {dam: {ideal: built}, canal: {ideal: built}}}
    tracks:
      first: {participants: [up, down], issues: [dam], seating: fixed}
      second: {participants: [up, side], issues: [canal], seating: fixed}
    """
        .replace("LINKAGE", linkage);
  }

  /**
   * The low dam needs the parliament; the high one, by itself, nobody. Once the parliament has
   * ratified the low one, nobody turns it into a high one over its head, nor over that of those who
   * had agreed to it at the table.
   */
  @Test
  void whoRatifiedIsAskedAboutWhateverWouldUndoWhatItRatified() {
    OneRun run =
        OneRun.of(
            """
            scenario: undoing
            clock: {rounds: 6}
            issues:
              dam:
                options: {none: {consent: []}, low: {consent: [parliament]}, high: {consent: []}}
                status_quo: none
            actors:
              up: {patience: 0, positions: {dam: {values: {none: 0, low: 1, high: 0.5}}}}
              down: {patience: 0, positions: {dam: {values: {none: 0, low: 1, high: 0.5}}}}
              parliament: {patience: 0, positions: {dam: {values: {none: 0, low: 1, high: 0.5}}}}
              miller: {patience: 0, strategy: {offer: random}, positions: {dam: {values: {none: 0, low: 0.1, high: 1}}}}
              smith: {patience: 0, strategy: {offer: random}, positions: {dam: {values: {none: 0, low: 0.1, high: 1}}}}
            tracks:
              first: {participants: [up, down], issues: all, seating: fixed}
              second: {participants: [miller, smith], issues: all, opens: 2, seating: fixed}
            """);
    assertThat(run.deals()).containsExactly("0 first: low");
    assertThat(run.askedToRatify("first")).containsExactly("parliament");
    assertThat(run.askedToRatify("second")).startsWith("up", "down", "parliament");
    assertThat(run.option("dam")).isEqualTo("low");
  }
}
