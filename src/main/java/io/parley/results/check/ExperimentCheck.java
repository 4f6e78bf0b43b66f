package io.parley.results.check;

import io.parley.results.BatchFiles;
import io.parley.results.BatchPlan;
import io.parley.results.PlanFile;
import io.parley.results.study.ComparisonFolder;
import io.parley.results.study.ComparisonPlan;
import io.parley.results.study.SensitivityFolder;
import io.parley.results.study.SweepFolder;
import io.parley.results.study.SweepPlan;
import io.parley.scenario.ScenarioReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Compares an experiment's batches with its plan, and its tables with its batches. The folder's
 * files are as they were written.
 */
public final class ExperimentCheck {

  private final Path folder;
  private final ScenarioReader reader;
  private final String kind;
  private final List<SweepPlan.Point> points;

  /**
   * A check of a folder.
   *
   * @throws io.parley.model.InputException if its plan was changed
   */
  public ExperimentCheck(Path folder, ScenarioReader reader) {
    this.folder = folder;
    this.reader = reader;
    kind = PlanFile.root(folder).path("kind").asText();
    points = kind.equals(SweepFolder.KIND) ? points() : List.of();
  }

  private List<SweepPlan.Point> points() {
    String label = folder.resolve(BatchFiles.SCENARIO).toString();
    return SweepFolder.open(folder, reader).plan().points(reader, label);
  }

  /** Whether a folder is an experiment's, whole or not. */
  public static boolean isFor(Path folder) {
    return SweepFolder.isAt(folder)
        || ComparisonFolder.isAt(folder)
        || SensitivityFolder.isAt(folder);
  }

  /** The batches that the plan has; number 1 is the first. */
  public List<BatchPlan> batches() {
    return switch (kind) {
      case SweepFolder.KIND -> points.stream().map(SweepPlan.Point::batch).toList();
      case ComparisonFolder.KIND ->
          ComparisonFolder.plan(folder, reader).variants().stream()
              .map(ComparisonPlan.Variant::batch)
              .toList();
      default -> SensitivityFolder.open(folder, reader).plan().parts();
    };
  }

  /** The tables that are not what is made of the batches. */
  public List<Discrepancy> tableFindings() throws IOException {
    return switch (kind) {
      case SweepFolder.KIND ->
          SweepFolder.open(folder, reader).hasTableOf(points)
              ? List.of()
              : List.of(
                  Discrepancy.disagrees(SweepFolder.POINTS, "not what the points' batches say"));
      case ComparisonFolder.KIND ->
          ComparisonFolder.open(folder, reader).tablesNotOfBatches().stream()
              .map(table -> Discrepancy.disagrees(table, "not what the variants' batches say"))
              .toList();
      default ->
          SensitivityFolder.open(folder, reader).hasTableOfSample()
              ? List.of()
              : List.of(
                  Discrepancy.disagrees(SensitivityFolder.TABLE, "not what the sample's runs say"));
    };
  }
}
