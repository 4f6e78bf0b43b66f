package io.parley.simulation;

import ec.util.MersenneTwisterFast;
import io.parley.model.Scenario;
import io.parley.model.draw.Draws;
import io.parley.model.draw.KeyedRandom;
import io.parley.model.record.RunRecord;
import io.parley.model.record.TranscriptEntry;
import io.parley.simulation.protocol.Protocols;
import io.parley.simulation.state.Negotiator;
import io.parley.simulation.state.Participants;
import io.parley.simulation.state.PendingEvents;
import io.parley.simulation.state.Revaluation;
import io.parley.simulation.state.RunLog;
import io.parley.simulation.state.RunState;
import io.parley.simulation.state.TableState;
import io.parley.simulation.table.Table;
import io.parley.simulation.table.Turn;
import io.parley.strategy.Strategies;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import sim.engine.Schedule;
import sim.engine.Sequence;
import sim.engine.SimState;
import sim.engine.Steppable;

/** One run: its agents, put together, and MASON's schedule of the rounds. */
final class NegotiationState extends SimState {

  private final RunState run;
  private final Participants participants;
  private final List<TableState> tableStates;
  private final List<Table> tables;
  private final PendingEvents pending;
  private final Revaluation revaluation;
  private final FortuneSchedule fortunes;
  private final PledgeSchedule pledges;
  private final EventSchedule events;
  private final Recorder recorder;
  private final RunLog log;

  /**
   * A run that has not begun.
   *
   * @param options by issue, the indices of its options in the order in which they are gone through
   * @param transcript who is told all that happens; null for nobody
   */
  NegotiationState(
      Scenario scenario,
      int[][] options,
      Strategies strategies,
      Protocols protocols,
      long seed,
      int number,
      Draws draws,
      @Nullable Consumer<TranscriptEntry> transcript) {
    super(generator(seed, draws.luck(number)));
    run = new RunState(scenario, options, seed, number, draws, transcript);
    log = new RunLog(scenario.issues().size());
    List<Negotiator> negotiators =
        IntStream.range(0, scenario.actors().size())
            .mapToObj(actor -> new Negotiator(run, strategies, actor))
            .toList();
    tableStates =
        IntStream.range(0, scenario.tracks().size())
            .mapToObj(track -> new TableState(run, negotiators, track))
            .toList();
    participants = Participants.of(run, negotiators, tableStates);
    pending = new PendingEvents(run, negotiators);
    revaluation = new Revaluation(run, pending, negotiators);
    tables =
        tableStates.stream()
            .map(state -> new Table(run, state, participants, protocols, revaluation, log))
            .toList();
    fortunes = new FortuneSchedule(run, revaluation);
    pledges = new PledgeSchedule(run, tables, revaluation, log);
    events = new EventSchedule(run, pending, tables, revaluation, log, pledges);
    recorder = new Recorder(run, negotiators, tables);
    revaluation.revalue();
  }

  /** MASON keeps 32 bits of a seed that is a number, so the generator is seeded with an array. */
  private static MersenneTwisterFast generator(long seed, int luck) {
    long key = KeyedRandom.key(seed, luck);
    return new MersenneTwisterFast(new int[] {(int) key, (int) (key >>> 32), luck});
  }

  @Override
  public void start() {
    super.start();
    // A Sequence made of a collection steps nothing in MASON 18; one made of an array does.
    schedule.scheduleRepeating(Schedule.EPOCH, new Sequence(round().toArray(Steppable[]::new)));
  }

  /** All steps of a round, one after another. */
  private List<Steppable> round() {
    List<Steppable> steps = new ArrayList<>();
    steps.add(state -> run.beginRound((int) schedule.getTime()));
    if (run.scenario().actors().stream().anyMatch(actor -> actor.discount() != null)) {
      steps.add(state -> revaluation.revalue());
    }
    steps.add(fortunes);
    steps.add(pledges);
    steps.add(events);
    steps.addAll(participants.negotiators());
    if (pending.someAreBreaches()) {
      steps.add(state -> revaluation.revalueIfExpectationsChanged());
    }
    for (Table table : tables) {
      for (int position = 0; position < table.places(); position++) {
        steps.add(new Turn(table, position));
      }
    }
    steps.addAll(tables);
    steps.add(recorder);
    return steps;
  }

  /** Whether the run has ended: no table is open or can open, or the clock has run out. */
  boolean isOver() {
    if (schedule.getTime() < Schedule.EPOCH) {
      return false;
    }
    if (run.round() >= run.scenario().clock().rounds() - 1 || run.isSettledForGood()) {
      return true;
    }
    return run.pledges().isEmpty()
        && tables.stream().noneMatch(table -> table.isOpen() || table.canOpen())
        && !events.canMatter()
        && !fortunes.canMatter(events, tables);
  }

  /** Who takes part. */
  Participants participants() {
    return participants;
  }

  /** Where the tables stand, by track. */
  List<TableState> tables() {
    return tableStates;
  }

  /** What the run leaves behind, if it ends now. */
  RunRecord record() {
    return recorder.record(log);
  }
}
