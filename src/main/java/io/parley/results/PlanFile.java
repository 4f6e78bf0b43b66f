package io.parley.results;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.parley.experiment.OnFailure;
import io.parley.experiment.StoppingRule;
import io.parley.experiment.design.Sampling;
import io.parley.experiment.design.Worlds;
import io.parley.model.InputException;
import io.parley.results.file.Hashes;
import io.parley.results.file.Json;
import io.parley.scenario.ScenarioFile;
import io.parley.scenario.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code plan.json} and {@code scenario.yaml}: what a batch's folder is to hold. They are there
 * before anything else is.
 *
 * @param plan the plan
 * @param drawn whether the folder gets charts and a page
 */
public record PlanFile(BatchPlan plan, boolean drawn) {

  /** What {@code kind} says in a batch's folder. */
  public static final String BATCH = "batch";

  /** What the half-width is called at which the batch stops. */
  static final String UNTIL = "until";

  private static final String ON_FAILURE = "on_failure";

  /** Writes both files, the plan last: a folder that has one has begun. */
  public void write(Path folder) throws IOException {
    ObjectNode root = Json.object();
    root.put("kind", BATCH);
    root.put("version", plan.version());
    root.put("identity", plan.hash());
    root.put("scenario_hash", plan.scenarioHash());
    root.put("seed", plan.seed());
    root.put("runs", plan.runs());
    root.put("worlds", plan.worlds().toString());
    root.put("keep", plan.keep().toString());
    if (plan.until() != null) {
      root.put(UNTIL, plan.until().halfWidth());
    }
    put(root, plan.onFailure());
    root.put("drawn", drawn);
    Files.writeString(folder.resolve(BatchFiles.SCENARIO), plan.scenario().text());
    Json.write(root, folder.resolve(BatchFiles.PLAN));
  }

  /**
   * What kind of results a folder is to hold.
   *
   * @throws InputException if it has no plan, or one of another version
   */
  public static String kind(Path folder, String version) {
    JsonNode root = root(folder);
    String written = root.path("version").asText();
    if (!written.equals(version)) {
      throw new InputException(
          folder.toString(),
          "results of Parley " + written,
          "results of this one, which is " + version);
    }
    return root.path("kind").asText();
  }

  /**
   * The plan in {@code folder}.
   *
   * @throws InputException if it is not there, or is not as {@link #write} left it
   */
  public static PlanFile read(Path folder, ScenarioReader reader) {
    JsonNode root = root(folder);
    Path scenario = folder.resolve(BatchFiles.SCENARIO);
    ScenarioFile file = reader.read(scenario, List.of());
    if (!Hashes.of(file.text()).equals(root.path("scenario_hash").asText())) {
      throw changed(scenario);
    }
    BatchPlan plan =
        new BatchPlan(
            file,
            root.path("seed").asLong(),
            root.path("runs").asInt(),
            worlds(folder, root.path("worlds").asText()),
            keep(folder, root.path("keep").asText()),
            until(folder, root.get(UNTIL)),
            onFailure(folder, root),
            root.path("version").asText());
    if (!plan.hash().equals(root.path("identity").asText())) {
      throw changed(folder.resolve(BatchFiles.PLAN));
    }
    return new PlanFile(plan, root.path("drawn").asBoolean());
  }

  /**
   * How the worlds of the batch in {@code folder} come about; at random where there is no plan, as
   * in a folder of an earlier version.
   */
  static Worlds worlds(Path folder) {
    return Files.exists(folder.resolve(BatchFiles.PLAN))
        ? worlds(folder, root(folder).path("worlds").asText())
        : Sampling.RANDOM;
  }

  private static Worlds worlds(Path folder, String text) {
    try {
      return Worlds.of(text);
    } catch (IllegalArgumentException e) {
      throw changed(folder.resolve(BatchFiles.PLAN));
    }
  }

  private static @Nullable StoppingRule until(Path folder, @Nullable JsonNode until) {
    if (until == null) {
      return null;
    }
    if (!StoppingRule.isHalfWidth(until.asDouble())) {
      throw changed(folder.resolve(BatchFiles.PLAN));
    }
    return new StoppingRule(until.asDouble());
  }

  /** Puts down what becomes of results where runs fail, unless it is the usual. */
  public static void put(ObjectNode root, OnFailure onFailure) {
    if (onFailure != OnFailure.CONTINUE) {
      root.put(ON_FAILURE, onFailure.toString());
    }
  }

  /** What it adds to an identity: nothing if it is the usual. */
  public static String line(OnFailure onFailure) {
    return onFailure == OnFailure.CONTINUE ? "" : "\non failure " + onFailure;
  }

  /** What the plan whose root this is says of it. */
  public static OnFailure onFailure(Path folder, JsonNode root) {
    String text = root.path(ON_FAILURE).asText(OnFailure.CONTINUE.toString());
    return Arrays.stream(OnFailure.values())
        .filter(each -> each.toString().equals(text))
        .findFirst()
        .orElseThrow(() -> changed(folder.resolve(BatchFiles.PLAN)));
  }

  public static Keep keep(Path folder, String text) {
    return Arrays.stream(Keep.values())
        .filter(keep -> keep.toString().equals(text))
        .findFirst()
        .orElseThrow(() -> changed(folder.resolve(BatchFiles.PLAN)));
  }

  public static JsonNode root(Path folder) {
    Path file = folder.resolve(BatchFiles.PLAN);
    if (!Files.exists(file)) {
      throw new InputException(
          folder.toString(), "no " + BatchFiles.PLAN, "a folder that Parley wrote");
    }
    return Json.read(file);
  }

  public static InputException changed(Path file) {
    return new InputException(
        file.toString(), "a file that was changed", "it as it was when the batch began");
  }
}
