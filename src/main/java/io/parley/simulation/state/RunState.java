package io.parley.simulation.state;

import io.parley.model.Prospect;
import io.parley.model.Scenario;
import io.parley.model.draw.Draws;
import io.parley.model.draw.KeyedRandom;
import io.parley.model.draw.Parameter;
import io.parley.model.draw.World;
import io.parley.model.fortune.FortuneBound;
import io.parley.model.outcome.ActorSet;
import io.parley.model.outcome.Change;
import io.parley.model.outcome.Consent;
import io.parley.model.outcome.Fall;
import io.parley.model.outcome.Outcome;
import io.parley.model.outcome.Requirements;
import io.parley.model.record.TranscriptEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Where a run stands: its round, its world, what is in force and whose consent a change needs. It
 * knows nobody who takes part.
 */
public final class RunState {

  private final Scenario scenario;
  private final int[][] options;
  private final Requirements requirements;
  private final int run;
  private final long key;
  private final @Nullable Consumer<TranscriptEntry> transcript;
  private World drawn;
  private World world;
  private double[] fortunes;
  private @Nullable Outcome statusQuo;
  private Consent consent;
  private final Pledges pledges;
  private final Promises promises = new Promises();
  private List<Prospect> prospects = List.of();
  private int round;
  private int deals;
  private int revision;

  /**
   * A run that has not begun.
   *
   * @param options by issue, the indices of its options in the order in which they are gone through
   * @param transcript who is told all that happens; null for nobody
   */
  public RunState(
      Scenario scenario,
      int[][] options,
      long seed,
      int run,
      Draws draws,
      @Nullable Consumer<TranscriptEntry> transcript) {
    this.scenario = scenario;
    this.options = options;
    this.requirements = Requirements.of(scenario.issues());
    this.run = run;
    this.key = KeyedRandom.key(seed, draws.luck(run));
    this.transcript = transcript;
    this.drawn = World.draw(scenario.parameters(), draws, run);
    this.fortunes = scenario.fortunes().start(drawn);
    this.world = scenario.fortunes().inUseAtStart(drawn);
    this.statusQuo = scenario.statusQuo();
    this.consent = Consent.initial(scenario.issues());
    this.pledges = new Pledges(scenario.issues(), requirements);
  }

  public Scenario scenario() {
    return scenario;
  }

  /** The run's number, from 1. */
  public int run() {
    return run;
  }

  // Time and luck.

  /** The round, from 0. */
  public int round() {
    return round;
  }

  public void beginRound(int next) {
    round = next;
  }

  /** The uniform number for a purpose of this run, keyed by its luck. */
  public double uniform(long purpose, int number) {
    return KeyedRandom.uniform(KeyedRandom.key(KeyedRandom.key(key, purpose), number));
  }

  // The world.

  /** The numbers and words in use. */
  public World world() {
    return world;
  }

  /** The numbers and words as drawn and as events have changed them, whatever fortunes do. */
  public World drawn() {
    return drawn;
  }

  /** Where the scenario's fortunes are; not to be changed. */
  public double[] fortunes() {
    return fortunes;
  }

  /** Lets fortunes be at {@code x}. */
  public void setFortunes(double[] x) {
    fortunes = x;
    world = scenario.fortunes().inUse(drawn, fortunes);
  }

  /** Whether fortunes are where {@code bounds} have them. */
  public boolean hold(List<FortuneBound> bounds) {
    for (FortuneBound bound : bounds) {
      if (!bound.holds(fortunes, world)) {
        return false;
      }
    }
    return true;
  }

  public double number(Parameter parameter) {
    return world.number(parameter);
  }

  public String word(Parameter parameter) {
    return world.word(parameter);
  }

  /** Changes numbers and words for good; what fortunes add to them comes on top. */
  public void setDrawn(World changed) {
    drawn = changed;
    world = scenario.fortunes().inUse(drawn, fortunes);
  }

  // What is in force.

  /** What is in force; null where nothing is. */
  public @Nullable Outcome statusQuo() {
    return statusQuo;
  }

  /** What options require of others. */
  public Requirements requirements() {
    return requirements;
  }

  /** What all actors reckon with: what is in force may not last. */
  public List<Prospect> prospects() {
    return prospects;
  }

  void setProspects(List<Prospect> expected) {
    prospects = expected;
  }

  /** How often something that was agreed has come into force. */
  public int deals() {
    return deals;
  }

  /** Whether the one deal has been made that a scenario without a status quo is about. */
  public boolean isSettledForGood() {
    return scenario.statusQuo() == null && deals > 0;
  }

  /** Without whom what is in force can't be changed. */
  public Consent consent() {
    return consent;
  }

  /** What has been agreed and is not yet in force. */
  public Pledges pledges() {
    return pledges;
  }

  /** What mediators have promised. */
  public Promises promises() {
    return promises;
  }

  /**
   * Lets what was pledged come into force.
   *
   * @return what is to be from then on, from what was until then
   */
  public List<Change> comeIntoForce(List<Pledges.Pledge> due) {
    Outcome before = Objects.requireNonNull(statusQuo);
    List<Change> changes = new ArrayList<>();
    for (Pledges.Pledge pledge : due) {
      int issue = pledge.change().issue();
      Change change = new Change(issue, before.option(issue), pledge.change().to());
      changes.add(change);
      consent = consent.agreed(List.of(change), pledge.agreeing());
    }
    statusQuo = before.after(changes);
    deals++;
    return changes;
  }

  /** Puts {@code outcome} into effect, to whose {@code changes} these actors have agreed. */
  public void putIntoEffect(Outcome outcome, List<Change> changes, ActorSet agreeing) {
    statusQuo = outcome;
    consent = consent.agreed(changes, agreeing);
    deals += changes.isEmpty() ? 0 : 1;
  }

  /**
   * Undoes part of what is in force; what was agreed on it binds nobody any more.
   *
   * @return what has changed by that
   */
  public List<Change> undo(Fall fall) {
    Outcome before = Objects.requireNonNull(statusQuo);
    Outcome after = fall.after(before);
    List<Change> changes = before.changes(after);
    statusQuo = after;
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
  public double[][] noWorth() {
    double[][] none = new double[options.length][];
    for (int issue = 0; issue < none.length; issue++) {
      none[issue] = new double[options[issue].length];
    }
    return none;
  }

  // Who has to know.

  /** A number that changes whenever anything does on which the search for offers depends. */
  public int revision() {
    return revision;
  }

  public void changed() {
    revision++;
  }

  /** Whether anybody is told what happens. */
  public boolean isTold() {
    return transcript != null;
  }

  public void tell(TranscriptEntry entry) {
    if (transcript != null) {
      transcript.accept(entry);
    }
  }
}
