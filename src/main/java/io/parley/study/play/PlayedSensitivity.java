package io.parley.study.play;

import io.parley.results.BatchPlan;
import io.parley.results.Manifest;
import io.parley.results.study.SensitivityFolder;
import io.parley.results.study.SensitivityPlan;
import io.parley.study.Session;
import io.parley.study.draw.Pictures;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sensitivity analysis: the batches of its sample, and the table and charts of its indices.
 *
 * @param session what it is played with and told to
 * @param plan what is played
 * @param earlier an analysis whose batches are taken over as far as they are the same, or null
 */
public record PlayedSensitivity(
    Session session, SensitivityPlan plan, @Nullable SensitivityFolder earlier)
    implements Experiment {

  @Override
  public String name() {
    return "analysis";
  }

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
  public void tabulate(Path folder) throws IOException {
    new SensitivityFolder(folder, plan).writeTables();
  }

  @Override
  public void draw(Path folder, Manifest manifest, Path into) throws IOException {
    Pictures.drawn(session).draw(new SensitivityFolder(folder, plan), into);
  }
}
