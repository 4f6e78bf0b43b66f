package io.parley.results;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.parley.experiment.OnFailure;
import io.parley.experiment.StoppingRule;
import io.parley.experiment.design.Sampling;
import io.parley.experiment.design.Worlds;
import io.parley.model.InputException;
import io.parley.scenario.ScenarioFile;
import io.parley.scenario.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * {@code plan.json} and {@code scenario.yaml}: what a batch's folder is to hold. They are there
 * before anything else is.
 *
 * @param plan the plan
 * @param drawn whether the folder gets charts and a page
 */
public record PlanFile(BatchPlan plan, boolean drawn) {

  private static final String BATCH = "batch";

  /** What {@code plan.json} says of a batch, in the order in which it says it. */
  @JsonNaming(SnakeCaseStrategy.class)
  @JsonIgnoreProperties(ignoreUnknown = true)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private record Content(
      String kind,
      String version,
      String identity,
      String scenarioHash,
      long seed,
      int runs,
      @Nullable String worlds,
      @Nullable Keep keep,
      @Nullable Double until,
      @Nullable OnFailure onFailure,
      boolean drawn) {}

  /** Writes both files, the plan last: a folder that has one has begun. */
  public void write(Path folder) throws IOException {
    Files.writeString(folder.resolve(BatchFiles.SCENARIO), plan.scenario().text());
    PlanHeader.write(
        folder,
        new Content(
            BATCH,
            plan.version(),
            plan.hash(),
            plan.scenarioHash(),
            plan.seed(),
            plan.runs(),
            plan.worlds().toString(),
            plan.keep(),
            plan.until() == null ? null : plan.until().halfWidth(),
            PlanHeader.unlessUsual(plan.onFailure()),
            drawn));
  }

  /**
   * The plan in {@code folder}.
   *
   * @throws InputException if it is not there, or is not as {@link #write} left it
   */
  public static PlanFile read(Path folder, ScenarioReader reader) {
    PlanHeader.read(folder);
    return read(folder, reader.read(folder.resolve(BatchFiles.SCENARIO), List.of()));
  }

  /**
   * The plan in {@code folder}, whose scenario as run was read already.
   *
   * @throws InputException if it is not there, or is not as {@link #write} left it
   */
  public static PlanFile read(Path folder, ScenarioFile scenario) {
    PlanHeader header = PlanHeader.read(folder);
    Content content = PlanHeader.readAsWritten(folder, Content.class);
    BatchPlan plan =
        new BatchPlan(
            header.requireScenario(folder, scenario),
            content.seed(),
            content.runs(),
            worlds(folder),
            Objects.requireNonNullElse(content.keep(), Keep.ALL),
            until(folder),
            PlanHeader.orUsual(content.onFailure()),
            header.version());
    header.requireIdentity(folder, plan.hash());
    return new PlanFile(plan, content.drawn());
  }

  private static Content content(Path folder) {
    return PlanHeader.read(folder, Content.class);
  }

  /**
   * How the worlds of the batch in {@code folder} come about; at random where there is no plan, as
   * in a folder of an earlier version.
   */
  static Worlds worlds(Path folder) {
    if (!PlanHeader.isIn(folder)) {
      return Sampling.RANDOM;
    }
    try {
      return Worlds.of(Objects.requireNonNullElse(content(folder).worlds(), ""));
    } catch (IllegalArgumentException e) {
      throw PlanHeader.changed(folder.resolve(BatchFiles.PLAN));
    }
  }

  /** When the batch in {@code folder} was to stop; null if it was to play all its runs. */
  static @Nullable StoppingRule until(Path folder) {
    Double halfWidth = PlanHeader.isIn(folder) ? content(folder).until() : null;
    if (halfWidth != null && !StoppingRule.isHalfWidth(halfWidth)) {
      throw PlanHeader.changed(folder.resolve(BatchFiles.PLAN));
    }
    return halfWidth == null ? null : new StoppingRule(halfWidth);
  }
}
