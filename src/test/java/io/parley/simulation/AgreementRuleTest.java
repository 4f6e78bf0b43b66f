package io.parley.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** When a proposal carries at a table, and which of several that carry wins. */
@Tag("fast")
class AgreementRuleTest {

  @Test
  void unanimityFailsWithOneAgainst() {
    assertThat(option("unanimity")).isEqualTo("closed");
  }

  @Test
  void aQuorumCarriesOverTheHeadOfWhoIsAgainst() {
    assertThat(option("{quorum: 2}")).isEqualTo("open");
  }

  @Test
  void aQuorumFailsWithOneYesTooFew() {
    assertThat(option("{quorum: 3}")).isEqualTo("closed");
  }

  @Test
  void aVetoStopsWhatAQuorumWouldCarry() {
    assertThat(option("{quorum: 2, veto: [east]}")).isEqualTo("closed");
  }

  @Test
  void whoHasAVetoAndSaysYesStopsNothing() {
    assertThat(option("{quorum: 2, veto: [north]}")).isEqualTo("open");
  }

  /** North and south have a vote and a half between them: two heads, and still too little. */
  @Test
  void twoHeadsWithTooFewVotesDoNotCarry() {
    assertThat(option("{votes: {north: 1, south: 0.5, east: 5}, threshold: 2}"))
        .isEqualTo("closed");
  }

  @Test
  void oneHeadWithVotesEnoughCarriesWithTheOther() {
    assertThat(option("{votes: {north: 4.5, south: 0.5, east: 4}, threshold: 5}"))
        .isEqualTo("open");
  }

  /** What is at stake is whether the border opens: north and south want it, east does not. */
  private static String option(String agreement) {
    return OneRun.of(
            """
            scenario: border
            clock: {rounds: 5}
            issues:
              border: {options: [closed, open], status_quo: closed}
            actors:
              north: {influence: 10, patience: 0, positions: {border: {ideal: open}}}
              south: {influence: 10, patience: 0, positions: {border: {ideal: open}}}
              east: {influence: 1, patience: 0, positions: {border: {ideal: closed}}}
            tracks:
              table:
                participants: all
                issues: all
                protocol: multiple-offers
                agreement: AGREEMENT
            """
                .replace("AGREEMENT", agreement))
        .option("border");
  }

  /** The road is tabled first, and both carry with two yeses each. */
  @Test
  void ofTwoOffersThatCarryTheOneWithMoreInfluenceBehindItWins() {
    assertThat(winner(10, 30)).isEqualTo("rail");
    assertThat(winner(30, 10)).isEqualTo("road");
  }

  @Test
  void ofTwoOffersWithEqualInfluenceTheOneTabledFirstWins() {
    assertThat(winner(10, 10)).isEqualTo("road");
  }

  private static String winner(int influenceForRoad, int influenceForRail) {
    return OneRun.of(
            """
            scenario: link
            clock: {rounds: 1}
            issues:
              link: {options: [none, road, rail], status_quo: none}
            actors:
              a: {influence: ROAD, positions: {link: {values: {none: 0.5, road: 1, rail: 0}}}}
              b: {influence: RAIL, positions: {link: {values: {none: 0.5, road: 0, rail: 1}}}}
              c: {influence: ROAD, positions: {link: {values: {none: 0.5, road: 1, rail: 0}}}}
              d: {influence: RAIL, positions: {link: {values: {none: 0.5, road: 0, rail: 1}}}}
            tracks:
              table:
                participants: all
                issues: all
                protocol: multiple-offers
                seating: fixed
                agreement: {quorum: 2}
            """
                .replace("ROAD", Integer.toString(influenceForRoad))
                .replace("RAIL", Integer.toString(influenceForRail))
                .replace("positions", "patience: 0, strategy: {offer: random}, positions"))
        .option("link");
  }
}
