package io.parley.study.play;

import io.parley.results.BatchPlan;
import io.parley.results.Manifest;
import io.parley.results.study.SweepFolder;
import io.parley.results.study.SweepPlan;
import io.parley.study.Session;
import io.parley.study.draw.Pictures;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A sweep that is played.
 *
 * @param session what it is played with and told to
 * @param plan what decides its data
 * @param points its points, each checked
 */
public record PlayedSweep(Session session, SweepPlan plan, List<SweepPlan.Point> points)
    implements Experiment {

  public PlayedSweep {
    points = List.copyOf(points);
  }

  @Override
  public String name() {
    return "sweep";
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
    folder(folder).begin();
  }

  @Override
  public void tabulate(Path folder) throws IOException {
    folder(folder).writeTables();
  }

  @Override
  public void draw(Path folder, Manifest manifest, Path into) throws IOException {
    Pictures.drawn(session).draw(folder(folder), into);
  }

  private SweepFolder folder(Path folder) {
    return new SweepFolder(folder, plan, points);
  }
}
