package io.parley.results;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.parley.analysis.BatchStatistics;
import io.parley.analysis.BatchStatistics.State;
import io.parley.model.InputException;
import io.parley.model.Scenario;
import io.parley.results.file.Extent;
import io.parley.results.file.FileProblem;
import io.parley.results.file.Hashes;
import io.parley.results.file.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code checkpoint.json}: how far an unfinished batch is. What its files have beyond that does not
 * count.
 *
 * @param command the command that began the batch
 * @param started when it began, in ISO 8601
 * @param resumed how many times it was gone on with
 * @param done how many runs are done
 * @param files what each file of rows has, by name
 * @param statistics what sums the runs up, or null before the first
 */
public record Checkpoint(
    String command,
    String started,
    int resumed,
    int done,
    Map<String, Extent> files,
    @Nullable State statistics) {

  private static final String BEFORE_HASH = "{\"sha256\":\"";
  private static final String AFTER_HASH = "\",\"checkpoint\":";
  private static final String END = "}\n";

  public Checkpoint {
    files = new LinkedHashMap<>(files);
  }

  /** Before the first run. */
  public static Checkpoint beginning(String command, String started) {
    return new Checkpoint(command, started, 0, 0, Map.of(), null);
  }

  /** After the last run: all is written, and nothing has to be gone on with. */
  public static Checkpoint complete(int done) {
    return new Checkpoint("", "", 0, done, Map.of(), null);
  }

  /** Whether there is one in {@code folder}. */
  public static boolean isIn(Path folder) {
    return Files.exists(folder.resolve(BatchFiles.CHECKPOINT));
  }

  /** What sums up the runs that are done, of {@code scenario}, to go on from. */
  public BatchStatistics statisticsOf(Scenario scenario) {
    return statistics == null
        ? new BatchStatistics(scenario)
        : BatchStatistics.from(scenario, statistics);
  }

  /** The same, gone on with once more. */
  public Checkpoint again() {
    return new Checkpoint(command, started, resumed + 1, done, files, statistics);
  }

  /** The same batch further on. */
  Checkpoint after(int done, Map<String, Extent> files, State statistics) {
    return new Checkpoint(command, started, resumed, done, files, statistics);
  }

  /** Writes it into {@code folder}, in one step. */
  public void write(Path folder) throws IOException {
    String json = Json.line(this);
    Json.replace(
        BEFORE_HASH + Hashes.of(json) + AFTER_HASH + json + END,
        folder.resolve(BatchFiles.CHECKPOINT));
  }

  /**
   * The checkpoint in {@code folder}.
   *
   * @throws InputException if it is not there or not as it was written
   */
  public static Checkpoint read(Path folder) {
    Path file = folder.resolve(BatchFiles.CHECKPOINT);
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      int hashAt = BEFORE_HASH.length();
      int jsonAt = text.indexOf(AFTER_HASH) + AFTER_HASH.length();
      String json = text.substring(jsonAt, text.length() - END.length());
      if (!text.substring(hashAt).startsWith(Hashes.of(json))) {
        throw changed(file);
      }
      return Json.read(json, Checkpoint.class);
    } catch (JsonProcessingException | IndexOutOfBoundsException e) {
      throw changed(file);
    } catch (IOException e) {
      throw new InputException(
          file.toString(),
          "a file that can't be read (" + FileProblem.of(e) + ")",
          "what has been played");
    }
  }

  /**
   * Whether the files of rows in {@code folder} have what they had.
   *
   * @throws InputException if one is shorter than that or was changed
   */
  public void requireFiles(Path folder) throws IOException {
    for (Map.Entry<String, Extent> each : files.entrySet()) {
      Path file = folder.resolve(each.getKey());
      long found = Files.exists(file) ? Files.size(file) : 0;
      if (found < each.getValue().bytes()) {
        throw new InputException(
            file.toString(),
            found + " bytes",
            "the " + each.getValue().bytes() + " that were there when the batch stopped");
      }
      if (!each.getValue().begins(file)) {
        throw changed(file);
      }
    }
  }

  private static InputException changed(Path file) {
    return new InputException(
        file.toString(), "a file that was changed", "it as it was when the batch stopped");
  }
}
