package io.parley.analysis.solve.zone;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.analysis.Share;
import io.parley.analysis.solve.ScaleScenarios;
import io.parley.analysis.solve.Solver;
import io.parley.analysis.solve.bargain.Bargain;
import io.parley.analysis.solve.bargain.Question;
import io.parley.model.Scenario;
import io.parley.model.draw.Draws;
import io.parley.model.draw.World;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Zones by round against solving every round of every drawn world. */
class RipenessTest {

  private static final int WORLDS = 8;
  private static final int SCENARIOS = 60;

  @Test
  void aZoneIsThereInTheRoundsInWhichSomethingIsFeasible() {
    int open = 0;
    int closed = 0;
    for (long seed = 0; seed < SCENARIOS; seed++) {
      Scenario scenario = ScaleScenarios.small(seed);
      if (scenario.events().isEmpty()) {
        for (boolean known : compare(scenario)) {
          open += known ? 1 : 0;
          closed += known ? 0 : 1;
        }
      }
    }
    assertThat(open).isGreaterThan(50);
    assertThat(closed).isGreaterThan(50);
  }

  /** By round, whether something is feasible in some world. */
  private static boolean[] compare(Scenario scenario) {
    Question question = Question.usual(scenario);
    Draws draws = Draws.keyed(5, scenario.parameters());
    List<Share> shares = Ripeness.of(question, draws, WORLDS).get(0).shares();
    boolean[] known = new boolean[shares.size()];
    for (int round = 0; round < known.length; round++) {
      int count = 0;
      for (int run = 1; run <= WORLDS; run++) {
        World world = World.draw(scenario.parameters(), draws, run);
        Bargain bargain = new Bargain(scenario, world, question.track(), round);
        count += Solver.solve(bargain, question.asked()).feasible() > 0 ? 1 : 0;
      }
      assertThat(shares.get(round)).as("round %d", round).isEqualTo(Share.of(count, WORLDS));
      known[round] = count > 0;
    }
    return known;
  }

  @Test
  void anEndingAskedForAloneHasTheSharesThatItHasAmongAll() {
    Scenario scenario =
        ScaleScenarios.read(
            """
            scenario: endings
            clock: {rounds: 30}
            issues:
              land: {options: {old: {at: 0}, middle: {at: 50}, new: {at: 100}}, status_quo: old}
            actors:
              a: {attrition: {uniform: [0.01, 0.05]}, positions: {land: {ideal: old}}}
              b: {positions: {land: {ideal: new}}}
            tracks: {table: {participants: all, issues: all}}
            endings:
              half: {label: Half, when: {land: [middle]}}
              all: {label: All, when: {land: [new]}}
              none: {label: None, otherwise: true}
            """);
    Question question = Question.usual(scenario);
    Draws draws = Draws.keyed(1, scenario.parameters());
    List<Ripeness> zones = Ripeness.of(question, draws, 40);

    assertThat(zones).hasSize(3);
    for (Ripeness zone : zones.subList(1, 3)) {
      Question about = new Question(scenario, question.track(), 0, zone.ending());
      assertThat(Ripeness.of(about, draws, 40)).containsExactly(zone);
    }
    assertThat(zones.get(1).shares().get(29).count())
        .isGreaterThan(zones.get(2).shares().get(29).count());
    assertThat(zones.get(0).shares().get(0).count()).isZero();
  }
}
