package io.parley.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.strategy.Strategies;
import org.junit.jupiter.api.Test;

/**
 * Two at war, with a front that goes up for one as it goes down for the other: whether stopping
 * becomes likelier the longer it has not come.
 */
class SettlingOfWarsTest {

  private static final int RUNS = 2_000;
  private static final int QUARTER = 13;

  private static String war(String concession) {
    return """
    scenario: war
    clock: {rounds: 53}
    issues:
      peace: {options: [none, a, b, c, d, e], status_quo: none}
    actors:
      north:
        while: {peace: [none]}
        attrition: {uniform: [0.001, 0.004]}
        positions: {peace: {values: {none: 0, a: 0.1, b: 0.3, c: 0.5, d: 0.75, e: 1}}}
        CONCESSION
      south:
        while: {peace: [none]}
        attrition: {uniform: [0.001, 0.004]}
        positions: {peace: {values: {none: 0, a: 1, b: 0.75, c: 0.5, d: 0.3, e: 0.1}}}
        CONCESSION
    tracks:
      talks: {participants: all, issues: all, opens: 0}
    fortunes:
      front:
        step: {normal: [0, 0.05]}
        range: [-0.5, 0.5]
        while: {peace: [none]}
        moves: {actors.north.outlook: 1, actors.south.outlook: -1}
    """
        .replace("CONCESSION", concession);
  }

  /** The chance of settling in each quarter while there is none, and its standard error. */
  private static double[][] hazards(String yaml) {
    Negotiation negotiation =
        Negotiation.keyed(ScenarioGenerator.read(yaml), Strategies.standard(), 20250218);
    int[] settled = new int[5];
    for (int run = 1; run <= RUNS; run++) {
      int round = negotiation.play(run).changedIn().get(0);
      settled[round < 0 ? 4 : Math.max(0, round - 1) / QUARTER]++;
    }
    double[][] hazards = new double[4][2];
    int left = RUNS;
    for (int quarter = 0; quarter < 4; quarter++) {
      double chance = (double) settled[quarter] / left;
      hazards[quarter][0] = chance;
      hazards[quarter][1] = Math.sqrt(chance * (1 - chance) / left);
      left -= settled[quarter];
    }
    return hazards;
  }

  /** How much likelier it is in one quarter than in an earlier one, in standard errors. */
  private static double rise(double[][] hazards, int from, int to) {
    return (hazards[to][0] - hazards[from][0]) / Math.hypot(hazards[to][1], hazards[from][1]);
  }

  /**
   * From none of the last three quarters to a later one. Were it flat, this would fail with another
   * seed once in some 10,000 tries.
   */
  @Test
  void whereBothGoByWhatHoldingOutHasLostItDoesNot() {
    double[][] hazards =
        hazards(war("tolerance: {lognormal: [0.4, 0.8]}\n    strategy: {concession: {weary: 1}}"));

    assertThat(rise(hazards, 1, 2)).isLessThan(4);
    assertThat(rise(hazards, 2, 3)).isLessThan(4);
    assertThat(rise(hazards, 1, 3)).isLessThan(4);
    assertThat(hazards[3][0]).isBetween(0.1, 0.5);
  }

  @Test
  void whereBothGoByTheCalendarItDoes() {
    double[][] hazards = hazards(war("patience: {lognormal: [60, 0.6]}"));

    assertThat(rise(hazards, 1, 2)).isGreaterThan(4);
    assertThat(rise(hazards, 2, 3)).isPositive();
  }
}
