package io.parley.results;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.parley.experiment.OnFailure;
import io.parley.model.InputException;
import io.parley.results.file.Hashes;
import io.parley.results.file.Json;
import io.parley.scenario.ScenarioFile;
import io.parley.scenario.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What {@code plan.json} says in a folder of any kind. Each kind's own record says more, in its own
 * order.
 *
 * @param kind what kind of results the folder is to hold
 * @param version Parley's version
 * @param identity what decides all its data
 * @param scenarioHash the hash of the scenario as run; null where there are several
 * @param seed the seed
 * @param runs the run count; 0 where it follows from something else
 * @param onFailure what becomes of it where runs fail; null for the usual
 */
@JsonNaming(SnakeCaseStrategy.class)
@JsonIgnoreProperties(ignoreUnknown = true)
public record PlanHeader(
    String kind,
    String version,
    String identity,
    @Nullable String scenarioHash,
    long seed,
    int runs,
    @Nullable OnFailure onFailure) {

  public PlanHeader {
    kind = Objects.requireNonNullElse(kind, "");
    version = Objects.requireNonNullElse(version, "");
    identity = Objects.requireNonNullElse(identity, "");
  }

  /** Whether {@code folder} has a plan. */
  public static boolean isIn(Path folder) {
    return Files.isRegularFile(folder.resolve(BatchFiles.PLAN));
  }

  /**
   * What the plan in {@code folder} says.
   *
   * @throws InputException if it is not there or can't be read
   */
  public static PlanHeader read(Path folder) {
    return read(folder, PlanHeader.class);
  }

  /**
   * All that the plan in {@code folder} says.
   *
   * @param form the record of its kind
   * @throws InputException if it is not there or can't be read as that
   */
  public static <T extends Record> T read(Path folder, Class<T> form) {
    BatchFiles.require(folder, BatchFiles.PLAN, "a folder that Parley wrote");
    return Json.read(folder.resolve(BatchFiles.PLAN), form);
  }

  /**
   * All that the plan in {@code folder} says, which must be, to the byte, what is written of it.
   *
   * @param form the record of its kind
   * @throws InputException if it is not there or was changed
   */
  public static <T extends Record> T readAsWritten(Path folder, Class<T> form) {
    T plan = read(folder, form);
    Path file = folder.resolve(BatchFiles.PLAN);
    if (!Json.isTextOf(plan, file)) {
      throw changed(file);
    }
    return plan;
  }

  /** Writes a plan, given as the record of its kind. */
  public static void write(Path folder, Record plan) throws IOException {
    Json.write(plan, folder.resolve(BatchFiles.PLAN));
  }

  /**
   * Requires that a folder's results are of this version.
   *
   * @throws InputException if it has no plan, or one of another version
   */
  public static void requireVersion(Path folder, String version) {
    String written = read(folder).version();
    if (!written.equals(version)) {
      throw new InputException(
          folder.toString(),
          "results of Parley " + written,
          "results of this one, which is " + version);
    }
  }

  /**
   * The scenario as run in {@code folder}.
   *
   * @throws InputException if it is not as the plan says
   */
  public ScenarioFile scenario(Path folder, ScenarioReader reader) {
    Path file = folder.resolve(BatchFiles.SCENARIO);
    return requireScenario(folder, reader.read(file, List.of()));
  }

  /**
   * Returns {@code scenario} if it is the one that the plan in {@code folder} says.
   *
   * @throws InputException if it is not
   */
  ScenarioFile requireScenario(Path folder, ScenarioFile scenario) {
    if (!Hashes.of(scenario.text()).equals(scenarioHash)) {
      throw changed(folder.resolve(BatchFiles.SCENARIO));
    }
    return scenario;
  }

  /**
   * Requires that the plan in {@code folder} is as it was written.
   *
   * @param found the identity of what it says
   * @throws InputException if it is not
   */
  public void requireIdentity(Path folder, String found) {
    if (!found.equals(identity)) {
      throw changed(folder.resolve(BatchFiles.PLAN));
    }
  }

  /** What becomes of results where runs fail, as a plan says it: null for the usual. */
  public static @Nullable OnFailure unlessUsual(OnFailure onFailure) {
    return onFailure == OnFailure.CONTINUE ? null : onFailure;
  }

  /** What a plan says becomes of results where runs fail. */
  public static OnFailure orUsual(@Nullable OnFailure onFailure) {
    return onFailure == null ? OnFailure.CONTINUE : onFailure;
  }

  /** What it adds to an identity: nothing if it is the usual. */
  public static String line(OnFailure onFailure) {
    return onFailure == OnFailure.CONTINUE ? "" : "\non failure " + onFailure;
  }

  static InputException changed(Path file) {
    return new InputException(
        file.toString(), "a file that was changed", "it as it was when the batch began");
  }
}
