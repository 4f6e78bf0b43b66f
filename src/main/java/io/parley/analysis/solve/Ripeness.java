package io.parley.analysis.solve;

import io.parley.model.Actor;
import io.parley.model.ActorSet;
import io.parley.model.Draws;
import io.parley.model.Outcome;
import io.parley.model.RedLine;
import io.parley.model.Scenario;
import io.parley.model.Valuation;
import io.parley.model.World;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

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
   * @throws IllegalArgumentException if there are too many outcomes to go through
   */
  public static Ripeness of(Scenario scenario, Draws draws, int worlds, Predicate<Outcome> asked) {
    int rounds = scenario.clock().rounds();
    List<boolean[]> zones =
        IntStream.rangeClosed(1, worlds)
            .parallel()
            .mapToObj(run -> zone(scenario, World.draw(scenario.parameters(), draws, run), asked))
            .toList();
    List<Double> shares = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      int at = round;
      shares.add((double) zones.stream().filter(zone -> zone[at]).count() / worlds);
    }
    return new Ripeness(worlds, shares);
  }

  /** By round, whether some deal would come about in {@code world}. */
  private static boolean[] zone(Scenario scenario, World world, Predicate<Outcome> asked) {
    boolean[] zone = new boolean[scenario.clock().rounds()];
    Bargain first = new Bargain(scenario, world, null, 0);
    Bargain second = new Bargain(scenario, world, null, 1);
    Outcomes.forEach(
        first.open(),
        outcome -> {
          if (!isComplete(zone) && !first.isStatusQuo(outcome) && asked.test(outcome)) {
            new Window(first, second, world).narrow(outcome).mark(zone);
          }
        });
    return zone;
  }

  private static boolean isComplete(boolean[] zone) {
    for (boolean possible : zone) {
      if (!possible) {
        return false;
      }
    }
    return true;
  }

  /** From when until when an outcome can be agreed on. Gains change evenly with the rounds. */
  private static final class Window {

    private final Bargain first;
    private final Bargain second;
    private final World world;
    private double from;
    private double to = Double.POSITIVE_INFINITY;

    Window(Bargain first, Bargain second, World world) {
      this.first = first;
      this.second = second;
      this.world = world;
    }

    Window narrow(Outcome outcome) {
      ActorSet required = first.required(outcome);
      for (long rest = required.bits(); rest != 0 && from <= to; rest &= rest - 1) {
        int actor = Long.numberOfTrailingZeros(rest);
        narrowByLines(actor, outcome);
        if (from <= to) {
          narrowByGain(actor, outcome);
        }
      }
      return this;
    }

    private void narrowByLines(int actor, Outcome outcome) {
      Actor who = first.scenario().actors().get(actor);
      for (RedLine line : who.redLines()) {
        if (line.refuses(outcome, first.scenario().statusQuo())) {
          double aRound = second.wear(actor) - first.wear(actor);
          double firmness = world.number(line.firmness()) - Valuation.PRECISION;
          from = Math.max(from, firmness <= 0 ? 0 : firmness / aRound);
        }
      }
    }

    private void narrowByGain(int actor, Outcome outcome) {
      double gain = first.gain(actor, outcome) + Valuation.PRECISION;
      double change = second.gain(actor, outcome) + Valuation.PRECISION - gain;
      if (gain < 0) {
        from = change <= 0 ? Double.POSITIVE_INFINITY : Math.max(from, -gain / change);
      } else if (change < 0) {
        to = Math.min(to, gain / -change);
      }
    }

    void mark(boolean[] zone) {
      for (int round = (int) Math.min(zone.length, Math.ceil(from));
          round < zone.length && round <= to;
          round++) {
        zone[round] = true;
      }
    }
  }
}
