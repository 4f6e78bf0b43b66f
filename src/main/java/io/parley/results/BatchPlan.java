package io.parley.results;

import io.parley.experiment.BatchLength;
import io.parley.experiment.OnFailure;
import io.parley.experiment.StoppingRule;
import io.parley.experiment.design.Sampling;
import io.parley.experiment.design.Worlds;
import io.parley.results.file.Hashes;
import io.parley.scenario.ScenarioFile;
import org.jspecify.annotations.Nullable;

/**
 * All that decides what a batch's data are: the same plan, the same data.
 *
 * @param scenario the scenario as run
 * @param seed the seed
 * @param runs the run count; the most where the batch may stop before
 * @param worlds how its worlds come about
 * @param keep what is kept of the runs
 * @param until when it stops before, or null if it does not
 * @param onFailure what becomes of it where runs fail
 * @param version Parley's version
 */
public record BatchPlan(
    ScenarioFile scenario,
    long seed,
    int runs,
    Worlds worlds,
    Keep keep,
    @Nullable StoppingRule until,
    OnFailure onFailure,
    String version) {

  private static final int SHORT = 8;

  /** The plan of a batch of so many runs. */
  public BatchPlan(
      ScenarioFile scenario, long seed, int runs, Worlds worlds, Keep keep, String version) {
    this(scenario, seed, runs, worlds, keep, null, OnFailure.CONTINUE, version);
  }

  /** The plan of a batch of so many random worlds. */
  public BatchPlan(ScenarioFile scenario, long seed, int runs, Keep keep, String version) {
    this(scenario, seed, runs, Sampling.RANDOM, keep, version);
  }

  /** The same batch, of which something else is kept. */
  public BatchPlan keeping(Keep other) {
    return new BatchPlan(scenario, seed, runs, worlds, other, until, onFailure, version);
  }

  /** The same batch, of which something else becomes where runs fail. */
  public BatchPlan with(OnFailure other) {
    return new BatchPlan(scenario, seed, runs, worlds, keep, until, other, version);
  }

  /** How many runs it has, and what may end it before. */
  public BatchLength length() {
    return new BatchLength(runs, until, onFailure);
  }

  /** The plan's identity in 64 hexadecimal digits. */
  public String hash() {
    String usual =
        String.join("\n", scenarioHash(), Long.toString(seed), Integer.toString(runs), version);
    return Hashes.of(
        usual
            + (keep == Keep.ALL ? "" : "\nkeep " + keep)
            + (worlds == Sampling.RANDOM ? "" : "\nworlds " + worlds)
            + (until == null ? "" : "\nuntil " + until.halfWidth())
            + PlanHeader.line(onFailure));
  }

  /** The identity's first 8 digits, for a folder's name. */
  public String shortHash() {
    return hash().substring(0, SHORT);
  }

  /** The hash of the scenario as run. */
  public String scenarioHash() {
    return Hashes.of(scenario.text());
  }
}
