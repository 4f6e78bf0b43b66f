package io.parley.model;

import io.parley.model.draw.Distribution;
import io.parley.model.draw.Parameter;
import io.parley.model.draw.World;
import io.parley.model.outcome.Condition;
import io.parley.model.outcome.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A refusal of an actor.
 *
 * @param id its id within the actor
 * @param never the combination of options that is refused, or null for the procedural kind: no
 *     ratifying of a deal made without a seat
 * @param firmness the wear, in value units, below which the line stands; infinite for an absolute
 *     line
 * @param isPrivate whether the others do not know it until it is invoked against a deal that they
 *     had agreed
 * @param price what it costs the actor, in value units and 0 or more, wherever an outcome breaks
 *     the line once it has given way (audience costs, Fearon 1994), or null for nothing
 * @param bluff 1 in worlds in which the line is only said, 0 in others; null for a line that never
 *     is
 */
public record RedLine(
    String id,
    @Nullable Condition never,
    Parameter firmness,
    boolean isPrivate,
    @Nullable Parameter price,
    @Nullable Parameter bluff) {

  private static final double HALF = 0.5;

  /** Whether it refuses a way of making deals rather than a combination of options. */
  public boolean isProcedural() {
    return never == null;
  }

  /** Whether the line is only said: the others spare it, its holder does not need it. */
  public boolean isBluff(World world) {
    return bluff != null && world.number(bluff) > HALF;
  }

  /** The share of worlds in which the line is only said, 0 to 1. */
  public double bluffChance() {
    if (bluff == null) {
      return 0;
    }
    return bluff.distribution() instanceof Distribution.Choice choice
        ? choice.chances().get(choice.values().indexOf(1.0))
        : bluff.distribution().low();
  }

  /** Whether, once it has given way, it never stands again. */
  public boolean givesWayForGood() {
    return price != null || bluff != null;
  }

  /**
   * Whether breaking it may cost its price: not where the initial status quo breaks it.
   *
   * @param initial the initial status quo, or null where there is none
   */
  public boolean hasPrice(@Nullable Outcome initial) {
    return price != null && bars(initial) != null;
  }

  /** Whether the line stands for an actor whose holding out has cost it {@code wear}. */
  public boolean stands(double wear, World world) {
    return wear < world.number(firmness) - Valuation.PRECISION;
  }

  /**
   * Whether the line, while it stands, refuses a move to {@code outcome}. A line that the status
   * quo already breaks bars nothing that leaves it so.
   *
   * @param statusQuo what is in force, or null where nothing is
   */
  public boolean refuses(Outcome outcome, @Nullable Outcome statusQuo) {
    return never != null && never.holds(outcome) && (statusQuo == null || !never.holds(statusQuo));
  }

  /**
   * As {@link #refuses(Outcome, Outcome)}; the procedural kind refuses whatever is agreed without a
   * seat.
   *
   * @param seated whether the actor sits where the move was agreed
   */
  public boolean refuses(Outcome outcome, @Nullable Outcome statusQuo, boolean seated) {
    return isProcedural() ? !seated : refuses(outcome, statusQuo);
  }

  /** The combination that the line, while it stands, keeps from being put forward; null if none. */
  public @Nullable Condition bars(@Nullable Outcome statusQuo) {
    return never != null && statusQuo != null && never.holds(statusQuo) ? null : never;
  }
}
