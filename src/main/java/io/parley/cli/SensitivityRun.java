package io.parley.cli;

import io.parley.model.Parameter;
import io.parley.page.Reproduction;
import io.parley.page.SensitivityReport;
import io.parley.results.BatchFiles;
import io.parley.results.BatchPlan;
import io.parley.results.Manifest;
import io.parley.results.SensitivityFolder;
import io.parley.results.SensitivityPlan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A sensitivity analysis: the batches of its sample, and the table and charts of its indices.
 *
 * @param workshop what commands work with
 * @param plan what is played
 * @param earlier an analysis whose batches are taken over as far as they are the same, or null
 */
record SensitivityRun(Workshop workshop, SensitivityPlan plan, @Nullable SensitivityFolder earlier)
    implements Experiment {

  @Override
  public String hash() {
    return plan.hash();
  }

  @Override
  public List<BatchPlan> batches() {
    return plan.parts();
  }

  @Override
  public BatchPlan baseline() {
    return plan.sample();
  }

  @Override
  public void begin(Path folder) throws IOException {
    SensitivityFolder begun = new SensitivityFolder(folder, plan);
    if (earlier != null) {
      begun.take(earlier);
    }
    begun.begin(); // last, as a folder that has a plan has begun
  }

  @Override
  public boolean isIn(Path folder) {
    return SensitivityFolder.isAt(folder)
        && SensitivityFolder.open(folder, workshop.reader()).plan().hash().equals(hash());
  }

  @Override
  public void tabulate(Path folder) throws IOException {
    new SensitivityFolder(folder, plan).writeTable();
  }

  @Override
  public void draw(Path folder, Manifest manifest, Path into) throws IOException {
    draw(workshop, new SensitivityFolder(folder, plan), into, "");
  }

  /** Draws charts and page with a warning on the page, unless it is empty. */
  static void draw(Workshop workshop, SensitivityFolder folder, Path into, String warning)
      throws IOException {
    SensitivityPlan plan = folder.plan();
    Reproduction reproduction =
        new Reproduction(
            command(plan), plan.version(), plan.seed(), plan.runs(), plan.scenarioHash());
    String problem = new SensitivityReport(folder, reproduction.warning(warning)).write(into);
    if (problem != null) {
      workshop.console().err().println(problem);
    }
  }

  /** A command that gives the same data wherever it is written and on how many threads it runs. */
  private static String command(SensitivityPlan plan) {
    List<String> uncertain =
        plan.scenario().scenario().parameters().uncertain().stream().map(Parameter::path).toList();
    String varied =
        plan.varied().equals(uncertain)
            ? ""
            : plan.varied().stream().map(path -> " --vary " + path).collect(Collectors.joining());
    return "parley sensitivity "
        + BatchFiles.SCENARIO
        + " --method "
        + plan.method()
        + varied
        + " --samples "
        + plan.rows()
        + " --seed "
        + plan.seed()
        + FailureOption.text(plan.onFailure());
  }
}
