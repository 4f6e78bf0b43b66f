package io.parley.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.model.Scenario;
import io.parley.model.draw.Draws;
import io.parley.model.draw.Parameter;
import io.parley.model.draw.World;
import io.parley.model.record.RunRecord;
import io.parley.model.record.TranscriptEntry;
import io.parley.strategy.Strategies;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What it costs to give up a red line, and lines that are only said. */
@Tag("fast")
class PriceAndBluffRuleTest {

  private static final Offset<Double> ROUNDING = Offset.offset(1e-12);

  /** Both want the dam, which upper has said never to build; each round costs upper 0.02. */
  private static String dam(String line) {
    return """
    scenario: dam
    clock: {rounds: 40}
    issues:
      dam: {options: [none, built], status_quo: none}
    actors:
      upper:
        attrition: 0.02
        while: {dam: [none]}
        patience: 0
        positions: {dam: {ideal: built}}
        red_lines: {pledge: {never: {dam: [built]}LINE}}
      lower: {patience: 0, positions: {dam: {ideal: built}}}
    tracks:
      talks: {participants: all, issues: all, opens: 0}
    """
        .replace("LINE", line);
  }

  /** It gives way with a wear of 0.1, in round 5, and is worth breaking with one of price − 1. */
  @ParameterizedTest
  @CsvSource({"0, 5", "0.5, 5", "1.1, 5", "1.11, 6", "1.19, 10", "1.21, 11", "1.5, 25"})
  void aLineThatGaveWayIsBrokenOnceThatIsWorthItsPriceMore(double price, int round) {
    OneRun run = OneRun.of(dam(", firmness: 0.1, price: " + price));

    assertThat(run.roundsOf(TranscriptEntry.GaveWay.class)).containsExactly(5);
    assertThat(run.deals()).containsExactly(round + " talks: built");
    assertThat(run.record().payoffs().get(0)).isCloseTo(1 - price, ROUNDING);
  }

  @Test
  void aLineThatTheInitialStatusQuoBreaksCostsNothing() {
    String broken = dam(", firmness: 0, price: 3").replace("status_quo: none", "status_quo: built");
    OneRun run = OneRun.of(broken);

    assertThat(run.record().payoffs().get(0)).isCloseTo(1, ROUNDING);
  }

  @Test
  void aLineWithAPriceNeverStandsAgain() {
    String firmer =
        "events: {rally: {round: 7, set: {actors.upper.red_lines.pledge.firmness: 5}}}\n";
    OneRun without = OneRun.of(dam(", firmness: 0.1").replace("opens: 0", "opens: 9") + firmer);
    OneRun with =
        OneRun.of(dam(", firmness: 0.1, price: 0.2").replace("opens: 0", "opens: 9") + firmer);

    assertThat(without.deals()).isEmpty();
    assertThat(with.deals()).containsExactly("9 talks: built");
  }

  @Test
  void aBluffBarsWhatOthersProposeAndNothingOfItsHolder() {
    OneRun run = OneRun.of(dam(", bluff: 1, price: 0.3"));

    assertThat(run.deals()).containsExactly("0 talks: built");
    assertThat(run.all(TranscriptEntry.Proposed.class))
        .extracting(it -> it.actor())
        .containsOnly(0);
    assertThat(run.roundsOf(TranscriptEntry.CameToLight.class)).containsExactly(0);
    assertThat(run.record().payoffs().get(0)).isCloseTo(0.7, ROUNDING);
  }

  /** Lower speaks first and spares the line; upper breaks it, and now lower answers in kind. */
  @Test
  void aBluffThatHasComeToLightIsSparedByNobody() {
    OneRun run =
        OneRun.of(
            """
            scenario: dam
            clock: {rounds: 4}
            issues:
              dam: {options: {none: {at: 0}, low: {at: 60}, high: {at: 100}}, status_quo: none}
            actors:
              lower: {patience: 100, positions: {dam: {ideal: low}}}
              upper: {patience: 100, positions: {dam: {ideal: high}}, red_lines: {word: {never: {dam: [low, high]}, bluff: 1}}}
            tracks:
              talks: {participants: all, issues: all, seating: fixed}
            """);

    assertThat(run.proposals("talks").subList(0, 2))
        .containsExactly("0 upper: high", "1 lower: low");
  }

  @Test
  void aBluffThatItsHolderFindsTooDearToBreakIsStillSparedByOthers() {
    String tooDear = dam(", bluff: 1, price: 1.2").replace("attrition: 0.02", "attrition: 0");
    assertThat(OneRun.of(tooDear).deals()).isEmpty();
    assertThat(OneRun.of(tooDear).all(TranscriptEntry.Proposed.class)).isEmpty();
  }

  @Test
  void aBluffIsOverWhenWearReachesItsFirmness() {
    OneRun run = OneRun.of(dam(", bluff: 1, price: 1.3, firmness: 0.1"));

    assertThat(run.roundsOf(TranscriptEntry.CameToLight.class)).containsExactly(5);
    assertThat(run.roundsOf(TranscriptEntry.GaveWay.class)).isEmpty();
    assertThat(run.deals()).containsExactly("15 talks: built");
  }

  /** The lord, who has neither seat nor say, puts the text. */
  @Test
  void aBluffComesToLightInTheTextThatItsHolderPutsAsMediator() {
    OneRun run =
        OneRun.of(
            """
            scenario: dam
            clock: {rounds: 40}
            issues:
              dam: {options: [none, built], status_quo: none, consent: [upper, lower]}
            actors:
              lord: {positions: {dam: {ideal: built}}, red_lines: {word: {never: {dam: built}, bluff: 1}}}
              upper: {patience: 0, positions: {dam: {ideal: built}}}
              lower: {patience: 0, positions: {dam: {ideal: built}}}
            tracks:
              talks: {participants: [upper, lower], issues: all, protocol: single-text, mediator: lord}
            """);

    assertThat(run.all(TranscriptEntry.CameToLight.class))
        .extracting(it -> it.round() + " " + run.actor(it.actor()) + " " + it.line())
        .containsExactly(run.roundsOf(TranscriptEntry.TextPut.class).get(0) + " lord word");
  }

  /** Two at a table spare the lines of those seated only; the lord, who is not, has a say. */
  @Test
  void aBluffComesToLightWhenItsHolderRatifiesWhatItWouldRefuse() {
    OneRun run =
        OneRun.of(
            """
            scenario: dam
            clock: {rounds: 4}
            issues:
              dam: {options: [none, built], status_quo: none}
            actors:
              lord: {patience: 0, positions: {dam: {ideal: built}}, red_lines: {word: {never: {dam: built}, bluff: 1, price: 0.4}}}
              upper: {patience: 0, strategy: {regards: seated}, positions: {dam: {ideal: built}}}
              lower: {patience: 0, strategy: {regards: seated}, positions: {dam: {ideal: built}}}
            tracks:
              talks: {participants: [upper, lower], issues: all}
            """);

    assertThat(run.deals()).containsExactly("0 talks: built");
    assertThat(run.roundsOf(TranscriptEntry.CameToLight.class)).containsExactly(0);
    assertThat(run.record().payoffs().get(0)).isCloseTo(0.6, ROUNDING);
  }

  @Test
  void withoutAStatusQuoThePriceIsTakenOffWhatTheDealPays() {
    OneRun run =
        OneRun.of(
            """
            scenario: sale
            clock: {rounds: 8}
            status_quo: none
            issues:
              dam: {options: [none, built]}
            actors:
              upper: {attrition: 0.05, patience: 0, reservation: 0.5, positions: {dam: {ideal: built}}, red_lines: {word: {never: {dam: built}, firmness: 0.1, price: 0.7}}}
              lower: {patience: 0, reservation: 0.5, positions: {dam: {ideal: built}}}
            tracks:
              talks: {participants: all, issues: all}
            """);

    assertThat(run.roundsOf(TranscriptEntry.GaveWay.class)).containsExactly(2);
    assertThat(run.deals()).containsExactly("4 talks: built");
    assertThat(run.record().payoffs().get(0)).isCloseTo(0.3, ROUNDING);
  }

  /** What is broken holds until a raid in round 4 undoes it; the price is paid while it holds. */
  @Test
  void thePriceIsPaidForAsLongAsWhatBreaksTheLineIsInForce() {
    String raid = "events: {raid: {round: 4, revert: [dam]}, flood: {round: 4, close: [talks]}}\n";
    OneRun run = OneRun.of(dam(", bluff: 1, price: 0.3") + raid);

    assertThat(run.deals()).containsExactly("0 talks: built");
    assertThat(run.record().path().noDeal()[3][0]).isCloseTo(0.7, ROUNDING);
    assertThat(run.record().path().noDeal()[4][0]).isCloseTo(-0.02, ROUNDING);
  }

  @Test
  void eventsThatChangeThePriceChangeWhatIsPaid() {
    String law = "events: {law: {round: 6, set: {actors.upper.red_lines.pledge.price: 0.4}}}\n";
    OneRun run = OneRun.of(dam(", firmness: 0.1, price: 1.4") + law);

    assertThat(run.deals()).containsExactly("6 talks: built");
    assertThat(run.record().payoffs().get(0)).isCloseTo(0.6, ROUNDING);
  }

  @Test
  void anEventThatLowersFirmnessBringsThePriceOnceAndForGood() {
    String thaw =
        "events: {thaw: {round: 3, set: {actors.upper.red_lines.pledge.firmness: 0.01}}, "
            + "frost: {round: 4, set: {actors.upper.red_lines.pledge.firmness: 5}}}\n";
    OneRun run = OneRun.of(dam(", firmness: 5, price: 1.1") + thaw);

    assertThat(run.roundsOf(TranscriptEntry.GaveWay.class)).containsExactly(3);
    assertThat(run.deals()).containsExactly("5 talks: built");
    assertThat(run.record().payoffs().get(0)).isCloseTo(-0.1, ROUNDING);
  }

  @Test
  void neitherEventsNorFortunesCanMakeABluffOfALine() {
    String event = "events: {turn: {round: 1, set: {actors.*.red_lines.pledge.bluff: 1}}}\n";
    assertThatThrownBy(() -> ScenarioGenerator.read(dam(", bluff: 0.4") + event))
        .hasMessageContaining("15:33")
        .hasMessageContaining("actors.upper.red_lines.pledge.bluff to set")
        .hasMessageContaining("another path, as this holds for the whole of a run");
    String mood = "fortunes: {mood: {moves: {actors.upper.red_lines.pledge.bluff: 1}}}\n";
    assertThatThrownBy(() -> ScenarioGenerator.read(dam(", bluff: 0.4") + mood))
        .hasMessageContaining("actors.upper.red_lines.pledge.bluff to move");
  }

  @Test
  void aBluffMayGiveItsChanceASource() {
    Scenario scenario =
        ScenarioGenerator.read(dam(", bluff: {value: 0.4, from: \"assumption: a guess\"}"));
    assertThat(scenario.parameters().uncertain())
        .extracting(Parameter::path)
        .containsExactly("actors.upper.red_lines.pledge.bluff");
  }

  @Test
  void aBluffWithoutAChanceChangesNothing() {
    RunRecord without = OneRun.of(dam(", firmness: 0.1, price: 0.5")).record();
    RunRecord with = OneRun.of(dam(", firmness: 0.1, price: 0.5, bluff: 0")).record();

    assertThat(with.deals()).isEqualTo(without.deals());
    assertThat(with.payoffs()).isEqualTo(without.payoffs());
    assertThat(ScenarioGenerator.read(dam(", bluff: 0")).parameters().uncertain()).isEmpty();
  }

  /** False-alarm rate of the bounds, four standard deviations: 1 in 16,000. */
  @Test
  void aLineIsABluffInTheShareOfRunsThatItSays() {
    Scenario scenario = ScenarioGenerator.read(dam(", bluff: 0.4"));
    Negotiation negotiation = Negotiation.keyed(scenario, Strategies.standard(), 1);
    int deals = 0;
    for (int run = 1; run <= 1_000; run++) {
      deals += negotiation.play(run).deals().size();
    }
    assertThat(deals).isBetween(338, 462);
  }

  /** A price above all that an outcome can be worth: 1 and all linkages, and all wear. */
  @Test
  void nobodyAgreesToBreakALineThatIsDearerThanAllThatItCouldGain() {
    int lines = 0;
    for (int seed = 0; seed < 300; seed++) {
      String yaml =
          ScenarioGenerator.yaml(seed)
              .replaceAll(", price: [0-9.]+", "")
              .replaceAll("(private: false, firmness: )([0-9{][^\n]*)\\}\\n", "$1$2, price: 4}\n");
      lines += yaml.split("price: 4", -1).length - 1;
      Scenario scenario = ScenarioGenerator.read(yaml);
      Negotiation negotiation = Negotiation.keyed(scenario, Strategies.standard(), seed);
      Draws draws = Draws.keyed(seed, scenario.parameters());
      for (int run = 1; run <= 2; run++) {
        Auditor auditor = new Auditor(scenario, World.draw(scenario.parameters(), draws, run));
        negotiation.play(run, auditor);
        assertThat(auditor.broken()).as("scenario %d, run %d", seed, run).isZero();
      }
    }
    assertThat(lines).isGreaterThan(100);
  }
}
