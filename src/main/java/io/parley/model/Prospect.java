package io.parley.model;

import io.parley.model.draw.Parameter;
import io.parley.model.draw.World;
import io.parley.model.outcome.Condition;
import io.parley.model.outcome.Outcome;
import io.parley.model.procedure.Event;
import java.util.List;
import org.apache.commons.math3.util.FastMath;
import org.jspecify.annotations.Nullable;

/**
 * A reversion that actors reckon with: what holds may not last.
 *
 * @param when where it threatens, or null for everywhere
 * @param reverts the issues that would fall back
 * @param initial what they would fall back to
 * @param chance the chance that it comes within the time that actors look ahead, 0 to 1
 */
public record Prospect(
    @Nullable Condition when, List<Integer> reverts, Outcome initial, double chance) {

  public Prospect {
    reverts = List.copyOf(reverts);
  }

  /**
   * What {@code event} makes actors reckon with in {@code round}: that it comes in one of the next
   * {@code foresight} rounds in which it can.
   *
   * @return null where nobody reckons with it
   */
  public static @Nullable Prospect foreseen(Event event, World world, int round, Outcome initial) {
    Parameter foresight = event.foresight();
    if (foresight == null) {
      return null;
    }
    double chance = event.chance() == null ? 1 : world.number(event.chance());
    double within = within(roundsToCome(event, world, round, world.number(foresight)), chance);
    return within > 0 ? new Prospect(event.when(), event.reverts(), initial, within) : null;
  }

  private static double roundsToCome(Event event, World world, int round, double foresight) {
    double last = round + foresight;
    if (event.round() != null) {
      double only = Math.ceil(world.number(event.round()));
      return only > round && only <= last ? 1 : 0;
    }
    double first = Math.max(round + 1, Math.ceil(world.number(event.after())));
    return Math.max(0, last - first + 1);
  }

  /** The chance that something with {@code chance} a round comes within {@code rounds} rounds. */
  public static double within(double rounds, double chance) {
    return 1 - FastMath.pow(1 - chance, rounds);
  }

  /** Whether it threatens {@code outcome}. */
  public boolean threatens(Outcome outcome) {
    return when == null || when.holds(outcome);
  }

  /** What would be left of {@code outcome}. */
  public Outcome reverted(Outcome outcome) {
    return outcome.with(reverts, initial);
  }
}
