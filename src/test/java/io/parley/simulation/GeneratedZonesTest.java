package io.parley.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.analysis.Stalemate;
import io.parley.analysis.solve.bargain.Bargain;
import io.parley.analysis.solve.bargain.Question;
import io.parley.analysis.solve.zone.Ripeness;
import io.parley.analysis.solve.zone.StalemateCause;
import io.parley.model.RedLine;
import io.parley.model.Scenario;
import io.parley.model.draw.Draws;
import io.parley.model.draw.World;
import io.parley.model.outcome.ActorSet;
import io.parley.model.outcome.Outcome;
import io.parley.model.procedure.Agreement;
import io.parley.model.record.RunRecord;
import io.parley.strategy.Strategies;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Zones of agreement against going through every outcome in every round, written again. */
class GeneratedZonesTest {

  private static final int SCENARIOS = 300;
  private static final int MOST_OUTCOMES = 100;
  private static final int RUNS = 3;

  @Test
  void theZoneByRoundIsThatOfGoingThroughAllOutcomes() {
    int opening = 0;
    for (int seed = 0; seed < SCENARIOS; seed++) {
      Scenario scenario = ScenarioGenerator.scenario(seed);
      if (size(scenario) <= MOST_OUTCOMES) {
        Draws draws = Draws.keyed(seed, scenario.parameters());
        List<Boolean> zone = zone(scenario, draws, 1);
        assertThat(zone)
            .as("scenario %d", seed)
            .isEqualTo(bruteForce(scenario, atStart(scenario, draws)));
        opening += zone.contains(true) && !zone.get(0) ? 1 : 0;
      }
    }
    assertThat(opening).as("zones that open later").isGreaterThan(5);
  }

  @Test
  void stalematesAreToldApartAsGoingThroughAllOutcomesTellsThem() {
    Map<Stalemate.Zone, Integer> found = new EnumMap<>(Stalemate.Zone.class);
    for (int seed = 0; seed < SCENARIOS; seed++) {
      Scenario scenario = ScenarioGenerator.scenario(seed);
      Negotiation negotiation = Negotiation.keyed(scenario, Strategies.standard(), seed);
      for (int run = 1; run <= RUNS && size(scenario) <= MOST_OUTCOMES; run++) {
        RunRecord record = negotiation.play(run);
        Stalemate stalemate = StalemateCause.of(scenario, record);
        assertThat(stalemate == null).isEqualTo(!record.deals().isEmpty());
        if (stalemate != null) {
          World world = atEnd(scenario, record);
          int from = bruteForce(scenario, world).indexOf(true);
          assertThat(stalemate)
              .as("scenario %d, run %d", seed, run)
              .isEqualTo(
                  from < 0
                      ? new Stalemate(Stalemate.Zone.NONE, null)
                      : isAnyGain(scenario, world)
                          ? new Stalemate(Stalemate.Zone.MISSED, from)
                          : new Stalemate(Stalemate.Zone.INDIFFERENT, null));
          found.merge(stalemate.zone(), 1, Integer::sum);
        }
      }
    }
    assertThat(found.get(Stalemate.Zone.NONE)).isGreaterThan(20);
    assertThat(found.get(Stalemate.Zone.MISSED)).isGreaterThan(20);
  }

  /**
   * What everyone needed takes on its own account lies in the zone of that round, at whatever table
   * it is made: those without a seat ask for more, not less.
   */
  @Test
  void noFirstDealByFreeConsentIsMadeInARoundWithoutAZone() {
    int free = 0;
    for (int seed = 0; seed < SCENARIOS; seed++) {
      Scenario scenario = ScenarioGenerator.read(withoutPressure(ScenarioGenerator.yaml(seed)));
      Negotiation negotiation = Negotiation.keyed(scenario, Strategies.standard(), seed);
      for (int run = 1; run <= RUNS; run++) {
        RunRecord record = negotiation.play(run);
        if (isOfFreeConsent(scenario, record)) {
          free++;
          int round = record.deals().get(0).round();
          Draws draws = Draws.keyed(seed, scenario.parameters());
          assertThat(zone(scenario, draws, run).get(round))
              .as("scenario %d, run %d, round %d", seed, run, round)
              .isTrue();
        }
      }
    }
    assertThat(free).isGreaterThan(SCENARIOS / 2);
  }

  /**
   * Without leverage, without what mediators offer and press with, without events that change the
   * world or leave it worse, with reversions that last, and with unanimity at every table.
   */
  private static String withoutPressure(String yaml) {
    return yaml.replaceAll("(?ms)^fortunes:.*?(?=^\\w|\\z)", "")
        .replaceAll("style: manipulate.*", "style: formulate}")
        .replaceAll("(?m)^ *(leverage|agreement|leaves): .*\\n", "")
        .replaceAll("(?m)^( *)scale: .*$", "$1open: [t0]")
        .replace("repeats: false", "repeats: true");
  }

  /** Whether nobody was bound by a vote against itself. */
  private static boolean isOfFreeConsent(Scenario scenario, RunRecord record) {
    return !record.deals().isEmpty()
        && scenario.tracks().get(record.deals().get(0).track()).agreement()
            instanceof Agreement.Unanimity;
  }

  private static List<Boolean> zone(Scenario scenario, Draws draws, int run) {
    Draws only = (ignored, parameter) -> draws.uniform(run, parameter);
    Question question = new Question(scenario, null, 0, null);
    return Ripeness.of(question, only, 1).get(0).shares().stream()
        .map(share -> share.count() == 1)
        .toList();
  }

  private static World atStart(Scenario scenario, Draws draws) {
    return scenario.fortunes().inUseAtStart(World.draw(scenario.parameters(), draws, 1));
  }

  /** The world as drawn, with fortunes where they were at the end of a run. */
  private static World atEnd(Scenario scenario, RunRecord record) {
    double[][] fortunes = record.path().fortunes();
    return scenario.fortunes().inUse(record.world(), fortunes[fortunes.length - 1]);
  }

  private static long size(Scenario scenario) {
    return scenario.issues().stream()
        .mapToLong(issue -> issue.options().size())
        .reduce(1, (x, y) -> x * y);
  }

  private static List<Boolean> bruteForce(Scenario scenario, World world) {
    List<Outcome> outcomes = new ArrayList<>();
    addOutcomes(scenario, Outcome.of(new int[scenario.issues().size()]), 0, outcomes);
    return IntStream.range(0, scenario.clock().rounds())
        .mapToObj(round -> isAnyDeal(scenario, world, round, outcomes))
        .toList();
  }

  private static void addOutcomes(
      Scenario scenario, Outcome outcome, int issue, List<Outcome> outcomes) {
    if (issue == scenario.issues().size()) {
      if (Auditor.hasWhatItRequires(scenario, outcome)) {
        outcomes.add(outcome);
      }
      return;
    }
    for (int option = 0; option < scenario.issues().get(issue).options().size(); option++) {
      addOutcomes(scenario, outcome.with(issue, option), issue + 1, outcomes);
    }
  }

  /** Whether some deal in some round gives anyone who has a say a gain. */
  private static boolean isAnyGain(Scenario scenario, World world) {
    List<Outcome> outcomes = new ArrayList<>();
    addOutcomes(scenario, Outcome.of(new int[scenario.issues().size()]), 0, outcomes);
    return IntStream.range(0, scenario.clock().rounds())
        .anyMatch(
            round -> {
              Bargain bargain = new Bargain(scenario, world, null, round);
              return outcomes.stream()
                  .filter(outcome -> isAnyDeal(scenario, world, round, List.of(outcome)))
                  .anyMatch(outcome -> isGain(bargain, outcome));
            });
  }

  private static boolean isGain(Bargain bargain, Outcome outcome) {
    return bargain.players().toList().stream()
        .anyMatch(actor -> bargain.value(actor, outcome) > bargain.noDeal(actor) + 1e-9);
  }

  private static boolean isAnyDeal(
      Scenario scenario, World world, int round, List<Outcome> outcomes) {
    Bargain bargain = new Bargain(scenario, world, null, round);
    return outcomes.stream()
        .filter(outcome -> !outcome.equals(scenario.statusQuo()))
        .anyMatch(
            outcome ->
                required(scenario, outcome).toList().stream()
                    .allMatch(actor -> takes(bargain, world, round, actor, outcome)));
  }

  private static ActorSet required(Scenario scenario, Outcome outcome) {
    Outcome statusQuo = scenario.statusQuo();
    ActorSet required = ActorSet.NONE;
    for (int issue = 0; issue < outcome.size(); issue++) {
      int option = outcome.option(issue);
      if (statusQuo == null || statusQuo.option(issue) != option) {
        required = required.and(scenario.issues().get(issue).options().get(option).consent());
      }
    }
    return required;
  }

  private static boolean takes(
      Bargain bargain, World world, int round, int actor, Outcome outcome) {
    Scenario scenario = bargain.scenario();
    Outcome statusQuo = scenario.statusQuo();
    if (bargain.value(actor, outcome) < bargain.noDeal(actor) - 1e-9) {
      return false;
    }
    double wear =
        holdsOut(scenario, actor, statusQuo) ? round * attrition(scenario, world, actor) : 0;
    for (RedLine line : scenario.actors().get(actor).redLines()) {
      boolean stands = wear < world.number(line.firmness()) - 1e-9 && !line.isBluff(world);
      if (stands && line.refuses(outcome, statusQuo)) {
        return false;
      }
    }
    return true;
  }

  private static boolean holdsOut(Scenario scenario, int actor, @Nullable Outcome statusQuo) {
    var condition = scenario.actors().get(actor).holdsOutWhile();
    return statusQuo == null || condition == null || condition.holds(statusQuo);
  }

  private static double attrition(Scenario scenario, World world, int actor) {
    return world.number(scenario.actors().get(actor).attrition());
  }
}
