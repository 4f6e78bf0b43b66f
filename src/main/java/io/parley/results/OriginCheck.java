package io.parley.results;

import io.parley.model.InputException;
import io.parley.scenario.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Compares what a folder of any kind says of its origin: the plan with the scenario, the manifest
 * with the plan, the crate with the manifest.
 */
public final class OriginCheck {

  private final Path folder;
  private final Manifest manifest;
  private final FileCheck files;
  private final @Nullable Planned planned;

  /**
   * A check of a folder.
   *
   * @param files how its files compare with the manifest
   */
  public OriginCheck(Path folder, Manifest manifest, FileCheck files, ScenarioReader reader) {
    this.folder = folder;
    this.manifest = manifest;
    this.files = files;
    this.planned = planned(folder, reader);
  }

  private static @Nullable Planned planned(Path folder, ScenarioReader reader) {
    try {
      return Planned.of(folder, reader);
    } catch (InputException e) {
      return null;
    }
  }

  /** What was played, where nothing speaks against that; of an experiment what stands for it. */
  public @Nullable BatchPlan plan() {
    return planned != null && planFindings().isEmpty() ? planned.batch() : null;
  }

  /** All that disagrees; the crate is compared only where the manifest is that of the plan. */
  public List<Finding> findings() throws IOException {
    List<Finding> ofPlan = planFindings();
    return ofPlan.isEmpty() && planned != null
        ? crateFindings(planned.batch().scenario().scenario().title())
        : ofPlan;
  }

  /** What of the plan disagrees with the scenario, with itself or with the manifest. */
  private List<Finding> planFindings() {
    if (planned == null) {
      return List.of(
          Finding.disagrees(
              BatchFiles.PLAN, "not a plan whose identity is that of scenario.yaml and itself"));
    }
    BatchPlan plan = planned.batch();
    List<Finding> findings = new ArrayList<>();
    compare(findings, "identity", planned.identity(), manifest.identity());
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
   * Whether manifest and crate are, to the byte, what is written of the same origin: so an edit of
   * a time, the command or the Java in one of them shows by the other.
   */
  private List<Finding> crateFindings(String title) throws IOException {
    if (!Manifest.isInItsForm(folder)) {
      return List.of(
          Finding.disagrees(BatchFiles.MANIFEST, "not in the form in which it is written"));
    }
    Path crate = folder.resolve(BatchFiles.CRATE);
    if (!Files.exists(crate)) {
      return List.of();
    }
    FileHashes listed = Manifest.hashes(folder).without(BatchFiles.CRATE);
    String expected = new RunCrate(manifest, title).text(listed, sizes(crate, listed));
    return Files.readString(crate).equals(expected)
        ? List.of()
        : List.of(
            Finding.disagrees(
                BatchFiles.MANIFEST, "not written together with " + BatchFiles.CRATE));
  }

  /** The files' sizes; those of files that are not as they were written, as the crate says. */
  private Map<String, String> sizes(Path crate, FileHashes listed) throws IOException {
    Map<String, String> sizes = new HashMap<>(RunCrate.sizes(folder, listed));
    Map<String, String> said = RunCrate.sizes(Json.read(crate));
    for (String name : files.lost()) {
      sizes.remove(name);
      if (said.containsKey(name)) {
        sizes.put(name, said.get(name));
      }
    }
    return sizes;
  }

  /** Whether the manifest says the version that the plan says, in a folder of any version. */
  public static List<Finding> ofVersion(Path folder, Manifest manifest) {
    List<Finding> findings = new ArrayList<>();
    if (Files.exists(folder.resolve(BatchFiles.PLAN))) {
      String planned = PlanFile.root(folder).path("version").asText();
      compare(findings, "version", planned, manifest.version());
    }
    return findings;
  }
}
