package io.parley.scenario.path;

/** The values of a factor, laid out from 0 to 1 by how often each is to be taken. */
@FunctionalInterface
public interface Levels {

  /** The level at a share {@code u} (above 0, below 1) of the values. */
  Level at(double u);
}
