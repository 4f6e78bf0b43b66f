package io.parley.results.study;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.analysis.sensitivity.Estimate;
import io.parley.analysis.sensitivity.Index;
import io.parley.experiment.design.Design;
import io.parley.experiment.design.Method;
import io.parley.model.InputException;
import io.parley.model.Scenario;
import io.parley.results.BatchFiles;
import io.parley.results.BatchPlan;
import io.parley.results.PlanFile;
import io.parley.results.ResultsFolder;
import io.parley.results.destination.Destination;
import io.parley.results.file.CsvFile;
import io.parley.results.file.Decimals;
import io.parley.results.file.Hashes;
import io.parley.results.file.Json;
import io.parley.scenario.ScenarioFile;
import io.parley.scenario.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A sensitivity analysis's folder: its plan, the batches of its sample, and the table of its
 * indices.
 *
 * @param path the folder
 * @param plan what decides its data
 */
public record SensitivityFolder(Path path, SensitivityPlan plan) {

  /** What {@code plan.json} says the folder is. */
  public static final String KIND = "sensitivity";

  /** The table of the indices. */
  public static final String TABLE = "sensitivity.csv";

  private static final List<String> HEADER =
      List.of("output", "factor", "index", "estimate", "low", "high");

  /** Writes the scenario and, last, the plan into a folder that an analysis begins in. */
  public void begin() throws IOException {
    ObjectNode root = Json.object();
    root.put("kind", KIND);
    root.put("version", plan.version());
    root.put("identity", plan.hash());
    root.put("scenario_hash", plan.scenarioHash());
    root.put("seed", plan.seed());
    root.put("method", plan.method().toString());
    root.put("samples", plan.rows());
    PlanFile.put(root, plan.onFailure());
    ArrayNode vary = root.putArray("vary");
    plan.varied().forEach(vary::add);
    Files.writeString(path.resolve(BatchFiles.SCENARIO), plan.scenario().text());
    Json.write(root, path.resolve(BatchFiles.PLAN));
  }

  /** Whether {@code path} holds a sensitivity analysis, whole or not. */
  public static boolean isAt(Path path) {
    Path plan = path.resolve(BatchFiles.PLAN);
    return Files.isRegularFile(plan) && Json.read(plan).path("kind").asText().equals(KIND);
  }

  /**
   * Opens an analysis, whole or not.
   *
   * @throws InputException if there is none, or its plan or scenario was changed
   */
  public static SensitivityFolder open(Path path, ScenarioReader reader) {
    if (!isAt(path)) {
      throw new InputException(
          path.toString(), "no sensitivity analysis", "a folder that \"parley sensitivity\" wrote");
    }
    JsonNode root = Json.read(path.resolve(BatchFiles.PLAN));
    ScenarioFile scenario = reader.read(path.resolve(BatchFiles.SCENARIO), List.of());
    List<String> varied = new ArrayList<>();
    root.path("vary").forEach(each -> varied.add(each.asText()));
    SensitivityPlan plan =
        new SensitivityPlan(
            scenario,
            method(path, root.path("method").asText()),
            varied,
            root.path("samples").asInt(),
            root.path("seed").asLong(),
            PlanFile.onFailure(path, root),
            root.path("version").asText());
    if (!plan.hash().equals(root.path("identity").asText())) {
      throw new InputException(
          path.toString(),
          "a " + BatchFiles.PLAN + " or " + BatchFiles.SCENARIO + " that was changed",
          "them as they were when the analysis began");
    }
    return new SensitivityFolder(path, plan);
  }

  private static Method method(Path path, String name) {
    return Arrays.stream(Method.values())
        .filter(method -> method.toString().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new InputException(
                    path.resolve(BatchFiles.PLAN).toString(),
                    "a method \"" + name + "\"",
                    "one that is known"));
  }

  /** The place of the batch that is the {@code part}-th of the sample, from 0. */
  public Destination place(int part) {
    return Destination.ofPoint(path, part + 1);
  }

  /**
   * Works out the indices of every output and writes their table; it is empty where fewer than two
   * rows have no failed run.
   */
  public void writeTable() throws IOException {
    writeTable(path.resolve(TABLE));
  }

  /** Whether the table is what the sample's batches say. */
  public boolean hasTableOfSample() throws IOException {
    Path again = Files.createTempFile("parley", TABLE);
    try {
      writeTable(again);
      return Files.mismatch(again, path.resolve(TABLE)) < 0;
    } finally {
      Files.delete(again);
    }
  }

  private void writeTable(Path file) throws IOException {
    Design design = plan.design();
    SensitivitySample sample = SensitivitySample.read(this);
    try (CsvFile csv = new CsvFile(file, HEADER)) {
      for (ModelOutput output : sample.rows() < 2 ? List.<ModelOutput>of() : outputs()) {
        for (Index index : design.indices(sample.components(output))) {
          Estimate estimate = index.estimate();
          csv.row(
              List.of(
                  output.name(),
                  index.factor(),
                  index.name(),
                  Decimals.text(estimate.value()),
                  Decimals.text(estimate.low()),
                  Decimals.text(estimate.high())));
        }
      }
    }
  }

  /** The outputs whose indices a method gives. */
  public static List<ModelOutput> outputs(Scenario scenario, Method method) {
    return ModelOutput.all(scenario).stream()
        .filter(output -> method.takesSeveral() || output.kind() != ModelOutput.Kind.ENDINGS)
        .toList();
  }

  /** The outputs whose indices its method gives. */
  public List<ModelOutput> outputs() {
    return outputs(plan.scenario().scenario(), plan.method());
  }

  /** How many runs a row of its design has. */
  public int runsPerRow() {
    return plan.design().runsPerRow();
  }

  /** How many rows have all their runs, so that the indices are from them. */
  public int completeRows() {
    Set<Integer> incomplete = new HashSet<>();
    List<BatchPlan> parts = plan.parts();
    int runsPerRow = runsPerRow();
    int before = 0;
    for (int part = 0; part < parts.size(); part++) {
      int runs = parts.get(part).runs();
      for (NamedCsvRecord failure : failures(part)) {
        int run = before + Integer.parseInt(failure.getField("run"));
        incomplete.add((run - 1) / runsPerRow);
      }
      for (int run = batch(part).done(runs) + 1; run <= runs; run++) {
        incomplete.add((before + run - 1) / runsPerRow);
      }
      before += runs;
    }
    return plan.rows() - incomplete.size();
  }

  /** How many runs failed, in all batches together. */
  public int failures() {
    return IntStream.range(0, plan.parts().size()).map(part -> batch(part).failures()).sum();
  }

  /** How many runs were played, failed ones included. */
  public int done() {
    List<BatchPlan> parts = plan.parts();
    return IntStream.range(0, parts.size())
        .map(part -> batch(part).done(parts.get(part).runs()))
        .sum();
  }

  /** The batch of a part of the sample, from 0. */
  public ResultsFolder batch(int part) {
    return new ResultsFolder(place(part).folder(), plan.scenario());
  }

  private List<NamedCsvRecord> failures(int part) {
    return batch(part).rows(BatchFiles.FAILURES);
  }

  /**
   * Takes over those batches of another analysis's sample that are in this one's too, each with its
   * files as its manifest says.
   *
   * @throws InputException if one of their files was changed
   */
  public void take(SensitivityFolder other) throws IOException {
    List<BatchPlan> parts = plan.parts();
    for (int part = 0; part < parts.size(); part++) {
      Destination from = other.place(part);
      if (from.holds(parts.get(part))) {
        copy(from.folder(), place(part).folder());
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    JsonNode hashes = Json.read(from.resolve(BatchFiles.MANIFEST)).path("files");
    List<Path> files;
    try (Stream<Path> found = Files.list(from)) {
      files = found.sorted().toList();
    }
    for (Path file : files) {
      String name = file.getFileName().toString();
      if (hashes.has(name) && !hashes.path(name).asText().equals(Hashes.of(file))) {
        throw new InputException(
            file.toString(), "a file that was changed", "it as " + BatchFiles.MANIFEST + " says");
      }
      Files.copy(file, to.resolve(name));
    }
  }

  /** The table of the indices, by the outputs' names. */
  public Map<String, List<Index>> table() {
    Map<String, List<Index>> table = new LinkedHashMap<>();
    outputs().forEach(output -> table.put(output.name(), new ArrayList<>()));
    for (NamedCsvRecord row : CsvFile.read(path.resolve(TABLE))) {
      List<Index> indices = table.get(row.getField("output"));
      if (indices != null) {
        indices.add(
            new Index(
                row.getField("factor"),
                row.getField("index"),
                new Estimate(
                    Double.parseDouble(row.getField("estimate")),
                    Double.parseDouble(row.getField("low")),
                    Double.parseDouble(row.getField("high")))));
      }
    }
    return table;
  }
}
