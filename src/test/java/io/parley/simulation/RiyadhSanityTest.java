package io.parley.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.simulation.Played.Run;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The scenario of a war that can go on beside how long such wars last: of those in their third year
 * an agreed stop ends 10 % to 25 % in a year (0.34 with victories, Correlates of War), and no more
 * of them as they grow older (Bennett and Stam 1996). Seeds are fixed, so nothing here is left to
 * chance.
 */
class RiyadhSanityTest {

  private static final String RIYADH = "riyadh-2025-war.yaml";
  private static final int RUNS = 2000;
  private static final int FEWER = 300;
  private static final int QUARTER = 13;
  private static final int NEVER = 99;

  /** Conceding by the calendar, with the patience that the first edition gave. */
  private static final List<String> BY_THE_CALENDAR =
      List.of(
          "actors.russia.strategy.concession={boulware: {uniform: [0.25, 0.6]}}",
          "actors.russia.patience={uniform: [10, 130]}",
          "actors.ukraine.strategy.concession={boulware: {uniform: [0.3, 0.7]}}",
          "actors.ukraine.patience={triangular: [12, 30, 90]}");

  private static Played riyadh;

  @BeforeAll
  static void play() {
    riyadh = Played.of(RIYADH, RUNS);
  }

  @Test
  void anAgreedStopWithinAYearIsAboutAsCommonAsTheBaseRateOfSuchWars() {
    assertThat(stopped(riyadh)).isBetween(0.10, 0.35);
    String[] nothingDrains = {"actors.*.attrition=0", "fortunes.front.moves={}"};
    assertThat(stopped(Played.of(RIYADH, FEWER, nothingDrains)))
        .as("where nothing wears and no front moves")
        .isLessThan(0.10);
  }

  /** The ratio's 95 % interval by the two counts' logarithms is some 25 % to either side. */
  @Test
  void theChanceOfAStopInTheLastQuarterIsNotFarAboveThatOfTheSecond() {
    double[] chances = chances(riyadh);
    assertThat(chances[1]).isGreaterThan(0.01);
    assertThat(chances[3]).isLessThanOrEqualTo(2 * chances[1]);
    double[] calendar = chances(Played.of(RIYADH, FEWER, BY_THE_CALENDAR.toArray(String[]::new)));
    assertThat(calendar[3]).as("conceding by the calendar").isGreaterThan(2 * calendar[1]);
  }

  @Test
  void nothingGreatBetweenWashingtonAndMoscowIsInForceWhileTheWarGoesOn() {
    String[] war = {"war", "truce"};
    assertThat(
            riyadh.share(
                run -> riyadh.hadInForce(run, "embassies", List.of("full"), "fighting", war)))
        .isZero();
    assertThat(
            riyadh.share(
                run ->
                    riyadh.hadInForce(
                        run, "economy", List.of("projects", "partnership"), "fighting", war)))
        .isZero();
    assertThat(riyadh.share(run -> riyadh.firstInForce(run, NEVER, "embassies", "full") < NEVER))
        .as("full embassies")
        .isPositive();
  }

  @Test
  void embassiesAreStaffedWithinOneToSixMonths() {
    int[] weeks =
        riyadh.runs().stream()
            .mapToInt(run -> riyadh.firstInForce(run, NEVER, "embassies", "staffed", "full"))
            .sorted()
            .toArray();
    assertThat(weeks[RUNS / 2]).isBetween(4, 26);
  }

  /** No step between two parties is in force in over nine runs of ten by week 8. */
  @Test
  void noStepBetweenTwoIsCertainInTheFirstWeeks() {
    Stream.of(
            "embassies:staffed",
            "economy:contacts",
            "format:teams",
            "security:arms",
            "sanctions:us-eased")
        .map(step -> step.split(":"))
        .forEach(
            step ->
                assertThat(
                        riyadh.share(run -> riyadh.firstInForce(run, NEVER, step[0], step[1]) <= 8))
                    .as("%s", Arrays.asList(step))
                    .isLessThan(0.9));
  }

  @Test
  void talksOverKyivsHeadGoOnAfterARefusal() {
    assertThat(riyadh.share(run -> riyadh.roundsCarriedAt(run, "consultations") > 1))
        .isGreaterThan(0.5);
  }

  @Test
  void atLeastFourEndingsMatterAndWarGoesOnInOneOfThem() {
    List<Double> shares = riyadh.endingShares();
    assertThat(shares.stream().filter(share -> share >= 0.05).count()).isGreaterThanOrEqualTo(4);
    assertThat(shares.get(shares.size() - 1)).as("ties as they were").isGreaterThanOrEqualTo(0.05);
  }

  private static double stopped(Played played) {
    return played.share(run -> stop(played, run) < NEVER);
  }

  private static int stop(Played played, Run run) {
    return played.firstInForce(run, NEVER, "fighting", "ceasefire", "ended");
  }

  /** The chance of a first agreed stop in each quarter, of the runs without one before. */
  private static double[] chances(Played played) {
    double[] chances = new double[4];
    long left = played.runs().size();
    for (int quarter = 0; quarter < chances.length; quarter++) {
      int from = QUARTER * quarter;
      long stops =
          played.runs().stream()
              .mapToInt(run -> stop(played, run))
              .filter(round -> round >= from && round < from + QUARTER)
              .count();
      chances[quarter] = (double) stops / left;
      left -= stops;
    }
    return chances;
  }
}
