package io.parley.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.model.draw.World;
import io.parley.model.outcome.Fall;
import io.parley.model.outcome.Issue;
import io.parley.model.outcome.Outcome;
import io.parley.model.procedure.Breach;
import io.parley.model.procedure.Event;
import io.parley.simulation.Generated;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Where breaking pays, against asking for each outcome, in random scenarios. */
@Tag("fast")
class PayingFallsTest {

  private static final int MOST_OUTCOMES = 5_000;

  @Test
  void oneFallHappensWhereItPaysAndNoneElsewhere() {
    int pays = 0;
    int doesNot = 0;
    for (int seed = 0; seed < 300; seed++) {
      Scenario scenario = Generated.scenario(seed);
      if (outcomes(scenario.issues()).size() <= MOST_OUTCOMES) {
        World world = World.central(scenario.parameters());
        for (Event event : scenario.events()) {
          for (double hope : new double[] {-0.3, 0, 0.1}) {
            int[] counts = compare(scenario, world, event, hope);
            pays += counts[1];
            doesNot += counts[0];
          }
        }
      }
    }
    assertThat(pays).isGreaterThan(10_000);
    assertThat(doesNot).isGreaterThan(10_000);
  }

  private static int[] compare(Scenario scenario, World world, Event event, double hope) {
    int[] counts = new int[2];
    Breach breach = event.breach();
    if (breach == null) {
      return counts;
    }
    List<Fall> falls = event.falls(scenario.issues(), scenario.statusQuo());
    Valuation own = valuation(scenario, world, breach.by());
    double gain = world.number(breach.gain());
    PayingFalls paying = new PayingFalls(falls, scenario.issues(), own, gain, hope);
    for (Outcome outcome : outcomes(scenario.issues())) {
      List<Fall> all = falls.stream().filter(fall -> fall.isOf(outcome)).toList();
      List<Fall> found = paying.falls().stream().filter(fall -> fall.isOf(outcome)).toList();
      boolean pays =
          all.stream().anyMatch(fall -> gains(fall.after(outcome), outcome, own, hope) > gain);
      assertThat(found).as(event.id()).hasSize(pays ? 1 : 0);
      if (pays) {
        assertThat(found.get(0).after(outcome)).isEqualTo(all.get(0).after(outcome));
      }
      counts[pays ? 1 : 0]++;
    }
    assertThat(paying.holdFor(own, gain, hope)).isTrue();
    for (double other = hope - 0.5; other < hope + 0.5; other += 0.01) {
      if (paying.holdFor(own, gain, other)) {
        assertThat(new PayingFalls(falls, scenario.issues(), own, gain, other).falls())
            .isEqualTo(paying.falls());
      }
    }
    return counts;
  }

  /** What {@code after} is worth more than {@code before}, by the definition. */
  private static double gains(Outcome after, Outcome before, Valuation own, double hope) {
    double gain = own.settled(after) - own.settled(before);
    if (own.holding().condition() != null) {
      gain += own.holding().condition().holds(after) ? hope : 0;
      gain -= own.holding().condition().holds(before) ? hope : 0;
    }
    return gain;
  }

  private static Valuation valuation(Scenario scenario, World world, int index) {
    Actor actor = scenario.actors().get(index);
    return Valuation.of(
        actor,
        scenario.issues(),
        world,
        new Valuation.Holding(actor.holdsOutWhile(), null),
        List.of(),
        List.of(),
        List.of(),
        scenario.statusQuo());
  }

  private static List<Outcome> outcomes(List<Issue> issues) {
    List<Outcome> outcomes = new ArrayList<>();
    outcomes.add(Outcome.of(new int[issues.size()]));
    for (int index = 0; index < issues.size(); index++) {
      int issue = index;
      outcomes =
          outcomes.stream()
              .flatMap(
                  each ->
                      IntStream.range(0, issues.get(issue).options().size())
                          .mapToObj(option -> each.with(issue, option)))
              .toList();
    }
    return outcomes;
  }
}
