package io.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.parley.results.file.Json;
import io.parley.scenario.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * {@code parley verify} on the folders of a sweep, a comparison and a sensitivity analysis: as they
 * were written, and with one thing edited.
 */
class VerifyExperimentTest {

  private static final int EDITS = 140;

  @TempDir private static Path shared;

  @BeforeAll
  static void play() throws IOException {
    Path scenario = Files.writeString(shared.resolve("base.yaml"), Scenarios.base("base"));
    play("sweep", scenario, "--vary", "clock.rounds=9,12", "--runs", 6);
    play("compare", scenario, "--versus", "clock.rounds=9", "--runs", 6);
    play("sensitivity", scenario, "--method", "sobol", "--samples", 4);
  }

  private static void play(String command, Object... arguments) {
    List<Object> all = new ArrayList<>(List.of(command));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--out", shared.resolve(command)));
    Parley parley = Parley.run(all.toArray());
    assertThat(parley.code()).as(parley.err()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"sweep", "compare", "sensitivity"})
  void aFolderAsItWasWrittenIsVerifiedAndAlsoAfterItWasRedrawn(String kind) throws IOException {
    Path folder = shared.resolve(kind);
    assertThat(Parley.run("verify", folder).code()).isZero();

    Files.delete(folder.resolve("report.html"));
    Parley report = Parley.run("report", folder);

    assertThat(report.err()).isEmpty();
    assertThat(Parley.run("verify", folder).out()).contains("Verified");
  }

  /** Whatever is edited, and wherever: over all kinds of folder more than 400 edits. */
  @ParameterizedTest
  @CsvSource({"sweep, 41", "compare, 42", "sensitivity, 43"})
  void everySingleEditIsFound(String kind, long seed) throws IOException {
    Path folder = shared.resolve(kind);
    List<Path> files = files(folder);
    List<Path> most =
        Stream.of("manifest.json", "ro-crate-metadata.json", "plan.json")
            .map(folder::resolve)
            .toList();
    SplittableRandom random = new SplittableRandom(seed);
    List<String> missed = new ArrayList<>();
    for (int each = 0; each < EDITS; each++) {
      FolderEdit edit = FolderEdit.make(files, most, random);
      Parley verify = Parley.run("verify", folder, "--runs", 0);
      assertThat(verify.out() + verify.err())
          .as(edit.toString())
          .doesNotContain("parley failed", "java.");
      if (verify.code() == 0) {
        missed.add(edit.toString());
      }
      edit.undo();
    }

    assertThat(missed).isEmpty();
    assertThat(Parley.run("verify", folder, "--runs", 0).code()).isZero();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "sweep, identity",
    "sweep, seed",
    "sweep, runs",
    "sweep, scenario_hash",
    "sweep, version",
    "compare, identity",
    "compare, seed",
    "compare, runs",
    "compare, scenario_hash",
    "compare, version",
    "sensitivity, identity",
    "sensitivity, seed",
    "sensitivity, runs",
    "sensitivity, scenario_hash",
    "sensitivity, version"
  })
  void anEditedManifestIsNotThatOfThePlan(String kind, String field) throws IOException {
    assertThat(withOther(kind, field))
        .containsExactly("disagrees: manifest.json: " + field + " is not that of plan.json");
  }

  @ParameterizedTest
  @CsvSource({
    "sweep, command",
    "sweep, started",
    "compare, ended",
    "compare, java",
    "sensitivity, resumed"
  })
  void anEditedManifestIsNotThatOfTheCrate(String kind, String field) throws IOException {
    assertThat(withOther(kind, field))
        .containsExactly(
            "disagrees: manifest.json: not written together with ro-crate-metadata.json");
  }

  /** What is found where the manifest's {@code field} says something else. */
  private static List<String> withOther(String kind, String field) throws IOException {
    Path manifest = shared.resolve(kind).resolve("manifest.json");
    String before = Files.readString(manifest);
    ObjectNode edited = (ObjectNode) new ObjectMapper().readTree(before);
    if (edited.path(field).isNumber()) {
      edited.put(field, edited.path(field).asLong() + 1);
    } else {
      edited.put(field, edited.path(field).asText() + "0");
    }
    Files.writeString(manifest, Json.text(edited));
    try {
      return found(shared.resolve(kind));
    } finally {
      Files.writeString(manifest, before);
    }
  }

  private static List<String> found(Path folder) throws IOException {
    Parley verify = Parley.run("verify", folder, "--runs", 0, "--json");
    assertThat(verify.code()).as(verify.err()).isEqualTo(1);
    List<String> lines = new ArrayList<>();
    for (JsonNode each : new ObjectMapper().readTree(verify.out()).path("findings")) {
      String what = each.path("what").asText();
      lines.add(
          each.path("kind").asText()
              + ": "
              + each.path("file").asText()
              + (what.isEmpty() ? "" : ": " + what));
    }
    return lines;
  }

  @ParameterizedTest
  @CsvSource({
    "sweep, points.csv, points' batches",
    "compare, differences.csv, variants' batches",
    "compare, flows.csv, variants' batches",
    "sensitivity, sensitivity.csv, sample's runs"
  })
  void aForgedTableIsNotWhatTheBatchesSay(
      String kind, String table, String batches, @TempDir Path own) throws IOException {
    Path folder = copy(kind, own);
    String content = Files.readString(folder.resolve(table));
    Files.writeString(folder.resolve(table), content.replaceFirst("\n$", "1\n"));
    new Forgery(folder).everywhere(table);

    assertThat(found(folder))
        .containsExactly("disagrees: " + table + ": not what the " + batches + " say");
  }

  @Test
  void anotherBatchAtAPointIsNotThatOfThePlan(@TempDir Path own) throws IOException {
    Path folder = copy("sweep", own);
    for (Path file : files(folder.resolve("points/1"))) {
      String name = "points/2/" + file.getFileName();
      Files.write(folder.resolve(name), Files.readAllBytes(file));
      new Forgery(folder).everywhere(name);
    }

    assertThat(found(folder))
        .contains("disagrees: points/2/manifest.json: not the batch that plan.json has there");
  }

  @Test
  void theCrateOfASweepDoesNotGrowWithItsPoints() throws IOException {
    Path larger = shared.resolve("larger");
    Path scenario = shared.resolve("base.yaml");
    String vary = "clock.rounds=5,6,7,8,9,10";
    Parley.run("sweep", scenario, "--vary", vary, "--runs", 2, "--out", larger);
    String text = Files.readString(larger.resolve("ro-crate-metadata.json"));

    assertThat(text).contains("\"@id\" : \"points/\"").doesNotContain("points/1");
    assertThat(larger.resolve("points/6/ro-crate-metadata.json")).exists();
  }

  private static Path copy(String kind, Path own) throws IOException {
    Path folder = own.resolve(kind);
    for (Path file : files(shared.resolve(kind))) {
      Path to = folder.resolve(shared.resolve(kind).relativize(file).toString());
      Files.createDirectories(to.getParent());
      Files.copy(file, to);
    }
    return folder;
  }
}
