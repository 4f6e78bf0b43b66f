package io.parley.simulation.table;

import io.parley.model.Valuation;
import io.parley.model.outcome.ActorSet;
import io.parley.model.outcome.Outcome;
import io.parley.simulation.protocol.Proposal;
import io.parley.simulation.state.Negotiator;
import io.parley.simulation.state.RunState;
import io.parley.simulation.state.TableState;
import java.util.List;

/**
 * Counts for how many rounds in a row nothing that others put on a table was as good to an actor as
 * no deal. A round in which others have nothing on the table does not count either way.
 */
final class WalkoutCounter {

  private final RunState run;
  private final TableState table;
  private final List<Negotiator> negotiators;
  private final int[] rounds;

  WalkoutCounter(RunState run, TableState table, List<Negotiator> negotiators) {
    this.run = run;
    this.table = table;
    this.negotiators = negotiators;
    this.rounds = new int[negotiators.size()];
  }

  /** Takes note of what is on the table at the end of a round. */
  void note(List<Proposal> onTable) {
    for (int actor : table.seated().toList()) {
      if (negotiators.get(actor).walkoutAfter() < Double.POSITIVE_INFINITY) {
        note(actor, onTable);
      }
    }
  }

  private void note(int actor, List<Proposal> onTable) {
    Negotiator negotiator = negotiators.get(actor);
    boolean anything = false;
    for (Proposal proposal : onTable) {
      Outcome outcome = table.outcome(proposal);
      if (proposal.proposer() != actor && !outcome.equals(run.statusQuo())) {
        anything = true;
        if (negotiator.value(outcome) >= negotiator.noDealValue() - Valuation.PRECISION) {
          rounds[actor] = 0;
          return;
        }
      }
    }
    rounds[actor] += anything ? 1 : 0;
  }

  /** Who has had enough. */
  ActorSet leaving() {
    ActorSet leaving = ActorSet.NONE;
    for (int actor : table.seated().toList()) {
      if (rounds[actor] > 0 && rounds[actor] >= negotiators.get(actor).walkoutAfter()) {
        leaving = leaving.with(actor);
      }
    }
    return leaving;
  }

  /** For how many rounds in a row {@code actor} has heard nothing as good as no deal. */
  int rounds(int actor) {
    return rounds[actor];
  }

  /** Starts afresh for {@code actor}. */
  void forget(int actor) {
    rounds[actor] = 0;
  }
}
