package io.parley.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.analysis.solve.Solver;
import io.parley.analysis.solve.bargain.Bargain;
import io.parley.analysis.solve.bargain.Expectations;
import io.parley.analysis.solve.obstacle.ObstacleSearch;
import io.parley.analysis.solve.obstacle.Obstacles;
import io.parley.analysis.solve.obstacle.Obstacles.Relaxation;
import io.parley.model.Actor;
import io.parley.model.RedLine;
import io.parley.model.Scenario;
import io.parley.model.Valuation;
import io.parley.model.Valuation.Holding;
import io.parley.model.draw.World;
import io.parley.model.outcome.ActorSet;
import io.parley.model.outcome.Change;
import io.parley.model.outcome.Outcome;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * What stands in the way against trying every set of constraints on every outcome, written again.
 */
class GeneratedObstaclesTest {

  private static final int SCENARIOS = 200;

  @Test
  void minimalSetsAreThoseOfBruteForce() {
    int deadlocks = 0;
    int priced = 0;
    for (int seed = 1000; deadlocks < SCENARIOS && seed < 6000; seed++) {
      Scenario scenario = ScenarioGenerator.scenario(seed);
      if (scenario.statusQuo() == null || size(scenario) > 300 || constraints(scenario) > 14) {
        continue;
      }
      World world = World.central(scenario.parameters());
      Bargain bargain = new Bargain(scenario, world, null, 0);
      boolean possible = Solver.solve(bargain, outcome -> true).feasible() > 0;
      Obstacles obstacles = ObstacleSearch.find(bargain, outcome -> true);
      assertThat(obstacles.isDealPossible() && possible || !possible).isTrue();
      if (!possible) {
        deadlocks++;
        BruteForce bruteForce = new BruteForce(scenario, world, bargain);
        Set<Set<String>> found = new HashSet<>();
        for (Relaxation relaxation : obstacles.relaxations()) {
          found.add(new TreeSet<>(relaxation.relax()));
        }
        assertThat(found).as("scenario %d", seed).isEqualTo(bruteForce.minimal());
        priced += bruteForce.priced > 0 ? 1 : 0;
      }
    }
    assertThat(deadlocks).isEqualTo(SCENARIOS);
    assertThat(priced).as("deadlocks with lines that have a price").isGreaterThan(20);
  }

  private static long size(Scenario scenario) {
    return scenario.issues().stream()
        .mapToLong(issue -> issue.options().size())
        .reduce(1, (x, y) -> x * y);
  }

  private static int constraints(Scenario scenario) {
    return scenario.actors().stream().mapToInt(actor -> actor.redLines().size() + 2).sum();
  }

  private static final class BruteForce {

    private final Scenario scenario;
    private final World world;
    private final Bargain bargain;
    private final List<String> ids = new ArrayList<>();
    private final List<Outcome> outcomes = new ArrayList<>();
    private int priced;

    BruteForce(Scenario scenario, World world, Bargain bargain) {
      this.scenario = scenario;
      this.world = world;
      this.bargain = bargain;
      scenario
          .actors()
          .forEach(
              actor -> {
                ids.add("actors." + actor.id() + ".value");
                ids.add("actors." + actor.id() + ".consent");
                actor
                    .redLines()
                    .forEach(line -> ids.add("actors." + actor.id() + ".red_lines." + line.id()));
              });
      addOutcomes(scenario.statusQuo(), 0);
    }

    private void addOutcomes(Outcome outcome, int issue) {
      if (issue == scenario.issues().size()) {
        if (Auditor.hasWhatItRequires(scenario, outcome)) {
          outcomes.add(outcome);
        }
        return;
      }
      for (int option = 0; option < scenario.issues().get(issue).options().size(); option++) {
        addOutcomes(outcome.with(issue, option), issue + 1);
      }
    }

    Set<Set<String>> minimal() {
      Set<Set<String>> minimal = new HashSet<>();
      for (int size = 1; size <= Obstacles.MOST_CONSTRAINTS; size++) {
        for (int mask = 0; mask < 1 << ids.size(); mask++) {
          if (Integer.bitCount(mask) == size) {
            Set<String> relaxed = chosen(mask);
            if (minimal.stream().noneMatch(relaxed::containsAll) && opens(relaxed)) {
              minimal.add(relaxed);
            }
          }
        }
      }
      return minimal;
    }

    private Set<String> chosen(int mask) {
      Set<String> chosen = new TreeSet<>();
      for (int i = 0; i < ids.size(); i++) {
        if ((mask >>> i & 1) != 0) {
          chosen.add(ids.get(i));
        }
      }
      return chosen;
    }

    private boolean opens(Set<String> relaxed) {
      return outcomes.stream()
          .anyMatch(
              outcome ->
                  !outcome.equals(scenario.statusQuo())
                      && required(outcome).toList().stream()
                          .allMatch(actor -> takes(actor, outcome, relaxed)));
    }

    private ActorSet required(Outcome outcome) {
      ActorSet required = ActorSet.NONE;
      for (Change change : scenario.statusQuo().changes(outcome)) {
        required =
            required.and(
                scenario.issues().get(change.issue()).options().get(change.to()).consent());
      }
      return required;
    }

    /** With every line paid for that has given way or that the actor would give up by it. */
    private double valueOnceGivenUp(int index, Outcome outcome) {
      Actor actor = scenario.actors().get(index);
      List<RedLine> paid = new ArrayList<>();
      for (RedLine line : actor.redLines()) {
        boolean stands = 0 < world.number(line.firmness()) && !line.isBluff(world);
        if (line.price() != null
            && !line.never().holds(scenario.statusQuo())
            && (!stands || line.never().holds(outcome))) {
          paid.add(line);
          priced += stands ? 1 : 0;
        }
      }
      Holding holding =
          actor.holdsOutWhile() == null
              ? new Holding(null, scenario.statusQuo())
              : new Holding(actor.holdsOutWhile(), null);
      return Valuation.of(
              actor,
              scenario.issues(),
              world,
              holding,
              new Expectations(scenario, world, 0).prospects(),
              paid,
              List.of(),
              scenario.statusQuo())
          .value(outcome, world.number(actor.outlook()));
    }

    private boolean takes(int actor, Outcome outcome, Set<String> relaxed) {
      String path = "actors." + scenario.actors().get(actor).id();
      if (relaxed.contains(path + ".consent")) {
        return true;
      }
      boolean enough = valueOnceGivenUp(actor, outcome) >= bargain.noDeal(actor) - 1e-9;
      if (!enough && !relaxed.contains(path + ".value")) {
        return false;
      }
      for (RedLine line : scenario.actors().get(actor).redLines()) {
        boolean stands = 0 < world.number(line.firmness()) && !line.isBluff(world);
        if (stands
            && line.refuses(outcome, scenario.statusQuo())
            && !relaxed.contains(path + ".red_lines." + line.id())) {
          return false;
        }
      }
      return true;
    }
  }
}
