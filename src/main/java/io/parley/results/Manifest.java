package io.parley.results;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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

  private static final Set<String> NOT_HASHED =
      Set.of(
          BatchFiles.MANIFEST,
          BatchFiles.MANIFEST + Json.NEW,
          BatchFiles.CHECKPOINT,
          BatchFiles.LOCK);

  /** The same with another identity. */
  public Manifest withIdentity(String other) {
    return new Manifest(
        version, other, command, seed, runs, scenarioHash, java, started, ended, resumed);
  }

  /** Writes the manifest of the files in {@code folder}. */
  public void write(Path folder) throws IOException {
    ObjectNode root = Json.object();
    root.put("version", version);
    root.put("identity", identity);
    root.put("command", command);
    root.put("seed", seed);
    root.put("runs", runs);
    root.put("scenario_hash", scenarioHash);
    root.put("java", java);
    root.put("started", started);
    root.put("ended", ended);
    root.put("resumed", resumed);
    ObjectNode files = root.putObject("files");
    for (Path file : files(folder)) {
      files.put(folder.relativize(file).toString().replace('\\', '/'), Hashes.of(file));
    }
    Json.write(root, folder.resolve(BatchFiles.MANIFEST));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !NOT_HASHED.contains(file.getFileName().toString()))
          .sorted()
          .toList();
    }
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
}
