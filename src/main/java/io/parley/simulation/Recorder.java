package io.parley.simulation;

import io.parley.model.Breakdown;
import io.parley.model.Change;
import io.parley.model.Deal;
import io.parley.model.Refusal;
import io.parley.model.RunPath;
import io.parley.model.RunRecord;
import io.parley.model.Scenario;
import io.parley.model.TranscriptEntry;
import io.parley.model.World;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import sim.engine.SimState;
import sim.engine.Steppable;

/** Writes down what happens in a run. */
final class Recorder implements Steppable {

  private final NegotiationState state;
  private final World world;
  private final Integer[] changedIn;
  private final List<Deal> deals = new ArrayList<>();
  private final List<Refusal> refusals = new ArrayList<>();
  private final List<Breakdown> breakdowns = new ArrayList<>();
  private final double[][] aspiration;
  private final double[][] noDeal;
  private final double[][] wear;
  private final int[] ending;
  private int rounds;

  /**
   * A recorder.
   *
   * @param world the world as drawn, before any event
   */
  Recorder(NegotiationState state, World world) {
    this.state = state;
    this.world = world;
    Scenario scenario = state.scenario();
    changedIn = new Integer[scenario.issues().size()];
    Arrays.fill(changedIn, Change.NOTHING);
    int most = scenario.clock().rounds();
    aspiration = new double[most][];
    noDeal = new double[most][];
    wear = new double[most][];
    ending = new int[most];
  }

  void deal(int track, int proposer, List<Change> changes) {
    deals.add(new Deal(state.round(), track, proposer, changes));
    changed(changes);
  }

  void reverted(int event, List<Change> changes) {
    breakdowns.add(new Breakdown(state.round(), event, changes));
    changed(changes);
  }

  private void changed(List<Change> changes) {
    changes.forEach(change -> changedIn[change.issue()] = state.round());
  }

  void refusal(Refusal refusal) {
    refusals.add(refusal);
  }

  @Override
  public void step(SimState simState) {
    int round = state.round();
    int actors = state.scenario().actors().size();
    aspiration[round] = new double[actors];
    noDeal[round] = new double[actors];
    wear[round] = new double[actors];
    for (int actor = 0; actor < actors; actor++) {
      Negotiator negotiator = state.negotiator(actor);
      aspiration[round][actor] = highestAspiration(actor);
      noDeal[round][actor] = negotiator.noDealValue();
      wear[round][actor] = negotiator.wear();
      if (state.isTold()) {
        state.tell(
            new TranscriptEntry.Stood(round, actor, negotiator.wear(), negotiator.noDealValue()));
      }
    }
    ending[round] = state.scenario().ending(state.statusQuo(), deals.size());
    rounds = round + 1;
    state.tell(new TranscriptEntry.InForce(round, state.statusQuo()));
  }

  private double highestAspiration(int actor) {
    double highest = Double.NaN;
    for (Table table : state.tables()) {
      double spoken = table.seat(actor).spokenAspiration();
      if (!Double.isNaN(spoken) && !(highest >= spoken)) {
        highest = spoken;
      }
    }
    return highest;
  }

  RunRecord record() {
    List<Double> payoffs = new ArrayList<>();
    for (int actor = 0; actor < state.scenario().actors().size(); actor++) {
      payoffs.add(state.negotiator(actor).payoff());
    }
    return new RunRecord(
        state.run(),
        world,
        state.statusQuo(),
        state.scenario().ending(state.statusQuo(), deals.size()),
        Arrays.asList(changedIn),
        payoffs,
        deals,
        refusals,
        breakdowns,
        new RunPath(
            Arrays.copyOf(aspiration, rounds),
            Arrays.copyOf(noDeal, rounds),
            Arrays.copyOf(wear, rounds),
            Arrays.copyOf(ending, rounds)));
  }
}
