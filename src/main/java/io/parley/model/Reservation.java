package io.parley.model;

/**
 * The value of no deal where there is no status quo.
 *
 * @param amount how much
 * @param inPoints whether it is in points, like the actor's scores, rather than in value units
 */
public record Reservation(Parameter amount, boolean inPoints) {

  /** Its value, on the scale of {@code actor}'s values in {@code world}. */
  public double value(Actor actor, World world) {
    double given = world.number(amount);
    return inPoints ? given / Worth.highestTotal(actor, world) : given;
  }
}
