package io.parley.results;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.parley.results.file.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * {@code manifest.json}: how a batch came about. It is written last, so a folder that has one is
 * whole.
 *
 * @param version Parley's version
 * @param identity the batch's identity
 * @param command the command that made it
 * @param seed the seed
 * @param runs the run count asked for
 * @param scenarioHash the hash of the scenario as run
 * @param java the Java that ran it
 * @param started when it began, in ISO 8601
 * @param ended when it ended, in ISO 8601
 * @param resumed how many times it was stopped and gone on with
 */
public record Manifest(
    String version,
    String identity,
    String command,
    long seed,
    int runs,
    String scenarioHash,
    String java,
    String started,
    String ended,
    int resumed) {

  public static final String FILES = "files";

  /** The same with another identity. */
  public Manifest withIdentity(String other) {
    return new Manifest(
        version, other, command, seed, runs, scenarioHash, java, started, ended, resumed);
  }

  /** Writes the manifest of a folder with these files. */
  void write(Path folder, FileHashes files) throws IOException {
    Json.write(content(files), folder.resolve(BatchFiles.MANIFEST));
  }

  /** What {@code manifest.json} says, in the order in which it says it. */
  @JsonNaming(SnakeCaseStrategy.class)
  private record Content(
      String version,
      String identity,
      String command,
      long seed,
      int runs,
      String scenarioHash,
      String java,
      String started,
      String ended,
      int resumed,
      SortedMap<String, String> files) {}

  private Content content(FileHashes hashes) {
    return new Content(
        version,
        identity,
        command,
        seed,
        runs,
        scenarioHash,
        java,
        started,
        ended,
        resumed,
        hashes.byName());
  }

  /**
   * Whether the file is, to the byte, what is written of what it says, so that it says no more and
   * in no other way.
   */
  public static boolean isInItsForm(Path folder) {
    return Json.isTextOf(read(folder).content(hashes(folder)), folder.resolve(BatchFiles.MANIFEST));
  }

  /** Whether {@code folder} is whole and holds what has this identity. */
  public static boolean isOf(Path folder, String identity) {
    return Files.exists(folder.resolve(BatchFiles.MANIFEST))
        && read(folder).identity().equals(identity);
  }

  /** The manifest in {@code folder}. */
  public static Manifest read(Path folder) {
    JsonNode root = Json.read(folder.resolve(BatchFiles.MANIFEST));
    return new Manifest(
        root.path("version").asText(),
        root.path("identity").asText(),
        root.path("command").asText(),
        root.path("seed").asLong(),
        root.path("runs").asInt(),
        root.path("scenario_hash").asText(),
        root.path("java").asText(),
        root.path("started").asText(),
        root.path("ended").asText(),
        root.path("resumed").asInt());
  }

  /** The hashes of the folder's files that its manifest lists. */
  public static FileHashes hashes(Path folder) {
    SortedMap<String, String> files = new TreeMap<>();
    Json.read(folder.resolve(BatchFiles.MANIFEST))
        .path(FILES)
        .properties()
        .forEach(file -> files.put(file.getKey(), file.getValue().asText()));
    return new FileHashes(files);
  }
}
