package io.parley.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.model.Scenario;
import io.parley.model.record.RunRecord;
import io.parley.strategy.Strategies;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How much actors weigh, by issue and by salience, in which offer wins and in what is offered. */
@Tag("fast")
class InfluenceRuleTest {

  private static final String CITIZEN =
      "{influence: %s, patience: 0, strategy: {offer: random}, positions: ";

  @Test
  void theOfferWinsThatHasMostInfluenceOnWhatItChangesBehindIt() {
    assertThat(winner("influence", "{default: 1, link: 10}", 50, "5", 50)).isEqualTo("link");
    assertThat(winner("influence", "{default: 10, link: 1}", 50, "5", 50)).isEqualTo("tax");
  }

  @Test
  void influenceMayCountTimesSalienceAsWritten() {
    assertThat(winner("influence", "5", 10, "4", 30)).isEqualTo("link");
    assertThat(winner("influence-salience", "5", 10, "4", 30)).isEqualTo("tax");
    assertThat(winner("influence-salience", "13", 10, "4", 30)).isEqualTo("link");
  }

  /**
   * What wins: a link that two want and two do not, or a tax the other way round. Nobody gives up
   * the one for the other.
   */
  private static String winner(
      String weighing, String forLink, int salienceOfLink, String forTax, int salienceOfTax) {
    String link = CITIZEN + "{link: {ideal: yes, salience: %d}, tax: {ideal: no, salience: 60}}}";
    String tax = CITIZEN + "{tax: {ideal: yes, salience: %d}, link: {ideal: no, salience: 60}}}";
    OneRun run =
        OneRun.of(
            """
            scenario: budget
            clock: {rounds: 1}
            weighing: %s
            issues:
              link: {options: [no, yes], status_quo: no}
              tax: {options: [no, yes], status_quo: no}
            actors:
              a: %s
              b: %s
              c: %s
              d: %s
            tracks:
              table:
                participants: all
                issues: all
                protocol: multiple-offers
                seating: fixed
                agreement: {quorum: 2}
            """
                .formatted(
                    weighing,
                    link.formatted(forLink, salienceOfLink),
                    tax.formatted(forTax, salienceOfTax),
                    link.formatted(forLink, salienceOfLink),
                    tax.formatted(forTax, salienceOfTax)));
    return run.option("link").equals("yes") ? "link" : "tax";
  }

  /** One who does not mind proposes what weighs most with the other two. */
  @Test
  void offersGoByWhatTheOthersWeighOnTheIssue() {
    assertThat(offer("influence", "1", 50, "2", 50)).isEqualTo("0 a: road");
    assertThat(offer("influence", "{default: 1, way: 3}", 50, "2", 50)).isEqualTo("0 a: rail");
    assertThat(offer("influence-salience", "1", 10, "2", 4)).isEqualTo("0 a: rail");
    assertThat(offer("influence-salience", "1", 10, "2", 6)).isEqualTo("0 a: road");
  }

  private static String offer(
      String weighing, String forRail, int salienceOfRail, String forRoad, int salienceOfRoad) {
    return OneRun.of(
            """
            scenario: ways
            clock: {rounds: 1}
            weighing: %s
            issues:
              way: {options: [none, rail, road], status_quo: none}
            actors:
              a: {positions: {way: {values: {none: 0, rail: 1, road: 1}}}}
              b: {influence: %s, positions: {way: {values: {none: 0, rail: 1, road: 0}, salience: %d}}}
              c: {influence: %s, positions: {way: {values: {none: 0, rail: 0, road: 1}, salience: %d}}}
            tracks:
              table: {participants: all, proposers: [a], issues: all, seating: fixed}
            """
                .formatted(weighing, forRail, salienceOfRail, forRoad, salienceOfRoad))
        .proposals("table")
        .get(0);
  }

  /** Law: the same number issue by issue is one number. */
  @Test
  void theSameInfluenceOnAllIssuesIsOneNumber() {
    Pattern number = Pattern.compile("influence: ([0-9.]+)\n");
    for (int seed = 0; seed < 60; seed++) {
      String plain = ScenarioGenerator.yaml(seed).replaceAll("weighing: .*\n", "");
      String byIssue = number.matcher(plain).replaceAll("influence: {default: $1, i0: $1}\n");
      RunRecord once = play(plain, seed);
      RunRecord again = play(byIssue, seed);
      assertThat(again.deals()).as("seed %d", seed).isEqualTo(once.deals());
      assertThat(again.payoffs()).as("seed %d", seed).isEqualTo(once.payoffs());
    }
  }

  private static RunRecord play(String yaml, int seed) {
    Scenario scenario = ScenarioGenerator.read(yaml);
    return Negotiation.keyed(scenario, Strategies.standard(), seed).play(1, moment -> {});
  }
}
