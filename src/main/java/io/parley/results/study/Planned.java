package io.parley.results.study;

import io.parley.model.InputException;
import io.parley.results.BatchFiles;
import io.parley.results.BatchPlan;
import io.parley.results.PlanFile;
import io.parley.scenario.ScenarioReader;
import java.nio.file.Path;

/**
 * What a folder of any kind was to hold, as its plan and scenarios say.
 *
 * @param identity what decides all its data
 * @param batch the batch whose scenario, seed and run count stand for the whole
 */
public record Planned(String identity, BatchPlan batch) {

  /**
   * What the folder was to hold.
   *
   * @throws InputException if the plan is not there, or a scenario or itself contradicts it
   */
  public static Planned of(Path folder, ScenarioReader reader) {
    String kind = PlanFile.root(folder).path("kind").asText();
    return switch (kind) {
      case PlanFile.BATCH -> {
        BatchPlan batch = PlanFile.read(folder, reader).plan();
        yield new Planned(batch.hash(), batch);
      }
      case ComparisonFolder.KIND -> {
        ComparisonPlan comparison = ComparisonFolder.plan(folder, reader);
        yield new Planned(comparison.hash(), comparison.baseline());
      }
      case SweepFolder.KIND -> {
        SweepPlan sweep = SweepFolder.open(folder, reader).plan();
        yield new Planned(sweep.hash(), sweep.baseline());
      }
      case SensitivityFolder.KIND -> {
        SensitivityPlan analysis = SensitivityFolder.open(folder, reader).plan();
        yield new Planned(analysis.hash(), analysis.sample());
      }
      default ->
          throw new InputException(
              folder.resolve(BatchFiles.PLAN).toString(),
              "results of the kind \"" + kind + "\"",
              "a batch, a sweep, a comparison or a sensitivity analysis");
    };
  }
}
