package io.parley.simulation;

import io.parley.model.outcome.Change;
import io.parley.model.outcome.Outcome;
import io.parley.model.record.TranscriptEntry;
import io.parley.simulation.state.Pledges;
import io.parley.simulation.state.Pledges.Pledge;
import io.parley.simulation.state.Revaluation;
import io.parley.simulation.state.RunLog;
import io.parley.simulation.state.RunState;
import io.parley.simulation.table.Table;
import java.util.List;
import sim.engine.SimState;
import sim.engine.Steppable;

/** What was pledged: it comes into force as it falls due, or falls. */
final class PledgeSchedule implements Steppable {

  private final RunState run;
  private final List<Table> tables;
  private final Revaluation revaluation;
  private final RunLog log;

  PledgeSchedule(RunState run, List<Table> tables, Revaluation revaluation, RunLog log) {
    this.run = run;
    this.tables = tables;
    this.revaluation = revaluation;
    this.log = log;
  }

  @Override
  public void step(SimState simState) {
    Outcome statusQuo = run.statusQuo();
    if (statusQuo == null || run.pledges().isEmpty()) {
      return;
    }
    Pledges.Due due = run.pledges().takeDue(statusQuo, run.round());
    if (!due.inForce().isEmpty()) {
      comeIntoForce(due.inForce());
    }
    fall(due.fallen());
  }

  private void comeIntoForce(List<Pledge> due) {
    List<Change> changes = run.comeIntoForce(due);
    due.forEach(each -> log.inForce(each.deal(), each.change().issue(), run.round()));
    run.tell(new TranscriptEntry.CameIntoForce(run.round(), changes));
    revaluation.revalueAfterDeal();
    run.changed();
  }

  /** Lets fall what came undone with {@code undone}, which an event has put back. */
  void fallWith(List<Change> undone) {
    fall(run.pledges().fallWith(undone));
  }

  private void fall(List<Pledge> fallen) {
    if (!fallen.isEmpty()) {
      List<Change> changes = fallen.stream().map(Pledge::change).toList();
      run.tell(new TranscriptEntry.PledgeFell(run.round(), changes));
      for (Change change : changes) {
        tables.forEach(table -> table.returnToAgenda(change.issue()));
      }
      run.changed();
    }
  }
}
