package io.parley.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.simulation.Played.Carried;
import io.parley.simulation.Played.Run;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Whether the scenario of Camp David is refuted by its own case: the treaty as it was signed is
 * among the likely endings, and a mediator who formulates and pays helps, against one who only
 * formulates and against none (Beardsley et al. 2006). The same worlds, run by run.
 *
 * <p>False alarms: the seed is fixed, so what passes goes on passing until something is changed. Of
 * changes that only draw other worlds, by the shares that 2,000 runs gave, some one in 1,000 would
 * fail a test here: of {@link #RUNS} runs 20 % end with the treaty as signed (standard deviation
 * 3.3 points) where 8 % are asked for; mediation makes a difference of some 50 points in treaties
 * (standard error 4), where the lower end of the 95 % interval has to be above 0; treaties that
 * leave the settlements are 3 % of {@link #RUNS} runs where 10 % are allowed, and 65 % of {@link
 * #FEWER} where 30 % are asked for. Where mediation made no difference one in 40 would pass.
 */
class CampDavidPatternsTest {

  private static final String CAMP_DAVID = "camp-david-1978.yaml";
  private static final int RUNS = 150;
  private static final int FEWER = 40;
  private static final double IN_95_PERCENT = 1.96;

  private static final String FORMULATED = "tracks.*.mediator={by: us, style: formulate}";

  /** Both tables with alternating offers, nobody else being there. */
  private static final String ALONE =
      "tracks={camp-david: {participants: [egypt, israel], remembers: 2, issues: [peace, sinai,"
          + " settlements, airfields, west-bank, normalisation], closes: {peace: [framework,"
          + " treaty]}}, treaty-talks: {participants: [egypt, israel], issues: [peace, airfields,"
          + " timing, linkage, oil], opens: never, closes: {peace: treaty}}}";

  private static Played mediated;

  @BeforeAll
  static void play() {
    mediated = Played.of(CAMP_DAVID, RUNS);
  }

  @Test
  void theTreatyAsItWasSignedIsAmongTheLikelyEndings() {
    assertThat(mediated.share(CampDavidPatternsTest::isAsSigned)).isGreaterThan(0.08);
  }

  @Test
  void aMediatorWhoOffersAndPressesBringsMoreTreatiesThanOneWhoOnlyFormulates() {
    Played formulated = Played.of(CAMP_DAVID, RUNS, FORMULATED);
    assertThat(lowEndOfGain(formulated, CampDavidPatternsTest::isTreaty)).isPositive();
  }

  @Test
  void aMediatorWhoOffersAndPressesBringsMoreTreatiesThanThePartiesAlone() {
    Played alone = Played.of(CAMP_DAVID, RUNS, ALONE);
    assertThat(lowEndOfGain(alone, CampDavidPatternsTest::isTreaty)).isPositive();
  }

  @Test
  void theSettlementsAreNotRemovedWithoutTheKnesset() {
    assertThat(mediated.carriedOn("settlements")).isNotEmpty();
    assertThat(removedWithoutTheKnesset(mediated)).isZero();
    assertThat(
            removedWithoutTheKnesset(
                Played.of(
                    CAMP_DAVID,
                    FEWER,
                    "issues.settlements.options.removed.consent=[egypt, israel]",
                    "issues.peace.options.framework.consent=[egypt, israel]")))
        .as("where it is not asked")
        .isPositive();
  }

  private static long removedWithoutTheKnesset(Played played) {
    return played.carriedOn("settlements").stream()
        .filter(carried -> played.isTo(carried, "settlements", "removed"))
        .filter(Carried::isInEffect)
        .filter(carried -> !carried.isAgreedToBy("knesset"))
        .count();
  }

  /** Two lines on the settlements leave nothing to agree on; with Egypt's gone they stay. */
  @Test
  void thatTheSettlementsGoIsEgyptsDoing() {
    Played silent = Played.of(CAMP_DAVID, FEWER, "actors.egypt.red_lines.no-settlements=absent");
    assertThat(mediated.share(CampDavidPatternsTest::isWithSettlements)).isLessThan(0.1);
    assertThat(silent.share(CampDavidPatternsTest::isWithSettlements)).isGreaterThan(0.3);
  }

  private static boolean isTreaty(Run run) {
    return mediated.endsWith(run, "peace", "treaty");
  }

  private static boolean isWithSettlements(Run run) {
    return isTreaty(run) && !mediated.endsWith(run, "settlements", "removed");
  }

  private static boolean isAsSigned(Run run) {
    return isTreaty(run)
        && mediated.endsWith(run, "sinai", "demilitarised")
        && mediated.endsWith(run, "settlements", "removed")
        && mediated.endsWith(run, "airfields", "replaced")
        && mediated.endsWith(run, "west-bank", "autonomy")
        && mediated.endsWith(run, "normalisation", "full")
        && mediated.endsWith(run, "timing", "phased")
        && mediated.endsWith(run, "linkage", "letter")
        && mediated.endsWith(run, "oil", "right-to-buy");
  }

  /** The lower end of the 95 % interval of how much more often runs come to it as they are. */
  private static double lowEndOfGain(Played other, Predicate<Run> reached) {
    double sum = 0;
    double squares = 0;
    for (int run = 0; run < RUNS; run++) {
      int here = reached.test(mediated.runs().get(run)) ? 1 : 0;
      int there = reached.test(other.runs().get(run)) ? 1 : 0;
      sum += here - there;
      squares += (here - there) * (here - there);
    }
    double mean = sum / RUNS;
    return mean - IN_95_PERCENT * Math.sqrt((squares / RUNS - mean * mean) / RUNS);
  }
}
