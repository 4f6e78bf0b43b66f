package io.parley.results.study;

import io.parley.experiment.OnFailure;
import io.parley.experiment.design.Design;
import io.parley.experiment.design.DesignRows;
import io.parley.experiment.design.Factors;
import io.parley.experiment.design.Method;
import io.parley.results.BatchPlan;
import io.parley.results.Keep;
import io.parley.results.PlanHeader;
import io.parley.results.file.Hashes;
import io.parley.scenario.ScenarioFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * All that decides what a sensitivity analysis's data are. Its sample is split over batches of
 * {@value #PART} rows each (the last may have fewer), so that a larger sample of the same design
 * begins with the same batches.
 *
 * @param scenario the scenario as run
 * @param method how it is asked
 * @param varied the paths of the parameters that are factors of their own, one or more
 * @param rows how many rows of the method's design are played
 * @param seed the seed
 * @param onFailure what becomes of a batch where runs fail
 * @param version Parley's version
 */
public record SensitivityPlan(
    ScenarioFile scenario,
    Method method,
    List<String> varied,
    int rows,
    long seed,
    OnFailure onFailure,
    String version) {

  private static final int PART = 64;
  private static final int SHORT = 8;

  public SensitivityPlan {
    varied = List.copyOf(varied);
  }

  /** An analysis of which all runs are played. */
  public SensitivityPlan(
      ScenarioFile scenario,
      Method method,
      List<String> varied,
      int rows,
      long seed,
      String version) {
    this(scenario, method, varied, rows, seed, OnFailure.CONTINUE, version);
  }

  /** The plan's identity in 64 hexadecimal digits. */
  public String hash() {
    return Hashes.of(
        String.join(
                "\n",
                "sensitivity",
                scenarioHash(),
                method.toString(),
                String.join(" ", varied),
                Integer.toString(rows),
                Long.toString(seed),
                version)
            + PlanHeader.line(onFailure));
  }

  /** Its folder where none is given. */
  public Path folder() {
    return Path.of(
        "results", scenario.scenario().id(), "sensitivity-" + hash().substring(0, SHORT));
  }

  /** The hash of the scenario as run. */
  public String scenarioHash() {
    return Hashes.of(scenario.text());
  }

  /** What its design tells apart. */
  public Factors factors() {
    return rowsAfter(0).factors(scenario.scenario().parameters());
  }

  /** Its design. */
  public Design design() {
    return method.design(seed, factors());
  }

  /** How many runs it takes. */
  public int runs() {
    return rows * design().runsPerRow();
  }

  /** The batch that its sample would be in one piece. */
  public BatchPlan sample() {
    return batch(0, rows);
  }

  /** The batches that make up its sample, in order. */
  public List<BatchPlan> parts() {
    List<BatchPlan> parts = new ArrayList<>();
    for (int before = 0; before < rows; before += PART) {
      parts.add(batch(before, Math.min(PART, rows - before)));
    }
    return parts;
  }

  private BatchPlan batch(int before, int rowsOfBatch) {
    int runs = rowsOfBatch * design().runsPerRow();
    return new BatchPlan(scenario, seed, runs, rowsAfter(before), Keep.RUNS, version)
        .with(onFailure);
  }

  private DesignRows rowsAfter(int before) {
    return new DesignRows(method, before, varied);
  }
}
