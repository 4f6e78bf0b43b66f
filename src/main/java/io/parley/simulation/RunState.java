package io.parley.simulation;

import io.parley.model.ActorSet;
import io.parley.model.Change;
import io.parley.model.Consent;
import io.parley.model.Outcome;
import io.parley.model.Prospect;
import io.parley.model.Scenario;
import io.parley.model.draw.Draws;
import io.parley.model.draw.KeyedRandom;
import io.parley.model.draw.Parameter;
import io.parley.model.draw.World;
import io.parley.model.record.TranscriptEntry;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Where a run stands: its round, its world, what is in force and whose consent a change needs. It
 * knows nobody who takes part.
 */
final class RunState {

  private final Scenario scenario;
  private final int[][] options;
  private final int run;
  private final long key;
  private final @Nullable Consumer<TranscriptEntry> transcript;
  private World world;
  private @Nullable Outcome statusQuo;
  private Consent consent;
  private int round;
  private int deals;
  private int revision;

  /**
   * A run that has not begun.
   *
   * @param options by issue, the indices of its options in the order in which they are gone through
   * @param transcript who is told all that happens; null for nobody
   */
  RunState(
      Scenario scenario,
      int[][] options,
      long seed,
      int run,
      Draws draws,
      @Nullable Consumer<TranscriptEntry> transcript) {
    this.scenario = scenario;
    this.options = options;
    this.run = run;
    this.key = KeyedRandom.key(seed, draws.luck(run));
    this.transcript = transcript;
    this.world = World.draw(scenario.parameters(), draws, run);
    this.statusQuo = scenario.statusQuo();
    this.consent = Consent.initial(scenario.issues());
  }

  Scenario scenario() {
    return scenario;
  }

  /** The run's number, from 1. */
  int run() {
    return run;
  }

  // Time and luck.

  /** The round, from 0. */
  int round() {
    return round;
  }

  void beginRound(int next) {
    round = next;
  }

  /** The uniform number for a purpose of this run, keyed by its luck. */
  double uniform(long purpose, int number) {
    return KeyedRandom.uniform(KeyedRandom.key(KeyedRandom.key(key, purpose), number));
  }

  // The world.

  World world() {
    return world;
  }

  double number(Parameter parameter) {
    return world.number(parameter);
  }

  String word(Parameter parameter) {
    return world.word(parameter);
  }

  void setWorld(World changed) {
    world = changed;
  }

  // What is in force.

  /** What is in force; null where nothing is. */
  @Nullable Outcome statusQuo() {
    return statusQuo;
  }

  /** How many deals have taken effect. */
  int deals() {
    return deals;
  }

  /** Whether the one deal has been made that a scenario without a status quo is about. */
  boolean isSettledForGood() {
    return scenario.statusQuo() == null && deals > 0;
  }

  /** Without whom what is in force can't be changed. */
  Consent consent() {
    return consent;
  }

  /** Puts {@code outcome} into effect, to whose {@code changes} these actors have agreed. */
  void putIntoEffect(Outcome outcome, List<Change> changes, ActorSet agreeing) {
    statusQuo = outcome;
    consent = consent.agreed(changes, agreeing);
    deals++;
  }

  /**
   * Puts issues back to the initial status quo; what was agreed on them binds nobody any more.
   *
   * @return what has changed by that
   */
  List<Change> revert(List<Integer> issues) {
    Outcome initial = scenario.statusQuo();
    if (statusQuo == null || initial == null) {
      throw new IllegalStateException("nothing to revert to");
    }
    Outcome reverted = new Prospect(null, issues, initial, 1).reverted(statusQuo);
    List<Change> changes = statusQuo.changes(reverted);
    statusQuo = reverted;
    consent = consent.agreed(changes, ActorSet.NONE);
    return changes;
  }

  /**
   * The options of {@code issue} in the order in which they are gone through; not to be changed.
   */
  int[] options(int issue) {
    return options[issue];
  }

  /** Nothing for each option of each issue. */
  double[][] noWorth() {
    double[][] none = new double[options.length][];
    for (int issue = 0; issue < none.length; issue++) {
      none[issue] = new double[options[issue].length];
    }
    return none;
  }

  // Who has to know.

  /** A number that changes whenever anything does on which the search for offers depends. */
  int revision() {
    return revision;
  }

  void changed() {
    revision++;
  }

  /** Whether anybody is told what happens. */
  boolean isTold() {
    return transcript != null;
  }

  void tell(TranscriptEntry entry) {
    if (transcript != null) {
      transcript.accept(entry);
    }
  }
}
