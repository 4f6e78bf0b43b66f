package io.parley.results.study;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.analysis.sensitivity.Estimate;
import io.parley.analysis.sensitivity.Index;
import io.parley.experiment.OnFailure;
import io.parley.experiment.design.Design;
import io.parley.experiment.design.Method;
import io.parley.model.InputException;
import io.parley.model.Scenario;
import io.parley.results.BatchFiles;
import io.parley.results.BatchPlan;
import io.parley.results.Manifest;
import io.parley.results.PlanHeader;
import io.parley.results.ResultsFolder;
import io.parley.results.file.CsvFile;
import io.parley.results.file.Decimals;
import io.parley.results.file.Hashes;
import io.parley.results.file.Json;
import io.parley.scenario.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A sensitivity analysis's folder: its plan, the batches of its sample, and the table of its
 * indices.
 *
 * @param path the folder
 * @param plan what decides its data
 */
public record SensitivityFolder(Path path, SensitivityPlan plan) implements StudyFolder {

  /** The table of the indices. */
  public static final String TABLE = "sensitivity.csv";

  private static final List<String> HEADER =
      List.of("output", "factor", "index", "estimate", "low", "high");

  /** What {@code plan.json} says of an analysis, in the order in which it says it. */
  @JsonNaming(SnakeCaseStrategy.class)
  @JsonIgnoreProperties(ignoreUnknown = true)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private record Content(
      String kind,
      String version,
      String identity,
      String scenarioHash,
      long seed,
      Method method,
      int samples,
      @Nullable OnFailure onFailure,
      List<String> vary) {

    Content {
      vary = vary == null ? List.of() : List.copyOf(vary);
    }
  }

  /**
   * Opens an analysis, whole or not.
   *
   * @throws InputException if there is none, or its plan or scenario was changed
   */
  public static SensitivityFolder open(Path path, ScenarioReader reader) {
    if (!PlanHeader.isIn(path)
        || !PlanHeader.read(path).kind().equals(Kind.SENSITIVITY.toString())) {
      throw new InputException(
          path.toString(), "no sensitivity analysis", "a folder that \"parley sensitivity\" wrote");
    }
    Content content = PlanHeader.readAsWritten(path, Content.class);
    SensitivityPlan plan =
        new SensitivityPlan(
            reader.read(path.resolve(BatchFiles.SCENARIO), List.of()),
            content.method(),
            content.vary(),
            content.samples(),
            content.seed(),
            PlanHeader.orUsual(content.onFailure()),
            PlanHeader.read(path).version());
    if (!plan.hash().equals(content.identity())) {
      throw new InputException(
          path.toString(),
          "a " + BatchFiles.PLAN + " or " + BatchFiles.SCENARIO + " that was changed",
          "them as they were when the analysis began");
    }
    return new SensitivityFolder(path, plan);
  }

  @Override
  public void begin() throws IOException {
    Files.writeString(path.resolve(BatchFiles.SCENARIO), plan.scenario().text());
    PlanHeader.write(
        path,
        new Content(
            kind().toString(),
            plan.version(),
            plan.hash(),
            plan.scenarioHash(),
            plan.seed(),
            plan.method(),
            plan.rows(),
            PlanHeader.unlessUsual(plan.onFailure()),
            plan.varied()));
  }

  @Override
  public Kind kind() {
    return Kind.SENSITIVITY;
  }

  @Override
  public String identity() {
    return plan.hash();
  }

  @Override
  public BatchPlan representative() {
    return plan.sample();
  }

  @Override
  public List<BatchPlan> planned() {
    return plan.parts();
  }

  @Override
  public <T, E extends Exception> T accept(Visitor<T, E> visitor) throws E {
    return visitor.sensitivity(this);
  }

  /**
   * Works out the indices of every output and writes their table; it is empty where fewer than two
   * rows have no failed run.
   */
  @Override
  public void writeTables(Path folder) throws IOException {
    Path file = folder.resolve(TABLE);
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
    return new ResultsFolder(batchFolder(part + 1), plan.scenario());
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
      Path from = other.batchFolder(part + 1);
      if (Manifest.isOf(from, parts.get(part).hash())) {
        copy(from, batchFolder(part + 1));
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
