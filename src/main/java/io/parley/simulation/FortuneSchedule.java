package io.parley.simulation;

import io.parley.model.draw.KeyedRandom;
import io.parley.model.fortune.Fortune;
import io.parley.model.outcome.Condition;
import io.parley.model.outcome.Outcome;
import io.parley.model.record.TranscriptEntry;
import io.parley.simulation.state.Revaluation;
import io.parley.simulation.state.RunState;
import io.parley.simulation.table.Table;
import java.util.Arrays;
import java.util.List;
import sim.engine.SimState;
import sim.engine.Steppable;

/** What goes up and down outside the talks, at the very start of a round. */
final class FortuneSchedule implements Steppable {

  private static final long STEPS = KeyedRandom.key("fortunes");

  private final RunState run;
  private final List<Fortune> fortunes;
  private final long[] keys;
  private final Revaluation revaluation;

  FortuneSchedule(RunState run, Revaluation revaluation) {
    this.run = run;
    this.fortunes = run.scenario().fortunes().all();
    this.keys =
        fortunes.stream()
            .mapToLong(fortune -> KeyedRandom.key(STEPS, KeyedRandom.key(fortune.id())))
            .toArray();
    this.revaluation = revaluation;
  }

  @Override
  public void step(SimState simState) {
    if (run.round() == 0 || keys.length == 0) {
      return;
    }
    double[] before = run.fortunes();
    double[] after = before.clone();
    for (int fortune = 0; fortune < after.length; fortune++) {
      if (moves(fortune)) {
        double share = run.uniform(keys[fortune], run.round());
        after[fortune] = fortunes.get(fortune).after(before[fortune], share, run.world());
        run.tell(
            new TranscriptEntry.FortuneMoved(
                run.round(), fortune, before[fortune], after[fortune]));
      }
    }
    if (!Arrays.equals(before, after)) {
      run.setFortunes(after);
      revaluation.revalue();
    }
  }

  private boolean moves(int fortune) {
    Condition condition = fortunes.get(fortune).movesWhile();
    Outcome statusQuo = run.statusQuo();
    return condition == null || (statusQuo != null && condition.holds(statusQuo));
  }

  /**
   * Whether, with every table closed, a fortune may yet move a number or bring on what waits for
   * it.
   */
  boolean canMatter(EventSchedule events, List<Table> tables) {
    for (int index = 0; index < keys.length; index++) {
      int fortune = index;
      boolean isWaitedFor =
          events.waitsFor(fortune) || tables.stream().anyMatch(table -> table.waitsFor(fortune));
      if (moves(fortune)
          && fortunes.get(fortune).canMove(run.fortunes()[fortune], run.world())
          && (isWaitedFor || fortunes.get(fortune).isFelt(run.world()))) {
        return true;
      }
    }
    return false;
  }
}
