package io.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.parley.scenario.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code parley verify} on folders as they were written and on folders that were tampered with. */
class VerifyCommandTest {

  private static final int RUNS = 60;

  @TempDir private static Path shared;
  private static Path scenario;
  private static Path clean;

  @TempDir private Path own;
  private Path folder;

  @BeforeAll
  static void play() throws IOException {
    scenario = Files.writeString(shared.resolve("base.yaml"), Scenarios.base("base"));
    clean = play("clean");
  }

  private static Path play(String name, Object... options) {
    Path out = shared.resolve(name);
    List<Object> args = new ArrayList<>(List.of("run", scenario, "--runs", RUNS, "--out", out));
    args.addAll(List.of(options));
    Parley run = Parley.run(args.toArray());
    assertThat(run.code()).as(run.err()).isZero();
    return out;
  }

  @BeforeEach
  void copy() throws IOException {
    folder = own.resolve("batch");
    try (Stream<Path> files = Files.walk(clean)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(clean.relativize(file).toString()));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"--runs=20, 20", "--runs=60, 60", "--runs=1000, 60", "--all, 60"})
  void aFolderAsItWasWrittenIsVerified(String option, int played) {
    Parley verify = Parley.run("verify", folder, option);

    assertThat(verify.out())
        .contains(
            ": 60 runs, seed 7", played + " of 60 played again, the same", "Verified: nothing");
    assertThat(verify.err()).isEmpty();
    assertThat(verify.code()).isZero();
  }

  @Test
  void twentyRunsArePlayedAgainUnlessOtherwiseAsked() throws IOException {
    assertThat(json().at("/runs/played_again").asInt()).isEqualTo(20);
  }

  @Test
  void withNoRunsOnlyTheFilesAreChecked() throws IOException {
    JsonNode verified = json("--runs", 0);

    assertThat(verified.path("verified").asBoolean()).isTrue();
    assertThat(verified.at("/runs/played_again").asInt()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"runs", "summary"})
  void aFolderThatKeepsLessIsVerified(String keep) {
    Path less = play("keep-" + keep, "--keep", keep);

    for (String option : List.of("--runs=20", "--all")) {
      Parley verify = Parley.run("verify", less, option);
      assertThat(verify.out()).contains("Verified");
      assertThat(verify.code()).isZero();
    }
  }

  @Test
  void whereNoRowsWereKeptItSaysThatNoRunsWerePlayedAgain() {
    Parley verify = Parley.run("verify", play("no-rows", "--keep", "summary"));

    assertThat(verify.out())
        .contains("not played again: the batch kept no rows", "Verified, but for the runs");
  }

  @Test
  void aBatchWithFailuresIsVerified() throws IOException {
    Path failing = Path.of("src/test/resources/io/parley/experiment/some-runs-fail.yaml");
    Path out = own.resolve("failing");
    Parley.run("run", failing, "--runs", 30, "--out", out);
    assertThat(Csv.read(out.resolve("failures.csv")).rows()).isNotEmpty().hasSizeLessThan(30);

    Parley verify = Parley.run("verify", out, "--all");

    assertThat(verify.out()).contains("30 of 30 played again, the same");
    assertThat(verify.code()).isZero();
  }

  @Test
  void aFileThatIsGoneIsNamed() throws IOException {
    Files.delete(folder.resolve("deals.csv"));

    assertThat(found()).containsExactly("missing: deals.csv");
  }

  @Test
  void aFileTooManyIsNamed() throws IOException {
    Files.writeString(folder.resolve("charts/notes.txt"), "mine");

    assertThat(found()).containsExactly("extra: charts/notes.txt");
  }

  @Test
  void aPictureThatChangedIsNamed() throws IOException {
    replace("charts/endings.svg", "svg", "SVG");

    assertThat(found()).containsExactly("changed: charts/endings.svg");
  }

  @Test
  void aTruncatedFileIsNamedAndWhatItContradicts() throws IOException {
    List<String> rows = Files.readAllLines(folder.resolve("runs.csv"));
    Files.write(folder.resolve("runs.csv"), rows.subList(0, 31));

    assertThat(found())
        .contains("changed: runs.csv", "disagrees: summary.json: runs is 60, the rows give 30");
  }

  @Test
  void aFileCutWithinARowIsUnreadableFromThere() throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve("parameters.csv"));
    Files.write(folder.resolve("parameters.csv"), java.util.Arrays.copyOf(bytes, bytes.length / 2));

    assertThat(found())
        .contains("changed: parameters.csv")
        .anyMatch(line -> line.startsWith("unreadable: parameters.csv: from a row of run "));
  }

  @Test
  void anotherScenarioIsNamedAndNotPlayed() throws IOException {
    replace("scenario.yaml", "attrition", "attrition ");

    assertThat(found()).containsExactly("changed: scenario.yaml");
    assertThat(Parley.run("verify", folder).out())
        .contains("not played again: scenario.yaml is not as it was written");
  }

  @Test
  void anotherScenarioUnderItsOwnHashIsNotThatOfThePlan() throws IOException {
    replace("scenario.yaml", "title: Base", "title: Bass");
    forge("scenario.yaml");

    assertThat(found())
        .containsExactly(
            "disagrees: plan.json: not a plan whose identity is that of scenario.yaml and itself");
    assertThat(Parley.run("verify", folder).out())
        .contains("not played again: it is not sure what");
  }

  @Test
  void anotherPlanUnderItsOwnHashIsNotThatOfItsIdentity() throws IOException {
    replace("plan.json", "\"seed\" : 7", "\"seed\" : 8");
    forge("plan.json");

    assertThat(found())
        .containsExactly(
            "disagrees: plan.json: not a plan whose identity is that of scenario.yaml and itself");
  }

  @ParameterizedTest
  @CsvSource({
    "identity, \"identity\" : \", \"identity\" : \"0",
    "scenario_hash, \"scenario_hash\" : \", \"scenario_hash\" : \"0",
    "seed, \"seed\" : 7, \"seed\" : 8",
    "runs, \"runs\" : 60, \"runs\" : 61"
  })
  void anEditedManifestIsNotThatOfThePlan(String field, String from, String to) throws IOException {
    replace("manifest.json", from, to);

    assertThat(found())
        .containsExactly("disagrees: manifest.json: " + field + " is not that of plan.json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"command\" : \"", "java\" : \"", "started\" : \"", "ended\" : \"", "resumed\" : "})
  void anEditedManifestIsNotThatOfTheCrate(String field) throws IOException {
    replace("manifest.json", field, field + "1");

    assertThat(found())
        .containsExactly(
            "disagrees: manifest.json: not written together with ro-crate-metadata.json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "{} more"})
  void aManifestThatIsNoObjectIsBadInput(String text) throws IOException {
    Files.writeString(folder.resolve("manifest.json"), text);

    Parley verify = Parley.run("verify", folder);

    assertThat(verify.err())
        .startsWith(folder.resolve("manifest.json") + ": found no JSON")
        .hasLineCount(1);
    assertThat(verify.out()).isEmpty();
    assertThat(verify.code()).isEqualTo(2);
  }

  @Test
  void anEditedHashNamesTheFile() throws IOException {
    replace("manifest.json", "\"deals.csv\" : \"", "\"deals.csv\" : \"0");

    assertThat(found())
        .containsExactly(
            "changed: deals.csv",
            "disagrees: manifest.json: not written together with ro-crate-metadata.json");
  }

  @Test
  void aBatchOfAnotherVersionIsNotPlayedAgain() throws IOException {
    replace("plan.json", "\"version\" : \"", "\"version\" : \"0.");
    replace("manifest.json", "\"version\" : \"", "\"version\" : \"0.");
    forge("plan.json");

    assertThat(found())
        .singleElement()
        .asString()
        .startsWith("disagrees: manifest.json: runs can't be compared: Parley 0.");
    assertThat(Parley.run("verify", folder, "--runs", 0).code()).isZero();
  }

  @Test
  void aForgedSummaryContradictsTheRows() throws IOException {
    JsonNode talks = json(folder.resolve("summary.json")).at("/endings/talks");
    int count = talks.path("count").asInt();
    replace("summary.json", "\"count\" : " + count, "\"count\" : " + (count + 1));
    forge("summary.json");

    assertThat(found())
        .anyMatch(line -> line.matches("disagrees: summary.json: endings\\..* the rows give .*"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "runs.csv       | (?m)^17(,[a-z]*) | 17$1x  | ending is ",
        "parameters.csv | (?m)^17(.*)[0-9]$| 17$1   | is ",
        "deals.csv      | (?m)^17(,[0-9]+) | 17$19  | round is ",
        "refusals.csv   | (?m)^17,.*$     | ''     | ', played again '"
      })
  void aForgedRowIsNotThatOfTheRunPlayedAgain(String file, String row, String other, String says)
      throws IOException {
    String content = Files.readString(folder.resolve(file));
    String forged = content.replaceFirst(row, other);
    assertThat(forged).isNotEqualTo(content);
    Files.writeString(folder.resolve(file), forged);
    forge(file);

    assertThat(found("--all"))
        .filteredOn(line -> line.startsWith("disagrees: " + file))
        .singleElement()
        .asString()
        .contains(": run 17: ", says);
  }

  @Test
  void aForgedPathIsNotThatOfAllRunsPlayedAgain() throws IOException {
    replace("paths.csv", "0,us,60", "0,us,59");
    forge("paths.csv");

    assertThat(found("--all")).contains("disagrees: paths.csv: summed up again it is another");
  }

  @Test
  void whatIsRedrawnIsVerified() {
    assertThat(Parley.run("report", folder).code()).isZero();

    assertThat(Parley.run("verify", folder).code()).isZero();
  }

  @Test
  void redrawingDoesNotHideAChangeOfTheData() throws IOException {
    replace("runs.csv", "1,", "1,");
    List<String> rows = new ArrayList<>(Files.readAllLines(folder.resolve("runs.csv")));
    rows.remove(5);
    Files.write(folder.resolve("runs.csv"), rows);

    assertThat(Parley.run("report", folder).code()).isEqualTo(2);
    assertThat(Parley.run("report", folder, "--as-is").code()).isZero();

    assertThat(found()).contains("changed: runs.csv", "changed: report.html");
  }

  /** What differs, in lines; the folder must not be verified. */
  private List<String> found(Object... options) throws IOException {
    List<Object> args = new ArrayList<>(List.of("verify", folder, "--json"));
    args.addAll(List.of(options));
    Parley verify = Parley.run(args.toArray());
    JsonNode verified = new ObjectMapper().readTree(verify.out());
    assertThat(verify.err()).isEmpty();
    assertThat(verify.code()).isEqualTo(1);
    assertThat(verified.path("verified").asBoolean()).isFalse();
    List<String> lines = new ArrayList<>();
    for (JsonNode finding : verified.path("findings")) {
      String what = finding.path("what").asText();
      lines.add(
          finding.path("kind").asText()
              + ": "
              + finding.path("file").asText()
              + (what.isEmpty() ? "" : ": " + what));
    }
    args.set(2, "--verbose");
    assertThat(Parley.run(args.toArray()).out()).contains(lines).contains("NOT VERIFIED: ");
    return lines;
  }

  private JsonNode json(Object... options) throws IOException {
    List<Object> args = new ArrayList<>(List.of("verify", folder, "--json"));
    args.addAll(List.of(options));
    return new ObjectMapper().readTree(Parley.run(args.toArray()).out());
  }

  private static JsonNode json(Path file) throws IOException {
    return new ObjectMapper().readTree(file.toFile());
  }

  private void replace(String file, String from, String to) throws IOException {
    String content = Files.readString(folder.resolve(file));
    assertThat(content).contains(from);
    Files.writeString(folder.resolve(file), content.replace(from, to));
  }

  /** Writes a file's hash into the manifest, and no more: the crate still has the old one. */
  private void forge(String file) throws IOException {
    new Forgery(folder).inManifest(file);
  }
}
