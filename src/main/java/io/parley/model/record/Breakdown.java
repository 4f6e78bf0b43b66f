package io.parley.model.record;

import io.parley.model.outcome.Change;
import java.util.List;

/**
 * What had been put into effect and fell back to the initial status quo.
 *
 * @param round when
 * @param event by which event
 * @param changes what fell back
 */
public record Breakdown(int round, int event, List<Change> changes) {

  public Breakdown {
    changes = List.copyOf(changes);
  }
}
