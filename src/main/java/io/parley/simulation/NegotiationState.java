package io.parley.simulation;

import ec.util.MersenneTwisterFast;
import io.parley.model.ActorSet;
import io.parley.model.Change;
import io.parley.model.Draws;
import io.parley.model.InputException;
import io.parley.model.KeyedRandom;
import io.parley.model.Outcome;
import io.parley.model.Prospect;
import io.parley.model.RunRecord;
import io.parley.model.Scenario;
import io.parley.model.TranscriptEntry;
import io.parley.model.World;
import io.parley.strategy.Strategies;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sim.engine.Schedule;
import sim.engine.SimState;

/** One run: what is in force, who stands where, and MASON's schedule of the rounds. */
final class NegotiationState extends SimState {

  private static final int EVENTS = 0;
  private static final int AGEING = 1;
  private static final int TURNS = AGEING + ActorSet.MOST;

  private final Scenario scenario;
  private final Strategies strategies;
  private final Protocols protocols;
  private final long key;
  private final int run;
  private final @Nullable Consumer<TranscriptEntry> transcript;
  private final Negotiator[] negotiators;
  private final Table[] tables;
  private final EventSchedule happenings;
  private final Recorder recorder;
  private final ActorSet[] agreed;
  private final int[][] options;
  private World world;
  private @Nullable Outcome statusQuo;
  private int deals;
  private int revision;

  /**
   * A run that has not begun.
   *
   * @param options by issue, the indices of its options in the order in which they are gone through
   */
  NegotiationState(
      Scenario scenario,
      int[][] options,
      Strategies strategies,
      Protocols protocols,
      long seed,
      int run,
      Draws draws,
      @Nullable Consumer<TranscriptEntry> transcript) {
    super(generator(seed, draws.luck(run)));
    this.scenario = scenario;
    this.strategies = strategies;
    this.protocols = protocols;
    this.key = KeyedRandom.key(seed, draws.luck(run));
    this.run = run;
    this.transcript = transcript;
    world = World.draw(scenario.parameters(), draws, run);
    statusQuo = scenario.statusQuo();
    agreed = new ActorSet[scenario.issues().size()];
    Arrays.fill(agreed, ActorSet.NONE);
    this.options = options;
    negotiators = new Negotiator[scenario.actors().size()];
    for (int actor = 0; actor < negotiators.length; actor++) {
      negotiators[actor] = new Negotiator(this, actor);
    }
    tables = new Table[scenario.tracks().size()];
    for (int track = 0; track < tables.length; track++) {
      tables[track] = new Table(this, track);
    }
    happenings = new EventSchedule(this);
    recorder = new Recorder(this, world);
    revalue();
  }

  @Override
  public void start() {
    super.start();
    repeat(EVENTS, happenings);
    for (Negotiator negotiator : negotiators) {
      repeat(AGEING + negotiator.index(), negotiator);
    }
    int ordering = TURNS;
    for (Table table : tables) {
      for (int position = 0; position < table.places(); position++) {
        repeat(ordering++, new Turn(table, position));
      }
    }
    for (Table table : tables) {
      repeat(ordering++, table);
    }
    repeat(ordering, recorder);
  }

  private void repeat(int ordering, sim.engine.Steppable steppable) {
    schedule.scheduleRepeating(Schedule.EPOCH, ordering, steppable, 1);
  }

  /** MASON keeps 32 bits of a seed that is a number, so the generator is seeded with an array. */
  private static MersenneTwisterFast generator(long seed, int luck) {
    long key = KeyedRandom.key(seed, luck);
    return new MersenneTwisterFast(new int[] {(int) key, (int) (key >>> 32), luck});
  }

  Scenario scenario() {
    return scenario;
  }

  Strategies strategies() {
    return strategies;
  }

  Protocols protocols() {
    return protocols;
  }

  World world() {
    return world;
  }

  int run() {
    return run;
  }

  int round() {
    return Math.max(0, (int) schedule.getTime());
  }

  int deals() {
    return deals;
  }

  /**
   * The options of {@code issue} in the order in which they are gone through; not to be changed.
   */
  int[] options(int issue) {
    return options[issue];
  }

  @Nullable Outcome statusQuo() {
    return statusQuo;
  }

  Negotiator negotiator(int actor) {
    return negotiators[actor];
  }

  Table table(int track) {
    return tables[track];
  }

  Table[] tables() {
    return tables;
  }

  /** A number that changes whenever anything does on which the search for offers depends. */
  int revision() {
    return revision;
  }

  void changed() {
    revision++;
  }

  /** The uniform number for a purpose of this run, keyed by its luck. */
  double uniform(long purpose, int number) {
    return KeyedRandom.uniform(KeyedRandom.key(KeyedRandom.key(key, purpose), number));
  }

  /** Whom a move of {@code change} can't do without. */
  ActorSet consent(Change change) {
    return scenario
        .issues()
        .get(change.issue())
        .options()
        .get(change.to())
        .consent()
        .and(agreed[change.issue()]);
  }

  void putIntoEffect(Proposal proposal, List<Change> changes, ActorSet consenting, Table table) {
    statusQuo = proposal.outcome(statusQuo, scenario.issues().size());
    deals++;
    for (Change change : changes) {
      agreed[change.issue()] = consenting;
    }
    recorder.deal(table.index(), proposal.proposer(), changes);
    tell(new TranscriptEntry.TookEffect(round(), table.index(), proposal.proposer(), changes));
    if (deals == 1) {
      revalue();
    }
    changed();
  }

  /** Puts issues back to the initial status quo; what was agreed on them binds nobody any more. */
  void revert(int event, List<Integer> issues) {
    Outcome initial = scenario.statusQuo();
    if (statusQuo == null || initial == null) {
      throw new IllegalStateException("nothing to revert to");
    }
    Outcome reverted = new Prospect(null, issues, initial, 1).reverted(statusQuo);
    List<Change> changes = statusQuo.changes(reverted);
    if (!changes.isEmpty()) {
      statusQuo = reverted;
      recorder.reverted(event, changes);
      tell(new TranscriptEntry.Reverted(round(), event, changes));
      for (Change change : changes) {
        agreed[change.issue()] = ActorSet.NONE;
        for (Table table : tables) {
          table.returnToAgenda(change.issue());
        }
      }
      changed();
    }
  }

  void setWorld(World changed) {
    world = changed;
  }

  /** Works out anew what everyone wants and expects. */
  void revalue() {
    requireFiniteInfluence();
    List<Prospect> prospects = happenings.reckon();
    for (Negotiator negotiator : negotiators) {
      negotiator.revalue(prospects);
    }
    changed();
  }

  private void requireFiniteInfluence() {
    double sum = 0;
    for (Negotiator negotiator : negotiators) {
      sum += negotiator.influence();
    }
    if (!Double.isFinite(sum)) {
      throw new InputException(
          "actors.*.influence",
          "influences whose sum is too large for a number",
          "a sum below 1.8e308");
    }
  }

  Recorder recorder() {
    return recorder;
  }

  void tell(TranscriptEntry moment) {
    if (transcript != null) {
      transcript.accept(moment);
    }
  }

  boolean isTold() {
    return transcript != null;
  }

  /** Whether the run has ended: no table is open or can open, or the clock has run out. */
  boolean isOver() {
    if (schedule.getTime() < Schedule.EPOCH) {
      return false;
    }
    if (round() >= scenario.clock().rounds() - 1) {
      return true;
    }
    if (isSettledForGood()) {
      return true;
    }
    return Arrays.stream(tables).noneMatch(table -> table.isOpen() || table.canOpen())
        && !happenings.canMatter();
  }

  /** Whether the one deal has been made that a scenario without a status quo is about. */
  boolean isSettledForGood() {
    return scenario.statusQuo() == null && deals > 0;
  }

  RunRecord record() {
    return recorder.record();
  }
}
