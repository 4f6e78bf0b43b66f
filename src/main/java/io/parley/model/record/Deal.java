package io.parley.model.record;

import io.parley.model.outcome.Change;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A proposal that took effect, of which some may have come into force later or not at all.
 *
 * @param round when
 * @param track at which table
 * @param proposer who had put it forward
 * @param changes what it changed
 * @param pledged of the issues on which it came into force later, when; {@link Change#NOTHING} for
 *     never
 */
public record Deal(
    int round, int track, int proposer, List<Change> changes, Map<Integer, Integer> pledged) {

  public Deal {
    changes = List.copyOf(changes);
    pledged = Map.copyOf(pledged);
  }

  /** The round in which one of its changes came into force, or {@link Change#NOTHING}. */
  public int effective(Change change) {
    return pledged.getOrDefault(change.issue(), round);
  }

  /** This deal, of which what was pledged on {@code issue} came into force in {@code effective}. */
  public Deal with(int issue, int effective) {
    Map<Integer, Integer> all = new HashMap<>(pledged);
    all.put(issue, effective);
    return new Deal(round, track, proposer, changes, all);
  }
}
