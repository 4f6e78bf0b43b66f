package io.parley.simulation.table;

import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * A turn to speak at a table. Who takes it is up to the table's seating in that round.
 *
 * @param table the table
 * @param position the place in the order of speaking, from 0
 */
public record Turn(Table table, int position) implements Steppable {

  @Override
  public void step(SimState state) {
    table.speak(position);
  }
}
