package io.parley.results.study;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.experiment.OnFailure;
import io.parley.experiment.design.SweepDesign;
import io.parley.model.Scenario;
import io.parley.results.BatchFiles;
import io.parley.results.BatchPlan;
import io.parley.results.Keep;
import io.parley.results.PlanHeader;
import io.parley.results.ResultsFolder;
import io.parley.results.file.CsvFile;
import io.parley.scenario.ScenarioReader;
import io.parley.scenario.path.Factor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A sweep's folder: its plan, a batch folder for each point, and the table of the points.
 *
 * @param path the folder
 * @param plan what decides its data
 * @param designPoints its points, each checked
 */
public record SweepFolder(Path path, SweepPlan plan, List<SweepPlan.Point> designPoints)
    implements StudyFolder {

  /** The table of the points. */
  public static final String POINTS = "points.csv";

  /** What {@code plan.json} says of a sweep, in the order in which it says it. */
  @JsonNaming(SnakeCaseStrategy.class)
  @JsonIgnoreProperties(ignoreUnknown = true)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private record Content(
      String kind,
      String version,
      String identity,
      String scenarioHash,
      String name,
      String title,
      SweepDesign design,
      int points,
      int runs,
      long seed,
      Keep keep,
      @Nullable OnFailure onFailure,
      List<String> vary) {

    Content {
      name = Objects.requireNonNullElse(name, "");
      title = Objects.requireNonNullElse(title, "");
      vary = vary == null ? List.of() : List.copyOf(vary);
    }
  }

  public SweepFolder {
    designPoints = List.copyOf(designPoints);
  }

  /**
   * Opens a sweep, whole or not.
   *
   * @throws io.parley.model.InputException if its plan is not there, or is not as {@link #begin}
   *     left it
   */
  static SweepFolder open(Path path, ScenarioReader reader) {
    PlanHeader header = PlanHeader.read(path);
    Content content = PlanHeader.readAsWritten(path, Content.class);
    List<Factor> factors = content.vary().stream().map(text -> Factor.of("--vary", text)).toList();
    SweepPlan plan =
        new SweepPlan(
            content.name(),
            content.title(),
            header.scenario(path, reader),
            factors,
            content.design(),
            content.points(),
            content.seed(),
            content.runs(),
            content.keep(),
            PlanHeader.orUsual(content.onFailure()),
            header.version());
    header.requireIdentity(path, plan.hash());
    return new SweepFolder(
        path, plan, plan.points(reader, path.resolve(BatchFiles.SCENARIO).toString()));
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
            plan.name(),
            plan.title(),
            plan.design(),
            plan.count(),
            plan.runs(),
            plan.seed(),
            plan.keep(),
            PlanHeader.unlessUsual(plan.onFailure()),
            plan.factors().stream().map(Factor::toString).toList()));
  }

  @Override
  public Kind kind() {
    return Kind.SWEEP;
  }

  @Override
  public String identity() {
    return plan.hash();
  }

  @Override
  public BatchPlan representative() {
    return plan.baseline();
  }

  @Override
  public List<BatchPlan> planned() {
    return designPoints.stream().map(SweepPlan.Point::batch).toList();
  }

  @Override
  public <T, E extends Exception> T accept(Visitor<T, E> visitor) throws E {
    return visitor.sweep(this);
  }

  @Override
  public void writeTables(Path folder) throws IOException {
    List<PointsFile.Point> rows = new ArrayList<>();
    for (SweepPlan.Point point : designPoints) {
      ResultsFolder batch =
          new ResultsFolder(batchFolder(point.number()), point.batch().scenario());
      rows.add(new PointsFile.Point(point.values(), batch.summary(), batch.failures()));
    }
    new PointsFile(scenario(), plan.paths()).write(folder.resolve(POINTS), rows);
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
