package io.parley.model;

import io.parley.model.draw.Parameter;
import io.parley.model.draw.World;

/**
 * The value of no deal where there is no status quo.
 *
 * @param amount how much
 * @param inPoints whether it is in points, like the actor's scores, rather than in value units
 */
public record Reservation(Parameter amount, boolean inPoints) {

  /**
   * What everybody takes it to be: its value where the scenario is certain of it, else its median,
   * on the scale of {@code actor}'s values in {@code world}.
   */
  public double declared(Actor actor, World world) {
    double said = amount.isUncertain() ? amount.distribution().quantile(0.5) : world.number(amount);
    return scaled(said, actor, world);
  }

  /** Its value, on the scale of {@code actor}'s values in {@code world}. */
  public double value(Actor actor, World world) {
    return scaled(world.number(amount), actor, world);
  }

  private double scaled(double given, Actor actor, World world) {
    return inPoints ? given / Worth.highestTotal(actor, world) : given;
  }
}
