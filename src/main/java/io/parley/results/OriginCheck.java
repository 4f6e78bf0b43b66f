package io.parley.results;

import io.parley.model.InputException;
import io.parley.scenario.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Compares what a folder says of its batch's origin: the plan with the scenario, the manifest with
 * the plan, the crate with the manifest.
 */
public final class OriginCheck {

  private final ResultsFolder results;
  private final Manifest manifest;
  private final @Nullable BatchPlan plan;

  /** A check of a folder that has a plan. */
  public OriginCheck(ResultsFolder results, Manifest manifest, ScenarioReader reader) {
    this.results = results;
    this.manifest = manifest;
    this.plan = plan(results.path(), reader);
  }

  private static @Nullable BatchPlan plan(Path folder, ScenarioReader reader) {
    try {
      return PlanFile.read(folder, reader).plan();
    } catch (InputException e) {
      return null;
    }
  }

  /** What was played, where nothing speaks against that. */
  public @Nullable BatchPlan plan() {
    return planFindings().isEmpty() ? plan : null;
  }

  /** What of the plan disagrees with the scenario, with itself or with the manifest. */
  public List<Finding> planFindings() {
    if (plan == null) {
      return List.of(
          Finding.disagrees(
              BatchFiles.PLAN, "not a plan whose identity is that of scenario.yaml and itself"));
    }
    List<Finding> findings = new ArrayList<>();
    compare(findings, "identity", plan.hash(), manifest.identity());
    compare(findings, "scenario_hash", plan.scenarioHash(), manifest.scenarioHash());
    compare(findings, "seed", plan.seed(), manifest.seed());
    compare(findings, "runs", plan.runs(), manifest.runs());
    return findings;
  }

  private static void compare(List<Finding> findings, String what, Object plan, Object manifest) {
    if (!plan.equals(manifest)) {
      findings.add(
          Finding.disagrees(BatchFiles.MANIFEST, what + " is not that of " + BatchFiles.PLAN));
    }
  }

  /**
   * Whether the crate says what the manifest says, of command, times, Java and hashes; for a folder
   * whose files are as the manifest lists them.
   */
  public List<Finding> crateFindings() throws IOException {
    FileHashes files = Manifest.hashes(results.path()).without(BatchFiles.CRATE);
    String expected =
        new RunCrate(manifest, results.scenario().title()).text(results.path(), files);
    Path crate = results.path().resolve(BatchFiles.CRATE);
    return Files.exists(crate) && !Files.readString(crate).equals(expected)
        ? List.of(
            Finding.disagrees(BatchFiles.MANIFEST, "not written together with " + BatchFiles.CRATE))
        : List.of();
  }
}
