package io.parley.analysis.solve.obstacle;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.analysis.solve.bargain.Bargain;
import io.parley.analysis.solve.obstacle.Obstacles.Binding;
import io.parley.analysis.solve.obstacle.Obstacles.Relaxation;
import io.parley.model.Scenario;
import io.parley.model.draw.World;
import io.parley.model.outcome.ActorSet;
import io.parley.model.outcome.Outcome;
import io.parley.scenario.ScenarioReader;
import io.parley.simulation.Negotiation;
import io.parley.strategy.Strategies;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

/** What stands in the way, with more constraints than a word has bits and under every rule. */
class ObstacleSearchTest {

  private static final List<String> RULES =
      List.of(
          "unanimity",
          "{quorum: 2}",
          "{quorum: 3, veto: [a1]}",
          "{votes: {a1: 3, a2: 2, a3: 2, a4: 1}, threshold: 5}");
  private static final int SEEDS = 60;

  @Test
  void thirtyThreeActorsAreAsRightAsThirtyTwo() {
    for (int actors : List.of(32, 33, 64)) {
      StringBuilder yaml = new StringBuilder(header());
      yaml.append("  a1: {positions: {x: {ideal: c}, y: {ideal: a, salience: 3}}}\n");
      for (int actor = 2; actor <= actors; actor++) {
        yaml.append("  a" + actor + ": {positions: {x: {ideal: c}, y: {ideal: c}}}\n");
      }
      Obstacles obstacles = obstacles(yaml + table("unanimity"));
      assertThat(obstacles.deals()).isEqualTo(2);
      assertThat(obstacles.binding())
          .containsExactly(new Binding("actors.a1.value", 6), new Binding("actors.a1.consent", 6));
    }
  }

  @Test
  void sixtyFourActorsWithSixtyLinesEachAreRight() {
    StringBuilder yaml = new StringBuilder(header());
    for (int actor = 1; actor <= 64; actor++) {
      yaml.append("  a" + actor + ": {positions: {x: {ideal: c}, y: {ideal: c}}, red_lines: {");
      for (int line = 1; line <= 60; line++) {
        boolean blocks = actor == 63 && line == 60 || actor == 64 && line == 59;
        String never = blocks ? "x: [b, c]" : line == 1 ? "y: [b, c]" : "x: b, y: c";
        yaml.append("l" + line + ": {never: {" + never + "}}").append(line < 60 ? ", " : "");
      }
      yaml.append("}}\n");
    }
    Obstacles obstacles = obstacles(yaml + table("unanimity"));
    assertThat(obstacles.isComplete()).isTrue();
    assertThat(obstacles.relaxations().stream().map(Relaxation::relax))
        .containsExactly(
            List.of("actors.a63.red_lines.l60", "actors.a64.red_lines.l59"),
            List.of("actors.a63.red_lines.l60", "actors.a64.consent"),
            List.of("actors.a64.red_lines.l59", "actors.a63.consent"),
            List.of("actors.a63.consent", "actors.a64.consent"));
    assertThat(obstacles.conflicts())
        .hasSize(2 * 64)
        .contains(List.of("actors.a1.red_lines.l1", "actors.a63.red_lines.l60"))
        .contains(List.of("actors.a63.red_lines.l60", "actors.a64.red_lines.l1"));
  }

  @Test
  void whereThereAreTooManySetsToTryItSaysSo() {
    StringBuilder yaml = new StringBuilder(header());
    for (int actor = 1; actor <= 64; actor++) {
      yaml.append("  a" + actor + ": {positions: {x: {ideal: c}, y: {ideal: c}},")
          .append(" red_lines: {l: {never: {x: [b, c]}}, m: {never: {y: [b, c]}}}}\n");
    }
    String free = yaml.toString().replace("status_quo: a}", "status_quo: a, consent: [a1]}");
    Obstacles obstacles = obstacles(free + table("{quorum: 4}"));
    assertThat(obstacles.isDealPossible()).isFalse();
    assertThat(obstacles.isComplete()).isFalse();
    assertThat(obstacles.relaxations()).isNotEmpty();
  }

  @Test
  void underEveryRuleItFindsWhatTryingEverySetFinds() {
    int deadlocks = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      for (String rule : RULES) {
        Bargain bargain = bargain(drawn(new Random(seed)) + table(rule));
        Obstacles obstacles = ObstacleSearch.find(bargain, outcome -> true);
        BruteForce expected = new BruteForce(bargain);
        String of = "seed " + seed + ", " + rule;
        if (obstacles.isDealPossible()) {
          Map<String, Long> adds = new LinkedHashMap<>();
          obstacles.binding().forEach(each -> adds.put(each.relax(), each.adds()));
          assertThat(adds).as(of).isEqualTo(expected.binding());
        } else {
          deadlocks++;
          Set<List<String>> relaxations = new HashSet<>();
          obstacles.relaxations().forEach(each -> relaxations.add(each.relax()));
          assertThat(relaxations).as(of).isEqualTo(expected.relaxations());
          assertThat(new HashSet<>(obstacles.conflicts())).as(of).isEqualTo(expected.conflicts());
        }
      }
    }
    assertThat(deadlocks).isGreaterThan(SEEDS / 2);
  }

  private static String drawn(Random random) {
    StringBuilder yaml = new StringBuilder(header());
    for (int actor = 1; actor <= 4; actor++) {
      yaml.append("  a" + actor + ": {positions: {x: {ideal: " + option(random) + "}, y: {ideal: ")
          .append(option(random) + "}}, red_lines: {l1: {never: {x: " + blocked(random))
          .append("}}, l2: {never: {y: " + blocked(random) + "}}}}\n");
    }
    return yaml.toString();
  }

  private static String option(Random random) {
    return List.of("a", "b", "c").get(random.nextInt(3));
  }

  private static String blocked(Random random) {
    return List.of("b", "c", "[b, c]", "c").get(random.nextInt(4));
  }

  private static String header() {
    return """
    scenario: obstacles
    clock: {rounds: 5}
    issues:
      x: {options: {a: {at: 0}, b: {at: 50}, c: {at: 100}}, status_quo: a}
      y: {options: {a: {at: 0}, b: {at: 50}, c: {at: 100}}, status_quo: a}
    actors:
    """;
  }

  private static String table(String rule) {
    String protocol = rule.equals("unanimity") ? "alternating-offers" : "multiple-offers";
    return "tracks: {t: {participants: all, issues: all, protocol: "
        + protocol
        + ", agreement: "
        + rule
        + "}}\n";
  }

  private static Obstacles obstacles(String yaml) {
    return ObstacleSearch.find(bargain(yaml), outcome -> true);
  }

  private static Bargain bargain(String yaml) {
    ScenarioReader reader = new ScenarioReader(Negotiation.vocabulary(Strategies.standard()));
    Scenario scenario = reader.read("obstacles", yaml, List.of()).scenario();
    return new Bargain(scenario, World.central(scenario.parameters()), scenario.tracks().get(0), 0);
  }

  /** Every set of up to four constraints tried on every outcome. */
  private static final class BruteForce {

    private final Bargain bargain;
    private final Constraints constraints;
    private final List<Outcome> outcomes = new ArrayList<>();
    private final int says;
    private final int all;

    BruteForce(Bargain bargain) {
      this.bargain = bargain;
      constraints = new Constraints(bargain);
      says = constraints.say(0);
      all = says + bargain.scenario().actors().size();
      bargain.forEachOutcome(outcomes::add);
      outcomes.removeIf(bargain::isStatusQuo);
    }

    Map<String, Long> binding() {
      Map<String, Long> binding = new LinkedHashMap<>();
      for (int each = 0; each < all; each++) {
        long adds = deals(1 << each) - deals(0);
        if (adds > 0) {
          binding.put(constraints.id(each), adds);
        }
      }
      return binding;
    }

    Set<List<String>> relaxations() {
      return minimal(all, set -> deals(set) > 0);
    }

    Set<List<String>> conflicts() {
      return minimal(says, kept -> deals((1 << says) - 1 & ~kept) == 0);
    }

    private Set<List<String>> minimal(int count, IntPredicate holds) {
      List<Integer> minimal = new ArrayList<>();
      for (int size = 1; size <= Obstacles.MOST_CONSTRAINTS; size++) {
        for (int set = 0; set < 1 << count; set++) {
          int candidate = set;
          if (Integer.bitCount(set) == size
              && minimal.stream().noneMatch(each -> (each & ~candidate) == 0)
              && holds.test(set)) {
            minimal.add(set);
          }
        }
      }
      Set<List<String>> ids = new HashSet<>();
      minimal.forEach(
          set -> ids.add(constraints.ids(BitSet.valueOf(new long[] {set.longValue()}))));
      return ids;
    }

    private long deals(int relaxed) {
      return outcomes.stream().filter(outcome -> isDeal(outcome, relaxed)).count();
    }

    private boolean isDeal(Outcome outcome, int relaxed) {
      ActorSet taking = ActorSet.NONE;
      for (int actor = 0; actor < bargain.scenario().actors().size(); actor++) {
        BitSet left = constraints.violated(outcome, ActorSet.NONE.with(actor));
        left.andNot(BitSet.valueOf(new long[] {relaxed}));
        boolean hasNoSay = (relaxed >>> constraints.say(actor) & 1) != 0;
        taking = hasNoSay || left.isEmpty() ? taking.with(actor) : taking;
      }
      return bargain.comesAbout(taking, bargain.required(outcome));
    }
  }
}
