package io.parley.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What costs nothing is taken or weighed: one side is ready to give up a quota, which is all that
 * there is to have of it, and the other aims at a tariff as well, which it will not get.
 */
@Tag("fast")
class GiftRuleTest {

  @ParameterizedTest
  @CsvSource({"take, 0", "weigh, 12"})
  void aGiftIsTakenAtOnceOrWhenItIsAimedAt(String gifts, int round) {
    assertThat(OneRun.of(trade(gifts, "")).deals().get(0)).isEqualTo(round + " talks: gone");
  }

  @ParameterizedTest
  @ValueSource(strings = {"aspiration", "next", "time", "combined"})
  void forEveryAcceptance(String acceptance) {
    String yaml = trade("take, acceptance: " + acceptance, "");
    assertThat(OneRun.of(yaml).deals().get(0)).isEqualTo("0 talks: gone");
  }

  @Test
  void whatALineOfItsOwnRefusesIsNoGift() {
    String line = "red_lines: {no: {never: {quota: [gone]}, private: true}}";
    assertThat(OneRun.of(trade("take", line)).deals()).noneMatch(it -> it.contains("gone"));
  }

  @Test
  void whatIsWorthLessThanNoDealIsNoGift() {
    String link = "linkages: {l: {when: {quota: [gone]}, worth: -0.6}}";
    assertThat(OneRun.of(trade("take", link)).deals()).noneMatch(it -> it.contains("gone"));
  }

  @Test
  void whatLeavesLessToHopeForIsNoGift() {
    String values =
        trade("take", "")
            .replace("options: [there, gone]", "options: [there, half, gone]")
            .replace("{ideal: gone}", "{values: {there: 0, half: 0.5, gone: 1}}");
    assertThat(OneRun.of(values).deals().get(0)).isEqualTo("0 talks: gone");
    String line = "red_lines: {no: {never: {quota: [gone]}, private: true}, ";
    assertThat(OneRun.of(values.replace("red_lines: {", line)).deals())
        .as("half is not taken before it is aimed at")
        .containsExactly("18 talks: half");
  }

  @Test
  void whoRatifiesTakesGiftsTooIfTheyAreWorthTheCostOfExclusion() {
    String yaml =
        trade("take", "exclusion_cost: 0.1")
            .replace("participants: all", "participants: [giver, helper]")
            .replace("tracks:", "  helper: {positions: {quota: {ideal: gone}}}\ntracks:");
    assertThat(OneRun.of(yaml).deals()).isNotEmpty();
    assertThat(OneRun.of(yaml.replace("gifts: take", "gifts: weigh")).refusedToRatify("talks"))
        .containsExactly("taker: value");
    assertThat(OneRun.of(yaml.replace("cost: 0.1", "cost: 0.6")).refusedToRatify("talks"))
        .containsExactly("taker: value");
  }

  @Test
  void inMonotonicConcessionNothingIsAGift() {
    String yaml =
        trade("take", "").replace("issues: all", "issues: all, protocol: monotonic-concession");
    assertThat(OneRun.of(yaml).deals())
        .isEqualTo(OneRun.of(yaml.replace("gifts: take", "gifts: weigh")).deals());
  }

  private static String trade(String gifts, String taker) {
    return """
    scenario: trade
    clock: {rounds: 40}
    issues:
      quota: {options: [there, gone], status_quo: there}
      tariff: {options: {t0: {at: 0}, t1: {at: 50}, t2: {at: 100}}, status_quo: t0, consent: [giver, taker]}
    actors:
      giver: {patience: 0, red_lines: {firm: {never: {tariff: [t1, t2]}, private: true}}, positions: {quota: {ideal: gone}, tariff: {ideal: t0, salience: 0.1}}}
      taker:
        patience: 24
        strategy: {gifts: GIFTS}
        positions: {quota: {ideal: gone}, tariff: {ideal: t2}}
        TAKER
    tracks:
      talks: {participants: all, issues: all, seating: fixed}
    """
        .replace("GIFTS", gifts)
        .replace("TAKER", taker.isEmpty() ? "title: Taker" : taker);
  }

  /** Half of a pie is no gift on the way to the whole, though the table stands. */
  @ParameterizedTest
  @CsvSource({"take, 100, 50", "take, 60, 60", "weigh, 100, 50"})
  void aPieOnAStandingTableIsSplitByPatience(String gifts, int first, int second) {
    StringBuilder options = new StringBuilder();
    for (int step = 0; step <= 200; step++) {
      options.append(step == 0 ? "" : ", ").append("o%d: {at: %s}".formatted(step, step / 2.0));
    }
    String actor =
        "{patience: %d, strategy: {concession: linear, gifts: %s}, positions: {pie: {values:"
            + " {%s}}}}";
    String yaml =
        """
        scenario: pie
        clock: {rounds: 100}
        issues: {pie: {options: {none: {}, OPTIONS}, status_quo: none}}
        actors: {first: FIRST, second: SECOND}
        tracks: {t: {participants: all, issues: all, standing: true}}
        """
            .replace("OPTIONS", options.toString().replaceAll("\\{at: [0-9.]+}", "{}"))
            .replace("FIRST", actor.formatted(first, gifts, values(true)))
            .replace("SECOND", actor.formatted(second, gifts, values(false)));
    OneRun run = OneRun.of(yaml);
    int share = Integer.parseInt(run.option("pie").substring(1));
    assertThat(share / 200.0).isCloseTo(first / (double) (first + second), within(0.02));
  }

  private static String values(boolean first) {
    StringBuilder values = new StringBuilder("none: 0");
    for (int step = 0; step <= 200; step++) {
      values.append(", o%d: %s".formatted(step, (first ? step : 200 - step) / 200.0));
    }
    return values.toString();
  }
}
