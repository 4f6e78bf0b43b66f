package io.parley.model.fortune;

import io.parley.model.draw.Parameter;
import io.parley.model.draw.World;

/**
 * Where a fortune has to be.
 *
 * @param fortune its index
 * @param isAbove whether it has to be above the bound; else below
 * @param bound the bound, which itself does not do
 */
public record FortuneBound(int fortune, boolean isAbove, Parameter bound) {

  /** Whether it holds where fortunes are at {@code x}. */
  public boolean holds(double[] x, World world) {
    double least = world.number(bound);
    return isAbove ? x[fortune] > least : x[fortune] < least;
  }
}
