package io.parley.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a table remembers of deals that were not ratified, and until when. */
@Tag("fast")
class MemoryRuleTest {

  // Exclusion: the bridge needs the island, the toll does not.

  @Test
  void whatNeedsOneWhoRefusesExclusionIsNotProposedAgain() {
    OneRun run = OneRun.of(bridge("red_lines: {no: {excluded: refuse}}", ""));
    assertThat(run.refusedToRatify("talks")).containsExactly("island: excluded");
    assertThat(run.proposals("talks")).containsExactly("0 west: built paid", "1 west: paid");
    assertThat(run.deals()).containsExactly("1 talks: paid");
  }

  @Test
  void exclusionIsForgottenWhenWhoWasExcludedTakesASeat() {
    OneRun run =
        OneRun.of(
            bridge(
                "red_lines: {no: {excluded: refuse}}",
                "events: {seat: {round: 3, widen: {talks: [island]}}}"));
    assertThat(run.deals()).containsExactly("1 talks: paid", "3 talks: built");
  }

  @Test
  void exclusionBarsNothingOnceTheLineAgainstItHasGivenWay() {
    OneRun run =
        OneRun.of(
            bridge(
                "attrition: 0.05, while: {bridge: [none]}, "
                    + "red_lines: {no: {excluded: refuse, firmness: 0.2}}",
                ""));
    assertThat(run.wear("island", 3)).isLessThan(0.2);
    assertThat(run.deals()).containsExactly("1 talks: paid", "4 talks: built");
  }

  // A line that those at the table did not know of.

  @Test
  void whatBreaksALineInvokedOnceIsNotProposedAgain() {
    OneRun run = OneRun.of(bridge("red_lines: {no: {never: {bridge: [built], toll: [paid]}}}", ""));
    assertThat(run.refusedToRatify("talks")).containsExactly("island: red-line");
    assertThat(run.proposals("talks")).containsExactly("0 west: built paid", "1 west: built");
    assertThat(run.deals()).containsExactly("1 talks: built");
  }

  @Test
  void aLineThatWasInvokedBarsNothingOnceItHasGivenWay() {
    OneRun run =
        OneRun.of(
            bridge(
                "attrition: 0.05, while: {bridge: [none]}, "
                    + "red_lines: {no: {never: {bridge: [built]}, firmness: 0.2}}",
                ""));
    assertThat(run.refusedToRatify("talks")).containsExactly("island: red-line");
    assertThat(run.deals()).containsExactly("1 talks: paid", "4 talks: built");
  }

  private static String bridge(String island, String events) {
    return """
    scenario: bridge
    clock: {rounds: 8}
    issues:
      bridge: {options: [none, built], status_quo: none}
      toll: {options: [free, paid], status_quo: free, consent: [west, east]}
    actors:
      west: {patience: 0, strategy: {regards: seated}, positions: {bridge: {ideal: built, salience: 2}, toll: {ideal: paid}}}
      east: {patience: 0, strategy: {regards: seated}, positions: {bridge: {ideal: built, salience: 2}, toll: {ideal: paid}}}
      island: {patience: 0, ISLAND, positions: {bridge: {ideal: built}}}
    tracks:
      talks: {participants: [west, east], issues: all, seating: fixed}
    """
            .replace("ISLAND", island)
        + events
        + "\n";
  }

  // Value: the small bridge is worth too little to the island once the cost of exclusion is off.

  @Test
  void whatIsWorthNoMoreToWhoFoundItTooLittleIsNotProposedAgain() {
    OneRun run = OneRun.of(sizes("retry"));
    assertThat(run.refusedToRatify("talks")).containsExactly("island: value");
    assertThat(run.proposals("talks")).filteredOn(it -> it.endsWith("small")).hasSize(1);
    assertThat(run.option("bridge")).isEqualTo("big");
  }

  @Test
  void whatOneFoundTooLittleIsForgottenWhenItTakesASeat() {
    OneRun run = OneRun.of(sizes("widen"));
    assertThat(run.refusedToRatify("talks")).containsExactly("island: value");
    assertThat(run.deals()).containsExactly("1 talks: small");
  }

  // For how long.

  @Test
  void aRefusalIsForgottenAfterAsManyRoundsAsTheTableRemembers() {
    String yaml =
        bridge("red_lines: {no: {excluded: refuse}}", "").replace("rounds: 8", "rounds: 9");
    OneRun run = OneRun.of(remembering(yaml, "3"));
    assertThat(run.refusedToRatify("talks"))
        .as("in rounds 0, 4 and 8")
        .containsExactly("island: excluded", "island: excluded", "island: excluded");
    assertThat(run.proposals("talks"))
        .contains("0 west: built paid", "4 west: built", "8 west: built");
  }

  @Test
  void linesAndValuesAreForgottenLikewise() {
    String line = bridge("red_lines: {no: {never: {bridge: [built]}, private: true}}", "");
    assertThat(OneRun.of(remembering(line, "3")).refusedToRatify("talks")).hasSize(2);
    assertThat(OneRun.of(remembering(line, "always")).refusedToRatify("talks")).hasSize(1);
    assertThat(OneRun.of(remembering(line, "0")).refusedToRatify("talks")).hasSize(8);
    assertThat(OneRun.of(remembering(sizes("retry"), "0")).proposals("talks"))
        .filteredOn(it -> it.endsWith("small"))
        .hasSizeGreaterThan(5);
  }

  private static String remembering(String yaml, String rounds) {
    return yaml.replace("seating: fixed", "seating: fixed, remembers: " + rounds);
  }

  private static String sizes(String onRefusal) {
    return """
    scenario: sizes
    clock: {rounds: 30}
    issues:
      bridge: {options: [none, small, big], status_quo: none}
    actors:
      west:
        patience: 0
        positions: {bridge: {values: {none: 0, small: 1, big: 0.7}}}
      east:
        patience: 0
        strategy: {offer: random}
        positions: {bridge: {values: {none: 0, small: 1, big: 0.7}}}
      island:
        patience: 0
        exclusion_cost: 0.1
        positions: {bridge: {values: {none: 0, small: 0.05, big: 0.15}}}
    tracks:
      talks: {participants: [west, east], issues: all, seating: fixed, on_refusal: REFUSAL}
    """
        .replace("REFUSAL", onRefusal);
  }
}
