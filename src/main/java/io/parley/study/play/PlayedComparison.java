package io.parley.study.play;

import io.parley.results.BatchPlan;
import io.parley.results.Manifest;
import io.parley.results.study.ComparisonFolder;
import io.parley.results.study.ComparisonPlan;
import io.parley.study.Session;
import io.parley.study.draw.Pictures;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A comparison that is played.
 *
 * @param session what it is played with and told to
 * @param plan what decides its data
 */
public record PlayedComparison(Session session, ComparisonPlan plan) implements Experiment {

  @Override
  public String name() {
    return "comparison";
  }

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
    new ComparisonFolder(folder, plan).begin();
  }

  @Override
  public void tabulate(Path folder) throws IOException {
    new ComparisonFolder(folder, plan).writeTables();
  }

  @Override
  public void draw(Path folder, Manifest manifest, Path into) throws IOException {
    Pictures.drawn(session).draw(new ComparisonFolder(folder, plan), manifest, into);
  }
}
