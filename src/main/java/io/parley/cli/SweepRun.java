package io.parley.cli;

import io.parley.results.BatchPlan;
import io.parley.results.Manifest;
import io.parley.results.study.SweepFolder;
import io.parley.results.study.SweepPlan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A sweep that is played.
 *
 * @param workshop what commands work with
 * @param plan what decides its data
 * @param points its points, each checked
 */
record SweepRun(Workshop workshop, SweepPlan plan, List<SweepPlan.Point> points)
    implements Experiment {

  SweepRun {
    points = List.copyOf(points);
  }

  @Override
  public String hash() {
    return plan.hash();
  }

  @Override
  public List<BatchPlan> batches() {
    return points.stream().map(SweepPlan.Point::batch).toList();
  }

  @Override
  public BatchPlan baseline() {
    return plan.baseline();
  }

  @Override
  public void begin(Path folder) throws IOException {
    new SweepFolder(folder, plan).begin();
  }

  @Override
  public boolean isIn(Path folder) {
    return SweepFolder.isAt(folder)
        && SweepFolder.open(folder, workshop.reader()).plan().hash().equals(hash());
  }

  @Override
  public void tabulate(Path folder) throws IOException {
    new SweepFolder(folder, plan).writeTable(points);
  }

  @Override
  public void draw(Path folder, Manifest manifest, Path into) throws IOException {
    SweepPictures.draw(workshop, new SweepFolder(folder, plan), into);
  }
}
