package io.parley.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.model.Scenario;
import io.parley.model.record.TranscriptEntry;
import io.parley.strategy.Strategies;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From when patience counts, whose it never ends, and who goes by what holding out has lost. */
@Tag("fast")
class PatienceRuleTest {

  private static final Offset<Double> ROUNDING = Offset.offset(1e-12);

  /**
   * The army takes a low ransom only; to the town it is worth 0.4 and its own wish 1, so that it
   * agrees once it aims at 0.4.
   */
  private static String ransom(String town, String talks) {
    return """
    scenario: ransom
    clock: {rounds: 60}
    issues:
      ransom: {options: [none, low, high], status_quo: none}
    actors:
      army: {patience: 0, positions: {ransom: {values: {none: 0.3, low: 1, high: 0.2}}}}
      town: {TOWN, while: {ransom: [none]}, positions: {ransom: {values: {none: 0, low: 0.4, high: 1}}}}
    tracks:
      talks: {participants: all, issues: all, TALKS}
    """
        .replace("TOWN", town)
        .replace("TALKS", talks);
  }

  private static String weary(String attrition) {
    return "attrition: " + attrition + ", tolerance: 0.5, strategy: {concession: {weary: 1}}";
  }

  /** It aims at 1 − 2z − 2z² after a loss of z, which is 0.4 where z = 0.2416. */
  @ParameterizedTest
  @CsvSource({"0.005, 49", "0.01, 25", "0.02, 13", "0.04, 7"})
  void whoGrowsWearyConcedesWithItsLossSoThatTwiceTheAttritionHalvesTheTime(
      String attrition, int round) {
    assertThat(OneRun.of(ransom(weary(attrition), "opens: 0")).deals())
        .containsExactly(round + " talks: low");
  }

  @Test
  void withoutALossThereIsNoConcession() {
    assertThat(OneRun.of(ransom(weary("0"), "opens: 0")).deals()).isEmpty();
  }

  @Test
  void whatTurnsForTheBetterLiftsTheAspirationAgain() {
    String relief = "events: {relief: {round: 20, add: {actors.town.outlook: 0.2}}}\n";
    assertThat(OneRun.of(ransom(weary("0.01"), "opens: 0") + relief).deals())
        .containsExactly("45 talks: low");
  }

  @Test
  void whoGrowsWearySaysWhereItHoldsOutAndOfHowMuch() {
    String without = ransom("attrition: 0.01, strategy: {concession: {weary: 1}}", "opens: 0");

    assertThatThrownBy(() -> ScenarioGenerator.read(without))
        .hasMessageContaining("no \"tolerance\" in actors.town, which grows weary");
  }

  @Test
  void patienceOfTheTableCountsFromItsOpening() {
    assertThat(OneRun.of(ransom("patience: 5", "opens: 10")).deals())
        .containsExactly("10 talks: low");
    assertThat(OneRun.of(ransom("patience: 5, patience_from: table", "opens: 10")).deals())
        .containsExactly("13 talks: low");
  }

  @Test
  void patienceOfTheTableCountsFromTheSeat() {
    String late =
        ransom("patience: 5, patience_from: table", "opens: 0")
                .replace("participants: all", "participants: [army, clerk]")
                .replace("  town: {", "  clerk: {positions: {ransom: {ideal: none}}}\n  town: {")
            + "events: {seat: {round: 20, widen: {talks: [town]}}}\n";
    OneRun run = OneRun.of(late);

    assertThat(run.all(TranscriptEntry.Passed.class).stream().filter(it -> it.actor() == 2))
        .first()
        .extracting(it -> it.round() + " " + it.aspiration())
        .isEqualTo("20 1.0");
  }

  @Test
  void patienceThatNeverEndsConcedesNothing() {
    assertThat(OneRun.of(ransom("patience: never", "opens: 0")).deals()).isEmpty();
  }

  /** False-alarm rate of the bounds, four standard deviations: 1 in 16,000. */
  @Test
  void patienceMayBeEndlessInAShareOfRuns() {
    Scenario scenario =
        ScenarioGenerator.read(ransom("patience: {choice: {5: 0.6, never: 0.4}}", "opens: 0"));
    Negotiation negotiation = Negotiation.keyed(scenario, Strategies.standard(), 1);
    int deals = 0;
    for (int run = 1; run <= 1_000; run++) {
      deals += negotiation.play(run).deals().size();
    }
    assertThat(deals).isBetween(538, 662);
  }

  @Test
  void leveragePressesForAsLongAsItLasts() {
    String siege =
        ransom("patience: never", "opens: 0, closes: 1")
            .replace("army: {patience: 0,", "army: {leverage: {town: {wear: 0.01, lasts: 3}},");
    OneRun run =
        OneRun.of(siege + "events: {drum: {round: 59, add: {actors.army.outlook: 0.1}}}\n");

    assertThat(run.wear("town", 1)).isCloseTo(0.01, ROUNDING);
    assertThat(run.wear("town", 3)).isCloseTo(0.03, ROUNDING);
    assertThat(run.wear("town", 50)).isCloseTo(0.03, ROUNDING);
  }
}
