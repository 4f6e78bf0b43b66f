package io.parley.model.record;

import io.parley.model.outcome.Change;
import java.util.List;

/**
 * A proposal that took effect.
 *
 * @param round when
 * @param track at which table
 * @param proposer who had put it forward
 * @param changes what it changed
 */
public record Deal(int round, int track, int proposer, List<Change> changes) {

  public Deal {
    changes = List.copyOf(changes);
  }
}
