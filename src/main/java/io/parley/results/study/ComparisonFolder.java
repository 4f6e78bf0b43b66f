package io.parley.results.study;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.parley.analysis.comparison.Comparison;
import io.parley.analysis.comparison.Overlap;
import io.parley.experiment.OnFailure;
import io.parley.model.InputException;
import io.parley.model.outcome.Ending;
import io.parley.results.BatchFiles;
import io.parley.results.BatchPlan;
import io.parley.results.PlanHeader;
import io.parley.results.ResultsFolder;
import io.parley.scenario.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A comparison's folder: its plan, a batch's folder for each variant, and the tables.
 *
 * @param path the folder
 * @param plan what decides its data
 */
public record ComparisonFolder(Path path, ComparisonPlan plan) implements StudyFolder {

  /** The folder of the variants' scenarios as run, but for the baseline's. */
  public static final String VARIANTS = "variants";

  /** What {@code plan.json} says of a comparison, in the order in which it says it. */
  @JsonNaming(SnakeCaseStrategy.class)
  @JsonIgnoreProperties(ignoreUnknown = true)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private record Content(
      String kind,
      String version,
      String identity,
      long seed,
      int runs,
      @Nullable OnFailure onFailure,
      List<String> names) {

    Content {
      names = names == null ? List.of() : List.copyOf(names);
    }
  }

  /**
   * Opens a comparison, whole or not.
   *
   * @throws InputException if there is none, or its plan or a scenario was changed
   */
  public static ComparisonFolder open(Path path, ScenarioReader reader) {
    Content content = PlanHeader.readAsWritten(path, Content.class);
    if (content.names().size() < 2) {
      throw new InputException(
          BatchFiles.PLAN, "nothing to compare", "a plan that \"parley compare\" wrote");
    }
    List<ComparisonPlan.Named> scenarios = new ArrayList<>();
    for (String name : content.names()) {
      Path file = scenario(path, scenarios.size() + 1);
      scenarios.add(new ComparisonPlan.Named(name, reader.read(file, List.of())));
    }
    ComparisonPlan plan =
        ComparisonPlan.of(
            scenarios,
            content.seed(),
            content.runs(),
            PlanHeader.orUsual(content.onFailure()),
            PlanHeader.read(path).version());
    if (!plan.hash().equals(content.identity())) {
      throw new InputException(
          path.toString(),
          "a plan or scenario that was changed",
          "them as they were when the comparison began");
    }
    return new ComparisonFolder(path, plan);
  }

  @Override
  public void begin() throws IOException {
    Files.createDirectories(path.resolve(BatchFiles.POINTS));
    for (int number = 1; number <= plan.variants().size(); number++) {
      Path scenario = scenario(path, number);
      Files.createDirectories(scenario.toAbsolutePath().getParent());
      Files.writeString(scenario, plan.variants().get(number - 1).batch().scenario().text());
    }
    BatchPlan baseline = plan.baseline();
    PlanHeader.write(
        path,
        new Content(
            kind().toString(),
            baseline.version(),
            plan.hash(),
            baseline.seed(),
            baseline.runs(),
            PlanHeader.unlessUsual(baseline.onFailure()),
            names()));
  }

  /** The file of a variant's scenario as run. */
  private static Path scenario(Path folder, int number) {
    return number == 1
        ? folder.resolve(BatchFiles.SCENARIO)
        : folder.resolve(VARIANTS).resolve(number + ".yaml");
  }

  @Override
  public Kind kind() {
    return Kind.COMPARISON;
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
    return plan.variants().stream().map(ComparisonPlan.Variant::batch).toList();
  }

  @Override
  public <T, E extends Exception> T accept(Visitor<T, E> visitor) throws E {
    return visitor.comparison(this);
  }

  /** Holds every variant against the baseline and writes the tables. */
  @Override
  public void writeTables(Path folder) throws IOException {
    List<ResultsFolder> batches = batches();
    Map<String, Comparison> comparisons = new LinkedHashMap<>();
    for (int variant = 1; variant < batches.size(); variant++) {
      comparisons.put(
          names().get(variant), new PairedRuns(batches.get(0), batches.get(variant)).compare());
    }
    new ComparisonFiles(folder).write(comparisons);
  }

  /** The variants' names, the baseline's first. */
  public List<String> names() {
    return plan.variants().stream().map(ComparisonPlan.Variant::name).toList();
  }

  /** The variants' batches, in the same order. */
  public List<ResultsFolder> batches() {
    return IntStream.range(0, plan.variants().size()).mapToObj(this::batch).toList();
  }

  private ResultsFolder batch(int variant) {
    return new ResultsFolder(
        batchFolder(variant + 1), plan.variants().get(variant).batch().scenario());
  }

  /** What each variant changes, by its name, as the tables say. */
  public Map<String, Comparison> comparisons() {
    return new ComparisonFiles(path).read();
  }

  /** The baseline's name. */
  public String baseline() {
    return names().get(0);
  }

  /** The number of a variant, from 1 for the baseline. */
  public int number(String variant) {
    return names().indexOf(variant) + 1;
  }

  /** The batch of a variant. */
  public ResultsFolder batch(String variant) {
    return batch(names().indexOf(variant));
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
    int variants = names().size() - 1;
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
    return Overlap.of(batch(0).scenario(), batch(variant).scenario());
  }
}
