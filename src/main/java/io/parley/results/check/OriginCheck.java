package io.parley.results.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.model.InputException;
import io.parley.results.BatchFiles;
import io.parley.results.BatchPlan;
import io.parley.results.FileHashes;
import io.parley.results.Manifest;
import io.parley.results.PlanHeader;
import io.parley.results.RunCrate;
import io.parley.results.file.Json;
import io.parley.results.study.StudyFolder;
import io.parley.scenario.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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

  /** What the folder was to hold, as its plan and scenarios say. */
  private record Planned(String identity, BatchPlan batch) {}

  private static @Nullable Planned planned(Path folder, ScenarioReader reader) {
    try {
      StudyFolder study = StudyFolder.open(folder, reader);
      return new Planned(study.identity(), study.representative());
    } catch (InputException e) {
      return null;
    }
  }

  /** What was played, where nothing speaks against that; of an experiment what stands for it. */
  public @Nullable BatchPlan plan() {
    return planned != null && planFindings().isEmpty() ? planned.batch() : null;
  }

  /** All that disagrees; the crate is compared only where the manifest is that of the plan. */
  public List<Discrepancy> findings() throws IOException {
    return findings(false);
  }

  /** What disagrees but for what the crate says of charts and page, which may be drawn again. */
  List<Discrepancy> ofData() throws IOException {
    return findings(true);
  }

  private List<Discrepancy> findings(boolean drawnApart) throws IOException {
    List<Discrepancy> ofPlan = planFindings();
    return ofPlan.isEmpty() && planned != null
        ? crateFindings(planned.batch().scenario().scenario().title(), drawnApart)
        : ofPlan;
  }

  /** What of the plan disagrees with the scenario, with itself or with the manifest. */
  private List<Discrepancy> planFindings() {
    if (planned == null) {
      return List.of(
          Discrepancy.disagrees(
              BatchFiles.PLAN, "not a plan whose identity is that of scenario.yaml and itself"));
    }
    BatchPlan plan = planned.batch();
    List<Discrepancy> findings = new ArrayList<>();
    compare(findings, "identity", planned.identity(), manifest.identity());
    compare(findings, "scenario_hash", plan.scenarioHash(), manifest.scenarioHash());
    compare(findings, "seed", plan.seed(), manifest.seed());
    compare(findings, "runs", plan.runs(), manifest.runs());
    return findings;
  }

  private static void compare(
      List<Discrepancy> findings, String what, Object plan, Object manifest) {
    if (!plan.equals(manifest)) {
      findings.add(
          Discrepancy.disagrees(BatchFiles.MANIFEST, what + " is not that of " + BatchFiles.PLAN));
    }
  }

  /**
   * Whether manifest and crate are, to the byte, what is written of the same origin: so an edit of
   * a time, the command or the Java in one of them shows by the other.
   */
  private List<Discrepancy> crateFindings(String title, boolean drawnApart) throws IOException {
    if (!Manifest.isInItsForm(folder)) {
      return List.of(
          Discrepancy.disagrees(BatchFiles.MANIFEST, "not in the form in which it is written"));
    }
    Path crate = folder.resolve(BatchFiles.CRATE);
    if (!Files.exists(crate)) {
      return List.of();
    }
    FileHashes listed = Manifest.hashes(folder).without(BatchFiles.CRATE);
    JsonNode said = Json.read(crate);
    FileHashes hashes = drawnApart ? withDrawn(listed, RunCrate.hashes(said)) : listed;
    String expected = new RunCrate(manifest, title).text(hashes, sizes(hashes, said, drawnApart));
    return Files.readString(crate).equals(expected)
        ? List.of()
        : List.of(
            Discrepancy.disagrees(
                BatchFiles.MANIFEST, "not written together with " + BatchFiles.CRATE));
  }

  /** The hashes with those of charts and page as the crate says. */
  private static FileHashes withDrawn(FileHashes listed, Map<String, String> said) {
    SortedMap<String, String> hashes = new TreeMap<>(listed.byName());
    hashes.keySet().removeIf(BatchFiles::isDrawn);
    said.forEach(
        (name, hash) -> {
          if (BatchFiles.isDrawn(name)) {
            hashes.put(name, hash);
          }
        });
    return new FileHashes(hashes);
  }

  /** The files' sizes; as the crate says where files are not as written or apart. */
  private Map<String, String> sizes(FileHashes hashes, JsonNode crate, boolean drawnApart)
      throws IOException {
    Map<String, String> sizes = RunCrate.sizes(folder, hashes);
    Map<String, String> said = RunCrate.sizes(crate);
    for (String name : hashes.byName().keySet()) {
      if (files.isLost(name) || (drawnApart && BatchFiles.isDrawn(name))) {
        sizes.remove(name);
        if (said.containsKey(name)) {
          sizes.put(name, said.get(name));
        }
      }
    }
    return sizes;
  }

  /** Whether the manifest says the version that the plan says, in a folder of any version. */
  public static List<Discrepancy> ofVersion(Path folder, Manifest manifest) {
    List<Discrepancy> findings = new ArrayList<>();
    if (Files.exists(folder.resolve(BatchFiles.PLAN))) {
      String planned = PlanHeader.read(folder).version();
      compare(findings, "version", planned, manifest.version());
    }
    return findings;
  }
}
