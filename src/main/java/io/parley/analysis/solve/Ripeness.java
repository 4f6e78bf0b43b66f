package io.parley.analysis.solve;

import io.parley.analysis.solve.Zone.Stretch;
import io.parley.model.Condition;
import io.parley.model.Draws;
import io.parley.model.Outcome;
import io.parley.model.Scenario;
import io.parley.model.World;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * In what share of drawn worlds there is something to agree on, round by round, if everybody goes
 * on holding out (Zartman 1989). Everyone is at one table; what an outcome needs is the consent to
 * it.
 *
 * @param worlds how many worlds were drawn
 * @param shares by round, the share of worlds in which some deal would come about
 */
public record Ripeness(int worlds, List<Double> shares) {

  public Ripeness {
    shares = List.copyOf(shares);
  }

  /**
   * Looks at the first {@code worlds} worlds of a batch.
   *
   * @param asked which outcomes count as deals, e.g. those of one ending
   * @param only what holds in all outcomes asked for, or null where nothing is known to
   * @throws IllegalArgumentException if there are more than {@link Solver#MOST_OUTCOMES} outcomes
   */
  public static Ripeness of(
      Scenario scenario,
      Draws draws,
      int worlds,
      Predicate<Outcome> asked,
      @Nullable Condition only) {
    World central = World.central(scenario.parameters());
    if (!Solver.canGoThrough(new Bargain(scenario, central, null, 0))) {
      throw new IllegalArgumentException("too many outcomes to decide every world");
    }
    int rounds = scenario.clock().rounds();
    List<boolean[]> zones =
        IntStream.rangeClosed(1, worlds)
            .parallel()
            .mapToObj(run -> World.draw(scenario.parameters(), draws, run))
            .map(world -> new Zone(scenario, world, asked, only, Long.MAX_VALUE))
            .map(zone -> byRound(zone, rounds))
            .toList();
    List<Double> shares = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      int at = round;
      shares.add((double) zones.stream().filter(zone -> zone[at]).count() / worlds);
    }
    return new Ripeness(worlds, shares);
  }

  /** By round, whether some deal would come about. */
  private static boolean[] byRound(Zone zone, int rounds) {
    boolean[] byRound = new boolean[rounds];
    for (Stretch stretch : zone.stretches()) {
      Opening opening = zone.opening(stretch);
      if (opening.isFound()) {
        Arrays.fill(byRound, opening.round(), stretch.last() + 1, true);
      }
    }
    return byRound;
  }
}
