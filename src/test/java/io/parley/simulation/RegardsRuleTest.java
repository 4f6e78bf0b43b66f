package io.parley.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whose lines an actor spares: two at a table, and an island that has no seat there and a say in
 * some of what they want.
 */
@Tag("fast")
class RegardsRuleTest {

  private static final String NO_BRIDGE = "no: {never: {bridge: [built]}}";
  private static final String NO_TOLL = "no: {never: {toll: [paid]}}";

  @ParameterizedTest
  @CsvSource({"seated, true", "consenters, false"})
  void whatTheIslandIsKnownToRefuseIsAgreedOverItsHeadBySomeOnly(String regards, boolean agreed) {
    OneRun run = OneRun.of(sound(regards, NO_BRIDGE, "retry"));
    assertThat(run.refusedToRatify("talks").contains("island: red-line")).isEqualTo(agreed);
    assertThat(run.deals()).containsExactly((agreed ? "1" : "0") + " talks: paid");
  }

  @Test
  void aLineCountsOnlyAgainstWhatNeedsItsHolder() {
    OneRun run = OneRun.of(sound("consenters", NO_TOLL, "retry"));
    assertThat(run.proposals("talks"))
        .as("the toll without the island, the bridge without the toll, never both")
        .containsExactlyInAnyOrder("0 west: built", "1 west: paid");
    assertThat(run.deals()).containsExactly("0 talks: built", "1 talks: paid");
    assertThat(run.refusedToRatify("talks")).isEmpty();
  }

  @Test
  void whoIsSeatedIsSparedAgainstWhatNeedsItAlone() {
    String line = "red_lines: {no: {never: {toll: [paid]}}}";
    String yaml = sound("consenters", NO_TOLL, "retry").replace("[west, east]}", "west}");
    assertThat(OneRun.of(yaml.replace("east: {", "east: {" + line + ", ")).proposals("talks"))
        .contains("1 west: paid");
    assertThat(
            OneRun.of(
                    yaml.replace("consenters", "seated")
                        .replace("east: {", "east: {" + line + ", "))
                .proposals("talks"))
        .noneMatch(it -> it.endsWith("paid"));
  }

  @Test
  void aPrivateLineIsSparedOnceItHasBeenInvokedOnly() {
    String line = NO_BRIDGE.replace("}}", "}, private: true}");
    OneRun run = OneRun.of(sound("consenters", line, "retry"));
    assertThat(run.refusedToRatify("talks")).containsExactly("island: red-line");
  }

  @Test
  void aLineThatGaveWayIsSparedNoLonger() {
    String yaml =
        sound("consenters", NO_BRIDGE.replace("}}", "}, firmness: 0.2}"), "retry")
            .replace("island: {", "island: {attrition: 0.05, while: {bridge: [none]}, ");
    assertThat(OneRun.of(yaml).deals()).containsExactly("0 talks: paid", "4 talks: built");
  }

  @Test
  void whoAgreedToWhatIsInForceIsSparedWhereThatWouldBeUndone() {
    String yaml =
        """
        scenario: undoing
        clock: {rounds: 6}
        issues:
          fee: {options: [none, low, high], status_quo: none, consent: []}
        actors:
          west: {patience: 0, strategy: {regards: REGARDS}, positions: {fee: {values: {none: 0, low: 0.5, high: 1}}}}
          east: {patience: 0, strategy: {regards: REGARDS}, positions: {fee: {values: {none: 0, low: 0.5, high: 1}}}}
          island:
            patience: 0
            positions: {fee: {values: {none: 0, low: 1, high: 0.9}}}
            red_lines: {no: {never: {fee: [high]}}}
        tracks:
          first: {participants: [west, island], issues: all, seating: fixed, closes: 1}
          second: {participants: [west, east], issues: all, seating: fixed, opens: 1}
        """;
    OneRun spared = OneRun.of(yaml.replace("REGARDS", "consenters"));
    assertThat(spared.deals()).containsExactly("0 first: low");
    assertThat(spared.proposals("second")).isEmpty();
    OneRun not = OneRun.of(yaml.replace("REGARDS", "seated"));
    assertThat(not.refusedToRatify("second")).contains("island: red-line");
  }

  @Test
  void whoRefusesWhatIsAgreedWithoutItIsSparedUnlessTheRefusalSeatsIt() {
    String line = "no: {excluded: refuse}";
    OneRun retry = OneRun.of(sound("consenters", line, "retry"));
    assertThat(retry.proposals("talks")).containsExactly("0 west: paid");
    assertThat(retry.refusedToRatify("talks")).isEmpty();
    OneRun widen = OneRun.of(sound("consenters", line, "widen"));
    assertThat(widen.refusedToRatify("talks")).containsExactly("island: excluded");
    assertThat(widen.deals()).containsExactly("1 talks: built paid");
  }

  private static String sound(String regards, String line, String onRefusal) {
    return """
    scenario: sound
    clock: {rounds: 8}
    issues:
      bridge: {options: [none, built], status_quo: none}
      toll: {options: [free, paid], status_quo: free, consent: [west]}
    actors:
      west: {patience: 0, strategy: {regards: REGARDS}, positions: {bridge: {ideal: built, salience: 2}, toll: {ideal: paid}}}
      east: {patience: 0, strategy: {regards: REGARDS}, positions: {bridge: {ideal: built, salience: 2}, toll: {ideal: paid}}}
      island: {patience: 0, red_lines: {LINE}, positions: {bridge: {ideal: built}}}
    tracks:
      talks: {participants: [west, east], issues: all, seating: fixed, on_refusal: REFUSAL}
    """
        .replace("REGARDS", regards)
        .replace("LINE", line)
        .replace("REFUSAL", onRefusal);
  }
}
