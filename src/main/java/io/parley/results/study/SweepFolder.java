package io.parley.results.study;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.experiment.design.SweepDesign;
import io.parley.model.Scenario;
import io.parley.results.BatchFiles;
import io.parley.results.PlanFile;
import io.parley.results.ResultsFolder;
import io.parley.results.destination.Destination;
import io.parley.results.file.CsvFile;
import io.parley.results.file.Hashes;
import io.parley.results.file.Json;
import io.parley.scenario.ScenarioFile;
import io.parley.scenario.ScenarioReader;
import io.parley.scenario.path.Factor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A sweep's folder: its plan, a batch folder for each point, and the table of the points.
 *
 * @param path the folder
 * @param plan what decides its data
 */
public record SweepFolder(Path path, SweepPlan plan) {

  /** What {@code plan.json} says the folder is. */
  public static final String KIND = "sweep";

  /** The table of the points. */
  public static final String POINTS = "points.csv";

  /** Writes the scenario and, last, the plan into a folder that a sweep begins in. */
  public void begin() throws IOException {
    ObjectNode root = Json.object();
    root.put("kind", KIND);
    root.put("version", plan.version());
    root.put("identity", plan.hash());
    root.put("scenario_hash", plan.scenarioHash());
    root.put("name", plan.name());
    root.put("title", plan.title());
    root.put("design", plan.design().toString());
    root.put("points", plan.count());
    root.put("runs", plan.runs());
    root.put("seed", plan.seed());
    root.put("keep", plan.keep().toString());
    PlanFile.put(root, plan.onFailure());
    ArrayNode vary = root.putArray("vary");
    plan.factors().forEach(factor -> vary.add(factor.toString()));
    Files.writeString(path.resolve(BatchFiles.SCENARIO), plan.scenario().text());
    Json.write(root, path.resolve(BatchFiles.PLAN));
  }

  /** Whether {@code path} holds a sweep, whole or not. */
  public static boolean isAt(Path path) {
    return Files.isRegularFile(path.resolve(BatchFiles.PLAN))
        && PlanFile.root(path).path("kind").asText().equals(KIND);
  }

  /**
   * Opens a sweep, whole or not.
   *
   * @throws InputException if its plan is not there, or is not as {@link #begin} left it
   */
  public static SweepFolder open(Path path, ScenarioReader reader) {
    JsonNode root = PlanFile.root(path);
    Path scenario = path.resolve(BatchFiles.SCENARIO);
    ScenarioFile file = reader.read(scenario, List.of());
    if (!Hashes.of(file.text()).equals(root.path("scenario_hash").asText())) {
      throw PlanFile.changed(scenario);
    }
    List<Factor> factors = new ArrayList<>();
    root.path("vary").forEach(text -> factors.add(Factor.of("--vary", text.asText())));
    SweepPlan plan =
        new SweepPlan(
            root.path("name").asText(),
            root.path("title").asText(),
            file,
            factors,
            design(path, root.path("design").asText()),
            root.path("points").asInt(),
            root.path("seed").asLong(),
            root.path("runs").asInt(),
            PlanFile.keep(path, root.path("keep").asText()),
            PlanFile.onFailure(path, root),
            root.path("version").asText());
    if (!plan.hash().equals(root.path("identity").asText())) {
      throw PlanFile.changed(path.resolve(BatchFiles.PLAN));
    }
    return new SweepFolder(path, plan);
  }

  private static SweepDesign design(Path path, String name) {
    return Arrays.stream(SweepDesign.values())
        .filter(design -> design.toString().equals(name))
        .findFirst()
        .orElseThrow(() -> PlanFile.changed(path.resolve(BatchFiles.PLAN)));
  }

  /** Writes the table of {@code points}, whose batches are all there. */
  public void writeTable(List<SweepPlan.Point> points) throws IOException {
    writeTable(points, path.resolve(POINTS));
  }

  /** Whether the table is the one that {@code points} say. */
  public boolean hasTableOf(List<SweepPlan.Point> points) throws IOException {
    Path again = Files.createTempFile("parley", POINTS);
    try {
      writeTable(points, again);
      return Files.mismatch(again, path.resolve(POINTS)) < 0;
    } finally {
      Files.delete(again);
    }
  }

  private void writeTable(List<SweepPlan.Point> points, Path file) throws IOException {
    List<PointsFile.Point> rows = new ArrayList<>();
    for (SweepPlan.Point point : points) {
      ResultsFolder batch =
          new ResultsFolder(
              Destination.ofPoint(path, point.number()).folder(), point.batch().scenario());
      rows.add(new PointsFile.Point(point.values(), batch.summary(), batch.failures()));
    }
    new PointsFile(scenario(), plan.paths()).write(file, rows);
  }

  /** The scenario without its factors. */
  public Scenario scenario() {
    return plan.scenario().scenario();
  }

  /** The folder as one that has a scenario. */
  public ResultsFolder setting() {
    return new ResultsFolder(path, plan.scenario());
  }

  /** The rows of the table. */
  public List<NamedCsvRecord> points() {
    return CsvFile.read(path.resolve(POINTS));
  }
}
