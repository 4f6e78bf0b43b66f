package io.parley.simulation;

import io.parley.model.draw.World;
import io.parley.model.record.RunPath;
import io.parley.model.record.RunRecord;
import io.parley.model.record.TranscriptEntry;
import io.parley.simulation.state.Negotiator;
import io.parley.simulation.state.RunLog;
import io.parley.simulation.state.RunState;
import io.parley.simulation.table.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import sim.engine.SimState;
import sim.engine.Steppable;

/** Writes down at the end of each round where everybody stands. */
final class Recorder implements Steppable {

  private final RunState run;
  private final List<Negotiator> negotiators;
  private final List<Table> tables;
  private final World world;
  private final double[][] aspiration;
  private final double[][] noDeal;
  private final double[][] wear;
  private final double[][] fortunes;
  private final int[] ending;
  private int rounds;

  /** A recorder of a run of which nothing has been played. */
  Recorder(RunState run, List<Negotiator> negotiators, List<Table> tables) {
    this.run = run;
    this.negotiators = negotiators;
    this.tables = tables;
    this.world = run.drawn();
    int most = run.scenario().clock().rounds();
    aspiration = new double[most][];
    noDeal = new double[most][];
    wear = new double[most][];
    fortunes = new double[most][];
    ending = new int[most];
  }

  @Override
  public void step(SimState simState) {
    int round = run.round();
    aspiration[round] = new double[negotiators.size()];
    noDeal[round] = new double[negotiators.size()];
    wear[round] = new double[negotiators.size()];
    for (Negotiator negotiator : negotiators) {
      int actor = negotiator.index();
      aspiration[round][actor] = highestAspiration(actor);
      noDeal[round][actor] = negotiator.noDealValue();
      wear[round][actor] = negotiator.wear();
      if (run.isTold()) {
        run.tell(
            new TranscriptEntry.Stood(round, actor, negotiator.wear(), negotiator.noDealValue()));
      }
    }
    fortunes[round] = run.fortunes();
    ending[round] = run.scenario().ending(run.statusQuo(), run.deals());
    rounds = round + 1;
    run.tell(new TranscriptEntry.InForce(round, run.statusQuo()));
  }

  private double highestAspiration(int actor) {
    double highest = Double.NaN;
    for (Table table : tables) {
      double spoken = table.spokenAspiration(actor);
      if (!Double.isNaN(spoken) && !(highest >= spoken)) {
        highest = spoken;
      }
    }
    return highest;
  }

  /** What the run leaves behind, if it ends now. */
  RunRecord record(RunLog log) {
    List<Double> payoffs = new ArrayList<>();
    negotiators.forEach(negotiator -> payoffs.add(negotiator.payoff()));
    return new RunRecord(
        run.run(),
        world,
        run.statusQuo(),
        run.scenario().ending(run.statusQuo(), run.deals()),
        log.changedIn(),
        payoffs,
        tables.stream().filter(Table::everOpened).map(Table::index).toList(),
        log.deals(),
        log.refusals(),
        log.breakdowns(),
        new RunPath(
            Arrays.copyOf(aspiration, rounds),
            Arrays.copyOf(noDeal, rounds),
            Arrays.copyOf(wear, rounds),
            Arrays.copyOf(fortunes, rounds),
            Arrays.copyOf(ending, rounds)));
  }
}
