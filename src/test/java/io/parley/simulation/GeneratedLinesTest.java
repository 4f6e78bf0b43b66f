package io.parley.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.analysis.solve.bargain.Bargain;
import io.parley.analysis.solve.bargain.Outcomes;
import io.parley.model.Actor;
import io.parley.model.RedLine;
import io.parley.model.Scenario;
import io.parley.model.draw.Draws;
import io.parley.model.draw.World;
import io.parley.model.outcome.Outcome;
import io.parley.model.outcome.Requirements;
import io.parley.scenario.ScenarioReader;
import io.parley.strategy.Strategies;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What dropping a red line with a price or a bluff does, over generated scenarios. */
class GeneratedLinesTest {

  private static final int SCENARIOS = 300;
  private static final int MOST_OUTCOMES = 200;

  /** In drawn worlds, at the start and later on. */
  @Test
  void droppingALineTakesNoDealAway() {
    int dropped = 0;
    int added = 0;
    for (int seed = 0; seed < SCENARIOS; seed++) {
      String yaml = ScenarioGenerator.yaml(seed);
      Scenario scenario = ScenarioGenerator.read(yaml);
      if (!hasCostlyLines(scenario) || size(scenario) > MOST_OUTCOMES) {
        continue;
      }
      for (Actor actor : scenario.actors()) {
        for (RedLine line : actor.redLines()) {
          if (isCostly(line)) {
            String without = "actors." + actor.id() + ".red_lines." + line.id() + "=absent";
            for (int round : new int[] {0, 3, scenario.clock().rounds() - 1}) {
              Set<Outcome> before = deals(scenario, seed, round);
              Set<Outcome> after = deals(read(yaml, without), seed, round);
              assertThat(after).as("scenario %d, %s", seed, without).containsAll(before);
              added += after.size() - before.size();
              dropped++;
            }
          }
        }
      }
    }
    assertThat(dropped).as("lines dropped").isGreaterThan(200);
    assertThat(added).as("deals that came of it").isGreaterThan(100);
  }

  private static Set<Outcome> deals(Scenario scenario, long seed, int round) {
    World world = World.draw(scenario.parameters(), Draws.keyed(seed, scenario.parameters()), 1);
    Bargain bargain = new Bargain(scenario, world, null, round);
    Set<Outcome> deals = new HashSet<>();
    Outcomes.forEach(
        bargain.open(),
        Requirements.of(scenario.issues()),
        outcome -> {
          if (bargain.isDeal(outcome)) {
            deals.add(outcome);
          }
        });
    return deals;
  }

  private static Scenario read(String yaml, String override) {
    return new ScenarioReader(Negotiation.vocabulary(Strategies.standard()))
        .read("generated", yaml, List.of(override))
        .scenario();
  }

  private static boolean hasCostlyLines(Scenario scenario) {
    return scenario.actors().stream()
        .flatMap(actor -> actor.redLines().stream())
        .anyMatch(GeneratedLinesTest::isCostly);
  }

  private static boolean isCostly(RedLine line) {
    return line.price() != null || line.bluff() != null;
  }

  private static long size(Scenario scenario) {
    return scenario.issues().stream()
        .mapToLong(issue -> issue.options().size())
        .reduce(1, (x, y) -> x * y);
  }
}
