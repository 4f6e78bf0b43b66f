package io.parley.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.model.Scenario;
import io.parley.model.draw.Draws;
import io.parley.model.draw.World;
import io.parley.model.procedure.Agreement;
import io.parley.model.record.RunRecord;
import io.parley.simulation.protocol.Protocols;
import io.parley.strategy.Strategies;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Laws that hold in every run of every scenario (known answers, section 8). */
class GeneratedScenariosTest {

  private static final int SCENARIOS_A_BLOCK = 100;
  private static final int RUNS = 4;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void everythingThatHappensIsAsTheRulesHaveIt(int block) {
    int audited = 0;
    int walkouts = 0;
    int pressed = 0;
    int gifts = 0;
    int spared = 0;
    int barred = 0;
    int forgotten = 0;
    int priced = 0;
    int byDeed = 0;
    int byWear = 0;
    int moves = 0;
    int breaches = 0;
    int kept = 0;
    int promised = 0;
    int leaned = 0;
    Set<String> settledUnder = new HashSet<>();
    Set<String> rules = new HashSet<>();
    for (int i = 0; i < SCENARIOS_A_BLOCK; i++) {
      int seed = block * SCENARIOS_A_BLOCK + i;
      Scenario scenario = ScenarioGenerator.scenario(seed);
      Negotiation negotiation = Negotiation.keyed(scenario, Strategies.standard(), seed);
      Draws draws = Draws.keyed(seed, scenario.parameters());
      for (int run = 1; run <= RUNS; run++) {
        World world = World.draw(scenario.parameters(), draws, run);
        Auditor auditor = new Auditor(scenario, world);
        BluffAudit bluffs = new BluffAudit(scenario, world);
        RunRecord record = negotiation.play(run, auditor.andThen(bluffs));
        assertThat(record.path().rounds()).isBetween(1, scenario.clock().rounds());
        assertThat(record.payoffs()).doesNotContain(Double.NaN);
        assertThat(auditor.audited()).isEqualTo(record.deals().size());
        audited += auditor.audited();
        walkouts += auditor.walkouts();
        pressed += auditor.pressed();
        gifts += auditor.gifts();
        for (ReckoningAudit each : auditor.reckonings()) {
          spared += each.spared();
          barred += each.barred();
          forgotten += each.forgotten();
        }
        priced += auditor.lines().priced();
        byDeed += bluffs.byDeed();
        byWear += bluffs.byWear();
        moves += auditor.fortunes().moves();
        breaches += auditor.events().breaches();
        kept += auditor.pledges().kept();
        promised += auditor.promises().made();
        leaned += auditor.leaned();
        record.deals().stream()
            .map(deal -> scenario.tracks().get(deal.track()).protocol())
            .forEach(protocol -> settledUnder.add(record.world().word(protocol)));
        record.deals().stream()
            .map(deal -> scenario.tracks().get(deal.track()).agreement())
            .forEach(rule -> rules.add(name(rule)));
      }
    }
    assertThat(audited).as("deals in the block").isGreaterThan(SCENARIOS_A_BLOCK);
    assertThat(walkouts).as("walkouts in the block").isPositive();
    assertThat(pressed).as("rounds under leverage in the block").isGreaterThan(SCENARIOS_A_BLOCK);
    assertThat(priced).as("values less the price of a line in the block").isPositive();
    assertThat(byDeed).as("bluffs that came to light by a deed").isPositive();
    assertThat(byWear).as("lines given up for good as they were worn through").isPositive();
    assertThat(moves).as("moves of fortunes in the block").isGreaterThan(SCENARIOS_A_BLOCK);
    assertThat(breaches).as("breaches in the block").isPositive();
    assertThat(kept).as("pledges that came into force").isGreaterThan(SCENARIOS_A_BLOCK / 5);
    assertThat(promised).as("promises of mediators").isPositive();
    assertThat(leaned).as("rounds under a mediator's pressure").isPositive();
    assertThat(gifts).as("gifts offered in the block").isGreaterThan(500);
    assertThat(spared).as("lines to spare in the block").isGreaterThan(10 * SCENARIOS_A_BLOCK);
    assertThat(barred).as("refusals remembered").isGreaterThan(SCENARIOS_A_BLOCK / 5);
    assertThat(forgotten).as("refusals forgotten").isPositive();
    assertThat(settledUnder).containsAll(Protocols.standard().names());
    assertThat(rules).containsOnly("unanimity", "quorum", "quorum with a veto", "votes", "all");
  }

  private static String name(Agreement rule) {
    if (rule instanceof Agreement.Quorum quorum) {
      return quorum.veto().isEmpty() ? "quorum" : "quorum with a veto";
    }
    if (rule instanceof Agreement.All) {
      return "all";
    }
    return rule instanceof Agreement.Votes ? "votes" : "unanimity";
  }

  @Test
  void aRunIsTheSameWhetherItIsToldOrNot() {
    for (int seed = 0; seed < 50; seed++) {
      Scenario scenario = ScenarioGenerator.scenario(seed);
      Negotiation negotiation = Negotiation.keyed(scenario, Strategies.standard(), seed);
      RunRecord told = negotiation.play(1, moment -> {});
      RunRecord untold = negotiation.play(1);
      assertThat(told.payoffs()).isEqualTo(untold.payoffs());
      assertThat(told.deals()).isEqualTo(untold.deals());
      assertThat(told.refusals()).isEqualTo(untold.refusals());
    }
  }

  @Test
  void titlesAndLabelsChangeNothing() {
    for (int seed = 0; seed < 50; seed++) {
      String yaml = ScenarioGenerator.yaml(seed);
      String titled = yaml.replaceAll("(?m)^  (a\\d+):$", "  $1:\n    title: Somebody else");
      assertThat(titled).isNotEqualTo(yaml);
      assertSameRuns(ScenarioGenerator.read(yaml), ScenarioGenerator.read(titled), seed);
    }
  }

  @Test
  void scalingAnActorsSaliencesByAPowerOfTwoChangesNothing() {
    Scenario plain = ScenarioGenerator.read(TWO_ACTORS);
    Scenario scaled =
        ScenarioGenerator.read(
            TWO_ACTORS
                .replace("salience: 3", "salience: 12")
                .replace("salience: 1}", "salience: 4}"));
    assertSameRuns(plain, scaled, 1);
  }

  private static void assertSameRuns(Scenario one, Scenario other, long seed) {
    for (int run = 1; run <= RUNS; run++) {
      RunRecord first = Negotiation.keyed(one, Strategies.standard(), seed).play(run);
      RunRecord second = Negotiation.keyed(other, Strategies.standard(), seed).play(run);
      assertThat(first.payoffs()).isEqualTo(second.payoffs());
      assertThat(first.deals()).isEqualTo(second.deals());
      assertThat(first.refusals()).isEqualTo(second.refusals());
    }
  }

  private static final String TWO_ACTORS =
      """
      scenario: two
      clock: {rounds: 40}
      status_quo: none
      issues:
        price: {options: {p0: {at: 0}, p1: {at: 20}, p2: {at: 40}, p3: {at: 60}, p4: {at: 80}, p5: {at: 100}}}
        terms: {options: {q0: {at: 0}, q1: {at: 50}, q2: {at: 100}}}
      actors:
        buyer:
          reservation: 0.1
          patience: 30
          positions: {price: {ideal: p0, salience: 3}, terms: {ideal: q2, salience: 1}}
        seller:
          reservation: 0.1
          patience: 30
          positions: {price: {ideal: p5, salience: 5}, terms: {ideal: q2, salience: 7}}
      tracks:
        table: {participants: [buyer, seller], issues: all}
      """;
}
