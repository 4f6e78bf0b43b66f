package io.parley.model;

import io.parley.model.draw.Parameter;
import io.parley.model.draw.World;
import io.parley.model.outcome.Condition;
import io.parley.model.outcome.Fall;
import io.parley.model.outcome.Outcome;
import io.parley.model.procedure.Event;
import java.util.List;
import java.util.Objects;
import org.apache.commons.math3.util.FastMath;
import org.jspecify.annotations.Nullable;

/**
 * A reversion that actors reckon with: what holds may not last.
 *
 * @param fall what would be left
 * @param chance the chance that it comes within the time that actors look ahead, 0 to 1
 */
public record Prospect(Fall fall, double chance) {

  /**
   * What {@code event} makes actors reckon with in {@code round}: that it comes in one of the next
   * {@code foresight} rounds in which it can.
   *
   * @param falls what would come of it, of which one happens in each outcome
   * @return empty where nobody reckons with it
   */
  public static List<Prospect> foreseen(Event event, World world, int round, List<Fall> falls) {
    Parameter foresight = event.foresight();
    if (foresight == null) {
      return List.of();
    }
    double chance = event.chance() == null ? 1 : world.number(event.chance());
    double within = within(roundsToCome(event, world, round, world.number(foresight)), chance);
    return within > 0 ? falls.stream().map(fall -> new Prospect(fall, within)).toList() : List.of();
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
    return fall.isOf(outcome);
  }

  /** Whether it threatens {@code outcome} and would leave something else of it. */
  boolean changes(Outcome outcome) {
    return threatens(outcome) && !reverted(outcome).equals(outcome);
  }

  /**
   * Which outcomes are certain to fall back to {@code statusQuo}: those in which one of these
   * conditions holds. Nobody proposes them, nor agrees to them.
   */
  public static List<Condition> vain(List<Prospect> prospects, @Nullable Outcome statusQuo) {
    return prospects.stream()
        .filter(each -> each.chance() == 1 && statusQuo != null)
        .map(each -> each.fall().leaving(Objects.requireNonNull(statusQuo)))
        .filter(Objects::nonNull)
        .toList();
  }

  /** What would be left of {@code outcome}. */
  public Outcome reverted(Outcome outcome) {
    return fall.after(outcome);
  }
}
