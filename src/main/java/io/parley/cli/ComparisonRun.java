package io.parley.cli;

import io.parley.results.BatchPlan;
import io.parley.results.Manifest;
import io.parley.results.study.ComparisonFolder;
import io.parley.results.study.ComparisonPlan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A comparison that is played.
 *
 * @param workshop what commands work with
 * @param plan what decides its data
 */
record ComparisonRun(Workshop workshop, ComparisonPlan plan) implements Experiment {

  @Override
  public String hash() {
    return plan.hash();
  }

  @Override
  public List<BatchPlan> batches() {
    return plan.variants().stream().map(ComparisonPlan.Variant::batch).toList();
  }

  @Override
  public BatchPlan baseline() {
    return plan.baseline();
  }

  @Override
  public void begin(Path folder) throws IOException {
    ComparisonFolder.begin(folder, plan);
  }

  @Override
  public boolean isIn(Path folder) {
    return ComparisonFolder.isAt(folder)
        && ComparisonFolder.plan(folder, workshop.reader()).hash().equals(hash());
  }

  @Override
  public void tabulate(Path folder) throws IOException {
    ComparisonFolder.open(folder, workshop.reader()).writeTables();
  }

  @Override
  public void draw(Path folder, Manifest manifest, Path into) throws IOException {
    ComparisonFolder comparison = ComparisonFolder.open(folder, workshop.reader());
    ComparisonPictures.draw(workshop, comparison, manifest, into);
  }
}
