package io.parley.simulation.state;

import io.parley.model.outcome.Outcome;
import io.parley.strategy.belief.PublicRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps a table's public record. */
public final class TableRecord implements PublicRecord {

  private final List<Entry> entries = new ArrayList<>();
  private final Map<Integer, List<Proposed>> proposals = new HashMap<>();

  public void proposed(int round, int actor, Outcome outcome, List<Integer> agenda) {
    Proposed proposed = new Proposed(round, actor, outcome, agenda);
    entries.add(proposed);
    proposals.computeIfAbsent(actor, nobody -> new ArrayList<>()).add(proposed);
  }

  public void answered(int round, int actor, int proposer, Outcome outcome, boolean yes) {
    entries.add(new Answered(round, actor, proposer, outcome, yes));
  }

  @Override
  public List<Entry> entries() {
    return Collections.unmodifiableList(entries);
  }

  @Override
  public List<Proposed> proposalsOf(int actor) {
    return Collections.unmodifiableList(proposals.getOrDefault(actor, List.of()));
  }

  @Override
  public int size() {
    return entries.size();
  }
}
