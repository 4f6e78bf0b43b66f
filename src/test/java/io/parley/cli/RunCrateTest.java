package io.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.parley.scenario.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code ro-crate-metadata.json}, against what RO-Crate 1.1 and the profile Process Run Crate 0.5
 * say that a crate must have.
 */
@Tag("fast")
class RunCrateTest {

  private static final String PROFILE = "https://w3id.org/ro/wfrun/process/0.5";

  @TempDir private static Path shared;
  private static Path results;
  private static JsonNode crate;
  private static final Map<String, JsonNode> ENTITIES = new TreeMap<>();

  @BeforeAll
  static void play() throws IOException {
    Path file = Files.writeString(shared.resolve("base.yaml"), Scenarios.base("base"));
    results = shared.resolve("results");
    assertThat(Parley.run("run", file, "--runs", 20, "--out", results).code()).isZero();
    crate = new ObjectMapper().readTree(results.resolve("ro-crate-metadata.json").toFile());
    crate.path("@graph").forEach(entity -> ENTITIES.put(entity.path("@id").asText(), entity));
  }

  @Test
  void everyEntityHasAnIdOfItsOwnAndAType() {
    assertThat(ENTITIES).hasSameSizeAs(crate.path("@graph"));
    assertThat(ENTITIES.values()).allMatch(entity -> !entity.path("@type").asText().isEmpty());
  }

  @Test
  void everyReferenceIsToAnEntityThatIsDescribed() {
    List<String> references = new ArrayList<>();
    crate
        .path("@graph")
        .forEach(
            entity ->
                entity.forEach(
                    value -> {
                      value.findValuesAsText("@id", references);
                    }));

    references.remove("https://w3id.org/ro/crate/1.1");
    assertThat(references).isNotEmpty().isSubsetOf(ENTITIES.keySet());
  }

  @Test
  void theDescriptorNamesTheVersionOfTheSpecificationAndTheRoot() {
    JsonNode descriptor = entity("ro-crate-metadata.json");

    assertThat(crate.path("@context").get(0).asText())
        .isEqualTo("https://w3id.org/ro/crate/1.1/context");
    assertThat(descriptor.path("@type").asText()).isEqualTo("CreativeWork");
    assertThat(descriptor.at("/conformsTo/@id").asText())
        .isEqualTo("https://w3id.org/ro/crate/1.1");
    assertThat(descriptor.at("/about/@id").asText()).isEqualTo("./");
  }

  @Test
  void theRootHasWhatARootMustHave() {
    JsonNode root = entity("./");

    assertThat(root.path("@type").asText()).isEqualTo("Dataset");
    assertThat(root.path("name").asText()).isEqualTo("Base: 20 simulated runs, seed 7");
    assertThat(root.path("description").asText()).contains("not a forecast");
    assertThat(OffsetDateTime.parse(root.path("datePublished").asText())).isNotNull();
    assertThat(entity(root.at("/license/@id").asText()).path("name").asText()).isNotEmpty();
    assertThat(root.at("/conformsTo/@id").asText()).isEqualTo(PROFILE);
    assertThat(entity(PROFILE).path("@type").asText()).isEqualTo("CreativeWork");
  }

  @Test
  void theActionSaysWhatMadeWhatFromWhatAndWhen() throws IOException {
    JsonNode action = entity(entity("./").at("/mentions/@id").asText());
    JsonNode manifest = new ObjectMapper().readTree(results.resolve("manifest.json").toFile());

    assertThat(action.path("@type").asText()).isEqualTo("CreateAction");
    assertThat(action.path("description").asText()).isEqualTo(manifest.path("command").asText());
    assertThat(OffsetDateTime.parse(action.path("startTime").asText()))
        .isEqualTo(OffsetDateTime.parse(manifest.path("started").asText()));
    assertThat(OffsetDateTime.parse(action.path("endTime").asText()))
        .isEqualTo(OffsetDateTime.parse(manifest.path("ended").asText()));
    assertThat(action.path("object").findValuesAsText("@id"))
        .containsExactly("scenario.yaml", "#seed", "#runs");
    assertThat(entity("#seed").path("value").asText()).isEqualTo("7");
    assertThat(entity("#runs").path("value").asText()).isEqualTo("20");
    assertThat(action.path("result").findValuesAsText("@id"))
        .contains("runs.csv", "summary.json", "charts/endings.svg", "report.html")
        .doesNotContain("scenario.yaml");
  }

  @Test
  void theInstrumentIsTheSoftwareWithItsVersion() throws IOException {
    JsonNode action = entity(entity("./").at("/mentions/@id").asText());
    JsonNode parley = entity(action.at("/instrument/@id").asText());
    JsonNode manifest = new ObjectMapper().readTree(results.resolve("manifest.json").toFile());

    assertThat(parley.path("@type").asText()).isEqualTo("SoftwareApplication");
    assertThat(parley.path("name").asText()).isEqualTo("Parley");
    assertThat(parley.path("softwareVersion").asText())
        .isEqualTo(manifest.path("version").asText())
        .isEqualTo(Parley.run("--version").out().strip().replace("parley ", ""));
  }

  @Test
  void everyOtherFileIsAPartWithItsSizeAndTheManifestsHash() throws IOException {
    JsonNode manifest = new ObjectMapper().readTree(results.resolve("manifest.json").toFile());
    TreeSet<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.walk(results)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        names.add(results.relativize(file).toString());
      }
    }
    names.remove("ro-crate-metadata.json");

    assertThat(new TreeSet<>(entity("./").path("hasPart").findValuesAsText("@id")))
        .isEqualTo(names);
    names.remove("manifest.json");
    for (String name : names) {
      JsonNode file = entity(name);
      assertThat(file.path("@type").asText()).as(name).isEqualTo("File");
      assertThat(file.path("contentSize").asLong())
          .as(name)
          .isEqualTo(Files.size(results.resolve(name)));
      assertThat(file.path("sha256").asText())
          .as(name)
          .isEqualTo(manifest.path("files").path(name).asText());
      assertThat(file.path("encodingFormat").asText()).as(name).doesNotContain("octet-stream");
    }
  }

  private static JsonNode entity(String id) {
    assertThat(ENTITIES).containsKey(id);
    return ENTITIES.get(id);
  }
}
