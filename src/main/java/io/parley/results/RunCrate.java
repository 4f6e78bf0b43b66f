package io.parley.results;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.parley.results.file.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * {@code ro-crate-metadata.json}: what the manifest says, in the words of the profile Process Run
 * Crate 0.5 on RO-Crate 1.1 (both at <a href="https://w3id.org/ro/wfrun/process/0.5">w3id.org</a>),
 * which archives and other programs read. It is a function of the manifest, the scenario's title
 * and the files, so that it can be checked by making it again. An experiment's batches are one part
 * of it, however many they are: each has a crate of its own.
 *
 * @param manifest how the batch came about
 * @param title the scenario's title
 */
public record RunCrate(Manifest manifest, String title) {

  private static final String CRATE = "https://w3id.org/ro/crate/1.1";
  private static final String PROFILE = "https://w3id.org/ro/wfrun/process/0.5";
  private static final String PROFILE_VERSION = "0.5";
  private static final String TERMS = "https://w3id.org/ro/terms/workflow-run/context";
  private static final String ROOT = "./";
  private static final String PARLEY = "#parley";
  private static final String JAVA = "#java";
  private static final String LICENCE = "#licence";
  private static final String SEED = "#seed";
  private static final String RUNS = "#runs";
  private static final String BATCHES = BatchFiles.POINTS + "/";
  private static final String SIZE = "contentSize";
  private static final String HASH = "sha256";
  private static final Map<String, String> FORMATS =
      Map.of(
          "csv", "text/csv",
          "html", "text/html",
          "json", "application/json",
          "png", "image/png",
          "svg", "image/svg+xml",
          "txt", "text/plain",
          "yaml", "application/yaml");

  /**
   * The text of the crate of a folder with these files; the crate itself is not one of them.
   *
   * @param sizes how many bytes they have, by name
   */
  public String text(FileHashes all, Map<String, String> sizes) {
    FileHashes files = withoutBatches(all);
    boolean hasBatches = files.byName().size() < all.byName().size();
    ObjectNode root = Json.object();
    root.putArray("@context").add(CRATE + "/context").add(TERMS);
    ArrayNode graph = root.putArray("@graph");
    describeItself(graph);
    describeFolder(graph, files, hasBatches);
    describeRun(graph, files, hasBatches);
    describeTools(graph);
    if (hasBatches) {
      entity(graph, BATCHES, "Dataset")
          .put("name", BatchFiles.POINTS)
          .put(
              "description",
              "The batches, each in a folder with a manifest and a crate of its own");
    }
    for (Map.Entry<String, String> file : files.byName().entrySet()) {
      describeFile(graph, file.getKey(), sizes.get(file.getKey()), file.getValue());
    }
    entity(graph, BatchFiles.MANIFEST, "File")
        .put("name", BatchFiles.MANIFEST)
        .put("description", "How the batch came about, with the hash of every file")
        .put("encodingFormat", format(BatchFiles.MANIFEST));
    return Json.text(root);
  }

  private static FileHashes withoutBatches(FileHashes files) {
    SortedMap<String, String> own = new TreeMap<>(files.byName());
    own.keySet().removeIf(name -> name.startsWith(BATCHES));
    return new FileHashes(own);
  }

  /** How many bytes those of the files have that are there, by name. */
  public static Map<String, String> sizes(Path folder, FileHashes files) throws IOException {
    Map<String, String> sizes = new HashMap<>();
    for (String name : withoutBatches(files).byName().keySet()) {
      if (Files.exists(folder.resolve(name))) {
        sizes.put(name, Long.toString(Files.size(folder.resolve(name))));
      }
    }
    return sizes;
  }

  /** How many bytes the files have, by name, as a crate says. */
  public static Map<String, String> sizes(JsonNode crate) {
    return said(crate, SIZE);
  }

  /** The files' hashes, by name, as a crate says. */
  public static Map<String, String> hashes(JsonNode crate) {
    return said(crate, HASH);
  }

  private static Map<String, String> said(JsonNode crate, String property) {
    Map<String, String> said = new HashMap<>();
    for (JsonNode entity : crate.path("@graph")) {
      if (entity.has(property)) {
        said.put(entity.path("@id").asText(), entity.path(property).asText());
      }
    }
    return said;
  }

  private static void describeItself(ArrayNode graph) {
    ObjectNode itself = entity(graph, BatchFiles.CRATE, "CreativeWork");
    refer(itself, "conformsTo", CRATE);
    refer(itself, "about", ROOT);
    entity(graph, PROFILE, "CreativeWork")
        .put("name", "Process Run Crate")
        .put("version", PROFILE_VERSION);
  }

  private void describeFolder(ArrayNode graph, FileHashes files, boolean hasBatches) {
    ObjectNode folder = entity(graph, ROOT, "Dataset");
    folder
        .put("name", title + ": " + manifest.runs() + " simulated runs, seed " + manifest.seed())
        .put(
            "description",
            "Results of a model of a negotiation under the assumptions of its scenario, not a"
                + " forecast. Batch "
                + manifest.identity()
                + ".")
        .put("datePublished", time(manifest.ended()));
    refer(folder, "conformsTo", PROFILE);
    refer(folder, "license", LICENCE);
    refer(folder, "mentions", execution());
    ArrayNode parts = folder.putArray("hasPart");
    files.byName().keySet().forEach(name -> parts.add(reference(name)));
    if (hasBatches) {
      parts.add(reference(BATCHES));
    }
    parts.add(reference(BatchFiles.MANIFEST));
    entity(graph, LICENCE, "CreativeWork")
        .put("name", "No licence stated")
        .put("description", "Parley does not know on which terms these results may be used.");
  }

  private void describeRun(ArrayNode graph, FileHashes files, boolean hasBatches) {
    ObjectNode run = entity(graph, execution(), "CreateAction");
    run.put("name", "Play the scenario " + manifest.runs() + " times")
        .put("description", manifest.command() + resumed())
        .put("startTime", time(manifest.started()))
        .put("endTime", time(manifest.ended()))
        .put("actionStatus", "http://schema.org/CompletedActionStatus");
    refer(run, "instrument", PARLEY);
    ArrayNode objects = run.putArray("object");
    if (files.byName().containsKey(BatchFiles.SCENARIO)) {
      objects.add(reference(BatchFiles.SCENARIO));
    }
    List.of(SEED, RUNS).forEach(each -> objects.add(reference(each)));
    ArrayNode results = run.putArray("result");
    SortedMap<String, String> made = files.without(BatchFiles.SCENARIO).byName();
    made.keySet().forEach(name -> results.add(reference(name)));
    if (hasBatches) {
      results.add(reference(BATCHES));
    }
    value(graph, SEED, "seed", manifest.seed());
    value(graph, RUNS, "runs", manifest.runs());
  }

  private String resumed() {
    return manifest.resumed() == 0 ? "" : " (stopped and resumed: " + manifest.resumed() + ")";
  }

  private void describeTools(ArrayNode graph) {
    ObjectNode parley =
        entity(graph, PARLEY, "SoftwareApplication")
            .put("name", "Parley")
            .put("description", "A simulator of negotiations at several tables")
            .put("softwareVersion", manifest.version());
    refer(parley, "softwareRequirements", JAVA);
    entity(graph, JAVA, "SoftwareApplication")
        .put("name", "Java")
        .put("softwareVersion", manifest.java());
  }

  private static void describeFile(
      ArrayNode graph, String name, @Nullable String size, String hash) {
    ObjectNode entity = entity(graph, name, "File");
    entity.put("name", name).put("encodingFormat", format(name));
    if (size != null) {
      entity.put(SIZE, size);
    }
    entity.put(HASH, hash);
  }

  /** A time with its offset in digits: not every reader of crates knows the letter Z. */
  private static String time(String instant) {
    return instant.replace("Z", "+00:00");
  }

  /** Names this execution: another time the same batch is played, it is another one. */
  private String execution() {
    String what = String.join("\n", manifest.identity(), manifest.started(), manifest.ended());
    return "urn:uuid:" + UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8));
  }

  private static void value(ArrayNode graph, String id, String name, long value) {
    entity(graph, id, "PropertyValue").put("name", name).put("value", Long.toString(value));
  }

  private static ObjectNode entity(ArrayNode graph, String id, String type) {
    return graph.addObject().put("@id", id).put("@type", type);
  }

  private static void refer(ObjectNode entity, String property, String id) {
    entity.set(property, reference(id));
  }

  private static ObjectNode reference(String id) {
    return Json.object().put("@id", id);
  }

  private static String format(String name) {
    return FORMATS.getOrDefault(
        name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
  }
}
