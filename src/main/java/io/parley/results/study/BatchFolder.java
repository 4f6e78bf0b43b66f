package io.parley.results.study;

import io.parley.results.BatchPlan;
import io.parley.results.PlanFile;
import io.parley.results.ResultsFolder;
import io.parley.scenario.ScenarioReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A batch's folder. Its plan is read when it is asked for, as a batch of an earlier version can be
 * drawn without.
 *
 * @param results its files
 */
public record BatchFolder(ResultsFolder results) implements StudyFolder {

  static BatchFolder open(Path path, ScenarioReader reader) {
    return new BatchFolder(ResultsFolder.open(path, reader));
  }

  @Override
  public Kind kind() {
    return Kind.BATCH;
  }

  @Override
  public Path path() {
    return results.path();
  }

  /**
   * Its plan, and whether it gets charts and a page.
   *
   * @throws io.parley.model.InputException if it is not there, or is not as it was written
   */
  public PlanFile planFile() {
    return PlanFile.read(path(), results.file());
  }

  @Override
  public String identity() {
    return representative().hash();
  }

  @Override
  public String title() {
    return results.scenario().title(); // also where there is no plan
  }

  @Override
  public BatchPlan representative() {
    return planFile().plan();
  }

  @Override
  public List<BatchPlan> planned() {
    return List.of();
  }

  @Override
  public void begin() throws IOException {
    planFile().write(path());
  }

  @Override
  public void writeTables(Path folder) {
    // what a batch comes to is written as it is played
  }

  @Override
  public <T, E extends Exception> T accept(Visitor<T, E> visitor) throws E {
    return visitor.batch(this);
  }
}
