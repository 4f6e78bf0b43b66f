package io.parley.model.procedure;

import io.parley.model.draw.Parameter;
import io.parley.model.draw.World;
import org.jspecify.annotations.Nullable;

/**
 * Pressure on an actor who has said no.
 *
 * @param target the actor's index
 * @param wear what is added to its wear each round, in value units
 * @param lasts for how many rounds after a refusal it is, 1 or more; null for good
 */
public record Leverage(int target, Parameter wear, @Nullable Parameter lasts) {

  /** What it adds to the wear of {@code actor} so many rounds after that last said no. */
  public double on(int actor, int rounds, World world) {
    boolean presses = lasts == null || rounds <= world.number(lasts);
    return target == actor && presses ? world.number(wear) : 0;
  }
}
