package io.parley.results.study;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.parley.analysis.comparison.Comparison;
import io.parley.analysis.comparison.Overlap;
import io.parley.model.Ending;
import io.parley.model.InputException;
import io.parley.results.BatchFiles;
import io.parley.results.PlanFile;
import io.parley.results.ResultsFolder;
import io.parley.results.destination.Destination;
import io.parley.results.file.Json;
import io.parley.results.file.Trees;
import io.parley.scenario.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A comparison's folder, read back: a batch's folder for each variant, and the tables.
 *
 * @param path the folder
 * @param names the variants' names, the baseline's first
 * @param batches the variants' batches, in the same order
 */
public record ComparisonFolder(Path path, List<String> names, List<ResultsFolder> batches) {

  /** The kind that {@code plan.json} says. */
  public static final String KIND = "comparison";

  public static final String VARIANTS = "variants";
  private static final String NAMES = "names";

  public ComparisonFolder {
    names = List.copyOf(names);
    batches = List.copyOf(batches);
  }

  /** Writes what is to be played into the folder of a comparison that begins, the plan last. */
  public static void begin(Path folder, ComparisonPlan plan) throws IOException {
    ObjectNode root = Json.object();
    root.put("kind", KIND);
    root.put("version", plan.baseline().version());
    root.put("identity", plan.hash());
    root.put("seed", plan.baseline().seed());
    root.put("runs", plan.baseline().runs());
    PlanFile.put(root, plan.baseline().onFailure());
    ArrayNode names = root.putArray(NAMES);
    plan.variants().forEach(each -> names.add(each.name()));
    Files.createDirectories(folder.resolve(BatchFiles.POINTS));
    for (int number = 1; number <= plan.variants().size(); number++) {
      Path scenario = scenario(folder, number);
      Files.createDirectories(scenario.toAbsolutePath().getParent());
      Files.writeString(scenario, plan.variants().get(number - 1).batch().scenario().text());
    }
    Json.write(root, folder.resolve(BatchFiles.PLAN));
  }

  /** The file of a variant's scenario as run. */
  private static Path scenario(Path folder, int number) {
    return number == 1
        ? folder.resolve(BatchFiles.SCENARIO)
        : folder.resolve(VARIANTS).resolve(number + ".yaml");
  }

  /**
   * What is to be played in a folder.
   *
   * @throws InputException if that is not there, or not as {@link #begin} left it
   */
  public static ComparisonPlan plan(Path folder, ScenarioReader reader) {
    JsonNode root = Json.read(folder.resolve(BatchFiles.PLAN));
    List<ComparisonPlan.Named> scenarios = new ArrayList<>();
    for (String name : names(root)) {
      Path file = scenario(folder, scenarios.size() + 1);
      scenarios.add(new ComparisonPlan.Named(name, reader.read(file, List.of())));
    }
    ComparisonPlan plan =
        ComparisonPlan.of(
            scenarios,
            root.path("seed").asLong(),
            root.path("runs").asInt(),
            PlanFile.onFailure(folder, root),
            root.path("version").asText());
    if (!plan.hash().equals(root.path("identity").asText())) {
      throw new InputException(
          folder.toString(),
          "a plan or scenario that was changed",
          "them as they were when the comparison began");
    }
    return plan;
  }

  private static List<String> names(JsonNode root) {
    List<String> names = new ArrayList<>();
    root.path(NAMES).forEach(name -> names.add(name.asText()));
    if (names.size() < 2) {
      throw new InputException(
          BatchFiles.PLAN, "nothing to compare", "a plan that \"parley compare\" wrote");
    }
    return names;
  }

  /** Whether there is a comparison's folder at {@code path}. */
  public static boolean isAt(Path path) {
    Path plan = path.resolve(BatchFiles.PLAN);
    return Files.exists(plan) && Json.read(plan).path("kind").asText().equals(KIND);
  }

  /**
   * Opens a folder whose batches are complete.
   *
   * @throws InputException if it is no comparison's folder
   */
  public static ComparisonFolder open(Path path, ScenarioReader reader) {
    List<String> names = names(Json.read(path.resolve(BatchFiles.PLAN)));
    List<ResultsFolder> batches = new ArrayList<>();
    for (int number = 1; number <= names.size(); number++) {
      batches.add(ResultsFolder.open(Destination.ofPoint(path, number).folder(), reader));
    }
    return new ComparisonFolder(path, names, batches);
  }

  /** Holds every variant against the baseline and writes the tables. */
  public void writeTables() throws IOException {
    writeTables(path);
  }

  /** The names of the tables that are not what the batches give. */
  public List<String> tablesNotOfBatches() throws IOException {
    Path again = Files.createTempDirectory("parley-verify-");
    try {
      writeTables(again);
      List<String> others = new ArrayList<>();
      for (String table : List.of(ComparisonFiles.DIFFERENCES, ComparisonFiles.FLOWS)) {
        if (Files.mismatch(again.resolve(table), path.resolve(table)) >= 0) {
          others.add(table);
        }
      }
      return others;
    } finally {
      Trees.delete(again);
    }
  }

  private void writeTables(Path folder) throws IOException {
    Map<String, Comparison> comparisons = new LinkedHashMap<>();
    for (int variant = 1; variant < names.size(); variant++) {
      comparisons.put(
          names.get(variant), new PairedRuns(batches.get(0), batches.get(variant)).compare());
    }
    new ComparisonFiles(folder).write(comparisons);
  }

  /** What each variant changes, by its name, as the tables say. */
  public Map<String, Comparison> comparisons() {
    return new ComparisonFiles(path).read();
  }

  /** The baseline's name. */
  public String baseline() {
    return names.get(0);
  }

  /** The number of a variant, from 1 for the baseline. */
  public int number(String variant) {
    return names.indexOf(variant) + 1;
  }

  /** The batch of a variant. */
  public ResultsFolder batch(String variant) {
    return batches.get(names.indexOf(variant));
  }

  /** What a variant calls the ending that goes by {@code id} in the tables. */
  public String ending(String variant, String id) {
    Overlap overlap = overlap(variant);
    return batch(variant).scenario().endings().stream()
        .filter(ending -> overlap.inBaseline(ending.id()).equals(id))
        .map(Ending::label)
        .findFirst()
        .orElse(id);
  }

  /** That all variants are held against the same runs, in a sentence; null where there is one. */
  public @Nullable String shared() {
    int variants = names.size() - 1;
    return variants < 2
        ? null
        : (variants == 2 ? "Both" : "All " + variants)
            + " variants are held against the same runs of "
            + baseline()
            + ": their differences hang together, and where luck gave those runs too much or too"
            + " little of something, every difference is off by it in the same direction.";
  }

  /** What a variant and the baseline have in common. */
  public Overlap overlap(String variant) {
    return Overlap.of(batches.get(0).scenario(), batch(variant).scenario());
  }
}
