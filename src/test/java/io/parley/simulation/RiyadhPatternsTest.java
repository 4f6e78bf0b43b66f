package io.parley.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.simulation.Played.Carried;
import io.parley.simulation.Played.Run;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What the shipped scenarios show of their source, and that each pattern fails once the line or the
 * consent that it rests on is taken away. Seeds are fixed, so nothing here is left to chance.
 */
class RiyadhPatternsTest {

  private static final String RIYADH = "riyadh-2025.yaml";
  private static final String BILATERAL = "riyadh-2025-bilateral.yaml";
  private static final String[] WAR = {"fighting", "territory", "nato", "security"};
  private static final int RUNS = 2000;
  private static final int FEWER = 1000;
  private static final int END_OF_2025 = 45;
  private static final int FIRST_WEEKS = 4;
  private static final int HALF_A_YEAR = 26;
  private static final int NEVER = 99;

  private static Played riyadh;

  @BeforeAll
  static void play() {
    riyadh = Played.of(RIYADH, RUNS);
  }

  @Test
  void washingtonAndMoscowAgreeOnEmbassiesAndTradeBeforeAnythingOnTheWar() {
    assertThat(embassiesFirst(riyadh)).isGreaterThan(0.5);
    assertThat(
            embassiesFirst(
                Played.of(
                    RIYADH, FEWER, "issues.embassies.consent=all", "issues.economy.consent=all")))
        .as("where everyone must consent")
        .isLessThan(0.5);
  }

  private static double embassiesFirst(Played played) {
    return played.share(
        run -> {
          int embassies = played.firstChange(run, NEVER, "embassies");
          int economy = played.firstChange(run, NEVER, "economy");
          int war = played.firstChange(run, NEVER, WAR);
          return Math.max(embassies, economy) <= FIRST_WEEKS && Math.max(embassies, economy) < war;
        });
  }

  @Test
  void nothingOnTheWarIsSettledWithoutKyiv() {
    assertThat(settledWithout("ukraine", riyadh, "fighting", "territory", "nato")).isZero();
    Played unasked =
        Played.of(
            RIYADH,
            FEWER,
            "issues.fighting.options.truce.consent=[russia, us]",
            "issues.fighting.options.ceasefire.consent=[russia, us]",
            "issues.fighting.options.ended.consent=[russia, us]",
            "issues.territory.consent=[russia, us]",
            "issues.nato.options.moratorium.consent=[us]",
            "issues.nato.options.neutrality.consent=[us]");
    assertThat(settledWithout("ukraine", unasked, "fighting", "territory", "nato"))
        .as("where Kyiv need not consent")
        .isPositive();
  }

  private static long settledWithout(String actor, Played played, String... issues) {
    return played.carriedOn(issues).stream()
        .filter(Carried::isInEffect)
        .filter(carried -> !carried.isAgreedToBy(actor))
        .count();
  }

  @Test
  void mostOfWhatTwoAgreeOnTheWarIsRefusedByKyivForWantOfASeat() {
    assertThat(refusedByKyiv(Played.of(BILATERAL, FEWER))).isGreaterThan(0.5);
    assertThat(
            refusedByKyiv(
                Played.of(
                    BILATERAL, FEWER, "actors.ukraine.red_lines.no-deal-without-kyiv.firmness=0")))
        .as("where Kyiv does not insist on a seat")
        .isZero();
  }

  private static double refusedByKyiv(Played played) {
    List<Carried> carried = played.carriedOn(WAR);
    long refused =
        carried.stream().filter(each -> each.isRefusedForWantOfASeatBy("ukraine")).count();
    assertThat(carried).hasSizeGreaterThan(100);
    return (double) refused / carried.size();
  }

  @Test
  void accessionIsNeverInForceAtTheEnd() {
    assertThat(riyadh.share(ends("nato", "accession"))).isZero();
    assertThat(
            Played.of(
                    RIYADH,
                    FEWER,
                    "actors.us.red_lines.no-accession.firmness=0",
                    "actors.russia.red_lines.no-accession.firmness=0")
                .share(ends("nato", "accession")))
        .as("where nobody refuses it")
        .isPositive();
  }

  @Test
  void anExchangeOfTerritoryIsNeverInForceAtTheEnd() {
    assertThat(riyadh.share(ends("territory", "exchange"))).isZero();
    assertThat(
            Played.of(RIYADH, FEWER, "actors.russia.red_lines.no-exchange.firmness=0")
                .share(ends("territory", "exchange")))
        .as("where Moscow does not refuse it")
        .isPositive();
  }

  private static Predicate<Run> ends(String issue, String... options) {
    return run -> riyadh.endsWith(run, issue, options);
  }

  @Test
  void sanctionsAreNotLiftedWithoutEurope() {
    assertThat(liftedWithoutEurope(riyadh)).isZero();
    assertThat(
            liftedWithoutEurope(Played.of(RIYADH, FEWER, "issues.sanctions.consent=[us, russia]")))
        .as("where Europe need not consent")
        .isPositive();
  }

  private static long liftedWithoutEurope(Played played) {
    return played.carriedOn("sanctions").stream()
        .filter(carried -> played.isTo(carried, "sanctions", "lifted"))
        .filter(Carried::isInEffect)
        .filter(carried -> !carried.isAgreedToBy("europe"))
        .count();
  }

  @Test
  void theWarDoesNotEndForGoodWithoutGuaranteesThatEuropeAccepts() {
    Predicate<Run> unguarded = ends("fighting", "ended").and(ends("security", "none", "monitors"));
    assertThat(riyadh.share(ends("fighting", "ended"))).isPositive();
    assertThat(riyadh.share(unguarded)).isZero();
    assertThat(
            Played.of(RIYADH, FEWER, "actors.europe.red_lines.no-end-without-guarantees.firmness=0")
                .share(unguarded))
        .as("where Europe does not refuse it")
        .isPositive();
  }

  @Test
  void severalEndingsAreLikelyEnoughToMatter() {
    assertThat(riyadh.endingShares().stream().filter(share -> share >= 0.05).count())
        .isGreaterThanOrEqualTo(3);
  }

  @Test
  void theFightingStopsByTheEndOf2025AboutAsOftenAsForecastersThought() {
    assertThat(stoppedBy(riyadh, END_OF_2025)).isBetween(0.30, 0.75);
    assertThat(stoppedBy(Played.of(BILATERAL, FEWER), END_OF_2025))
        .as("with two at the table")
        .isLessThan(0.30);
  }

  private static double stoppedBy(Played played, int round) {
    return played.share(run -> played.firstChange(run, NEVER, "fighting") <= round);
  }

  /**
   * The same worlds with Kyiv in a hurry. The 95 % interval of the paired difference excludes 0,
   * for the fighting as for the last change of anything.
   */
  @Test
  void anImpatientKyivMovesTheSettlementEarlier() {
    Played hurried = Played.of(RIYADH, RUNS, "actors.ukraine.patience=10");
    assertThat(lowEndOfDifference(hurried, run -> stops(run, riyadh))).isPositive();
    assertThat(lowEndOfDifference(hurried, run -> run.record().settledRound() <= HALF_A_YEAR))
        .isPositive();
  }

  private static boolean stops(Run run, Played played) {
    return played.firstChange(run, NEVER, "fighting") <= HALF_A_YEAR;
  }

  private static double lowEndOfDifference(Played other, Predicate<Run> settled) {
    double sum = 0;
    double squares = 0;
    for (int run = 0; run < RUNS; run++) {
      int before = settled.test(riyadh.runs().get(run)) ? 1 : 0;
      int after = settled.test(other.runs().get(run)) ? 1 : 0;
      sum += after - before;
      squares += (after - before) * (after - before);
    }
    double mean = sum / RUNS;
    double standardError = Math.sqrt((squares / RUNS - mean * mean) / RUNS);
    return mean - 1.96 * standardError;
  }

  @Test
  void anUnguardedPauseBreaksMoreOftenThanAGuardedOne() {
    assertThat(broken(riyadh, false)).isGreaterThan(broken(riyadh, true));
    Played alike = Played.of(RIYADH, FEWER, "events.ceasefire-breaks.chance=0.001");
    assertThat(broken(alike, false))
        .as("where an unguarded pause hardly ever collapses")
        .isLessThan(broken(alike, true));
  }

  /**
   * The share of runs' first pauses that collapsed before anything else was agreed on the fighting.
   */
  private static double broken(Played played, boolean guarded) {
    int pauses = 0;
    int broken = 0;
    for (Run run : played.runs()) {
      for (Carried pause : run.carried()) {
        if (pause.isPause() && pause.isInEffect() && pause.isGuarded() == guarded) {
          pauses++;
          broken += collapsesAfter(run, pause.round()) ? 1 : 0;
          break;
        }
      }
    }
    assertThat(pauses).as("pauses, guarded: %s", guarded).isGreaterThan(30);
    return (double) broken / pauses;
  }

  private static boolean collapsesAfter(Run run, int round) {
    return run.record().breakdowns().stream().anyMatch(breakdown -> breakdown.round() > round);
  }
}
