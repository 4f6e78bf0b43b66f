package io.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.scenario.Scenarios;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * {@code report}, {@code replay}, {@code solve --results} and {@code verify} on folders that are
 * not as they were written, were stopped, or are of another kind.
 */
class WrittenFolderTest {

  private static final String NOT_AS_WRITTEN = ": found data that are not as they were written (";

  @TempDir private static Path shared;
  private static Path scenario;
  private static Map<String, String> written;

  @TempDir private Path own;
  private Path folder;

  @BeforeAll
  static void play() throws IOException {
    scenario = Files.writeString(shared.resolve("base.yaml"), Scenarios.base("base"));
    Path clean = shared.resolve("clean");
    assertThat(Parley.run("run", scenario, "--runs", 30, "--out", clean).code()).isZero();
    written = Tree.of(clean);
  }

  @BeforeEach
  void copy() throws IOException {
    folder = own.resolve("batch");
    for (Map.Entry<String, String> file : written.entrySet()) {
      Path to = folder.resolve(file.getKey());
      Files.createDirectories(to.getParent());
      Files.write(to, file.getValue().getBytes(StandardCharsets.ISO_8859_1));
    }
  }

  private List<Parley> readers() {
    return List.of(
        Parley.run("report", folder),
        Parley.run("replay", folder, 3),
        Parley.run("solve", scenario, "--results", folder));
  }

  @ParameterizedTest
  @CsvSource({
    "runs.csv, changed: runs.csv",
    "summary.json, changed: summary.json",
    "paths.csv, changed: paths.csv",
    "plan.json, changed: plan.json",
    "scenario.yaml, changed: scenario.yaml",
    "transcripts/talks.txt, changed: transcripts/talks.txt",
    "ro-crate-metadata.json, disagrees: manifest.json: not written together with"
  })
  void changedDataStopWhatReadsThem(String file, String says) throws IOException {
    String content = Files.readString(folder.resolve(file));
    Files.writeString(folder.resolve(file), content + " ");

    Map<String, String> before = Tree.of(folder);
    for (Parley reader : readers()) {
      assertThat(reader.err()).contains(folder + NOT_AS_WRITTEN + says);
      assertThat(reader.err()).contains("Maybe \"parley report --as-is " + folder);
      assertThat(reader.out()).isEmpty();
      assertThat(reader.code()).isEqualTo(2);
    }
    assertThat(Tree.of(folder)).isEqualTo(before);
  }

  @Test
  void missingDataStopWhatReadsThemAndSoDoDataThatWereNotWritten() throws IOException {
    Files.delete(folder.resolve("refusals.csv"));
    Files.writeString(folder.resolve("failures.csv"), "run,error,replay\n");

    for (Parley reader : readers()) {
      assertThat(reader.err())
          .contains(NOT_AS_WRITTEN + "extra: failures.csv; missing: refusals.csv)");
      assertThat(reader.code()).isEqualTo(2);
    }
  }

  @Test
  void anEditedManifestStopsWhatReadsTheFolder() throws IOException {
    replace("manifest.json", "\"command\" : \"parley", "\"command\" : \"other");

    for (Parley reader : readers()) {
      assertThat(reader.err())
          .contains(NOT_AS_WRITTEN + "disagrees: manifest.json: not written together");
      assertThat(reader.code()).isEqualTo(2);
    }
  }

  /** As a program for tables saves it where a comma is the decimal sign. */
  @Test
  void aTableSavedByASpreadsheetIsNamedAsSuch() throws IOException {
    String content = Files.readString(folder.resolve("runs.csv"));
    Files.writeString(
        folder.resolve("runs.csv"), "\uFEFF" + content.replace(',', ';').replace("\n", "\r\n"));
    String marks =
        "runs.csv: saved by a spreadsheet, with a byte-order mark, semicolons between the fields,"
            + " lines that end in CR LF";

    for (Parley reader : readers()) {
      assertThat(reader.err()).contains("changed: " + marks);
      assertThat(reader.code()).isEqualTo(2);
    }
    assertThat(Parley.run("verify", folder).out()).contains("changed: " + marks);
    Parley asIs = Parley.run("report", folder, "--as-is");
    assertThat(asIs.err()).contains("runs.csv: found a file saved by a spreadsheet");
    assertThat(asIs.code()).isEqualTo(2);
  }

  /** As {@code resume} and the same command again do, which show what is there. */
  @Test
  void whoShowsWhatIsThereAlreadyAsksWhetherItIsAsItWasWritten() throws IOException {
    Object[] sweep = {
      "sweep", scenario, "--runs", 2, "--vary", "actors.us.patience=1,2", "--out", sibling("sweep")
    };
    Object[] comparison = {
      "compare", scenario, "--runs", 2, "--versus", "actors.us.patience=1", "--out", sibling("pair")
    };
    Object[] analysis = {
      "sensitivity", scenario, "--method", "morris", "--samples", 2, "--out", sibling("analysis")
    };
    Object[] batch = {"run", scenario, "--runs", 2, "--no-charts", "--out", sibling("same")};
    Map<Object[], Path> changed = new LinkedHashMap<>();
    changed.put(sweep, sibling("sweep").resolve("points.csv"));
    changed.put(comparison, sibling("pair").resolve("differences.csv"));
    changed.put(analysis, sibling("analysis").resolve("sensitivity.csv"));
    changed.put(batch, sibling("same").resolve("runs.csv"));
    for (Map.Entry<Object[], Path> each : changed.entrySet()) {
      assertThat(Parley.run(each.getKey()).code()).isZero();
      assertThat(Parley.run(each.getKey()).code()).isZero();
      Path file = each.getValue();
      Files.writeString(file, Files.readString(file).replaceFirst("\\d\\n", "x\n"));

      for (Object[] again : List.of(each.getKey(), new Object[] {"resume", file.getParent()})) {
        Parley shown = Parley.run(again);
        assertThat(shown.err()).contains("as they were written (changed: " + file.getFileName());
        assertThat(shown.out()).isEmpty();
        assertThat(shown.code()).isEqualTo(2);
      }
    }
  }

  private Path sibling(String name) {
    return folder.resolveSibling(name);
  }

  @Test
  void aTableWithQuotedNamesIsNamedAsSuch() throws IOException {
    replace("runs.csv", "run,ending,", "\"run\",\"ending\",");

    assertThat(Parley.run("report", folder).err())
        .contains("changed: runs.csv: saved by a spreadsheet, with quoted names)");
  }

  @Test
  void asIsDrawsWithAWarningOnThePageAndHidesNoChange() throws IOException {
    List<String> rows = Files.readAllLines(folder.resolve("deals.csv"));
    Files.write(folder.resolve("deals.csv"), rows.subList(0, rows.size() - 1));

    Parley report = Parley.run("report", "--as-is", folder);

    String warning = "Warning: the data are not as Parley wrote them (changed: deals.csv).";
    assertThat(report.err()).contains(warning);
    assertThat(report.code()).isZero();
    assertThat(Files.readString(folder.resolve("report.html"))).contains(warning);
    assertThat(Parley.run("verify", folder).out()).contains("changed: deals.csv");
    Files.write(
        folder.resolve("deals.csv"),
        written.get("deals.csv").getBytes(StandardCharsets.ISO_8859_1));
    assertThat(Parley.run("report", folder).code()).isZero();
    assertThat(Files.readString(folder.resolve("report.html"))).doesNotContain("Warning:");
    assertThat(Parley.run("verify", folder).code()).isZero();
  }

  @Test
  void asIsDoesNotMakeAnEditedManifestGood() throws IOException {
    replace("manifest.json", "\"command\" : \"parley", "\"command\" : \"other");

    assertThat(Parley.run("report", "--as-is", folder).code()).isZero();

    assertThat(Parley.run("verify", folder).out())
        .contains("disagrees: manifest.json: not written together");
  }

  @ParameterizedTest
  @CsvSource({"payoff_us, payoff_them", "',talks,', ',elsewhere,'"})
  void whatCannotBeDrawnAsItIsIsSaidInWords(String from, String to) throws IOException {
    replace("runs.csv", from, to);
    replace("summary.json", "\"count\" : ", "\"count\" : 9");

    Parley report = Parley.run("report", "--as-is", folder);

    assertThat(report.err()).doesNotContain("java.", "parley failed");
    assertThat(report.code()).isIn(0, 2);
  }

  @Test
  void asIsOnAFolderAsItWasWrittenWarnsOfNothing() throws IOException {
    Parley report = Parley.run("report", "--as-is", folder);

    assertThat(report.err()).isEmpty();
    assertThat(Tree.of(folder)).isEqualTo(written);
  }

  @Test
  void missingAndChangedChartsAreDrawnAgain() throws IOException {
    Files.delete(folder.resolve("charts/endings.svg"));
    Files.writeString(folder.resolve("charts/endings.png"), "no picture");
    Files.delete(folder.resolve("report.html"));

    assertThat(Parley.run("replay", folder, 3).code()).isZero();
    Parley report = Parley.run("report", folder);

    assertThat(report.code()).isZero();
    assertThat(Tree.of(folder)).isEqualTo(written);
  }

  @Test
  void notesBesideTheDataStopNothingButAreSeen() throws IOException {
    Files.writeString(folder.resolve("notes.txt"), "mine");

    assertThat(readers()).allMatch(reader -> reader.code() == 0);
    assertThat(Parley.run("verify", folder).out()).contains("extra: notes.txt");
  }

  @Test
  void aFilePlantedAmongTheChartsDoesNotPassAfterTheyWereDrawnAgain() throws IOException {
    Files.writeString(folder.resolve("charts/planted.svg"), "<svg/>");

    assertThat(Parley.run("report", folder).code()).isZero();

    Parley verify = Parley.run("verify", folder);
    assertThat(verify.out()).contains("extra: charts/planted.svg");
    assertThat(verify.code()).isEqualTo(1);
  }

  /** A kill between crate and manifest, when they were written again, leaves them so. */
  @Test
  void aCrateThatSaysOtherChartsThanTheManifestIsMendedByDrawingAgain() throws IOException {
    String crate = Files.readString(folder.resolve("ro-crate-metadata.json"));
    Files.writeString(folder.resolve("charts/endings.png"), "another picture");
    new Forgery(folder).everywhere("charts/endings.png");
    Files.writeString(folder.resolve("ro-crate-metadata.json"), crate);
    assertThat(Parley.run("verify", folder).code()).isEqualTo(1);

    assertThat(Parley.run("report", folder).code()).isZero();

    assertThat(Tree.of(folder)).isEqualTo(written);
  }

  @Test
  void linksAndEmptyFoldersAreSeen() throws IOException {
    Path elsewhere = Files.createDirectory(own.resolve("elsewhere"));
    Files.createSymbolicLink(folder.resolve("link"), elsewhere);
    Files.createDirectories(folder.resolve("empty/within"));
    Path runs = elsewhere.resolve("runs.csv");
    Files.move(folder.resolve("runs.csv"), runs);
    Files.createSymbolicLink(folder.resolve("runs.csv"), runs);

    Parley verify = Parley.run("verify", folder);

    assertThat(verify.out())
        .contains("extra: link: a link", "extra: empty/within: an empty folder")
        .contains("changed: runs.csv: a link");
    assertThat(verify.code()).isEqualTo(1);
  }

  @Test
  void aLinkToTheFolderIsTheFolder() throws IOException {
    Path link = Files.createSymbolicLink(own.resolve("link"), folder);

    assertThat(Parley.run("verify", link).code()).isZero();
    assertThat(Parley.run("replay", link, 1).code()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"batch", "batch.partial"})
  void aStoppedFolderIsAnsweredWithTheCommandThatGoesOn(String asked) throws IOException {
    Files.delete(folder.resolve("manifest.json"));
    Files.move(folder, own.resolve("batch.partial"));
    Path path = own.resolve(asked);

    for (Parley reader :
        List.of(
            Parley.run("report", path),
            Parley.run("replay", path, 1),
            Parley.run("solve", scenario, "--results", path),
            Parley.run("verify", path))) {
      assertThat(reader.err())
          .isEqualTo(
              path
                  + ": found results that were stopped, expected complete ones\n"
                  + "  Maybe \"parley resume "
                  + folder
                  + "\" first\n");
      assertThat(reader.code()).isEqualTo(2);
    }
  }

  @Test
  void anExperimentIsToldApartFromABatch() {
    Path sweep = own.resolve("sweep");
    Parley.run("sweep", scenario, "--vary", "clock.rounds=3,5", "--runs", 3, "--out", sweep);

    Parley replay = Parley.run("replay", sweep, 2);
    Parley solve = Parley.run("solve", scenario, "--results", sweep);

    String found =
        sweep
            + ": found an experiment, which is several batches, expected a batch, as those in "
            + sweep.resolve("points");
    assertThat(replay.err())
        .isEqualTo(found + "\n  Maybe \"parley replay " + sweep.resolve("points/1") + " 2\"\n");
    assertThat(solve.err())
        .isEqualTo(found + "\n  Maybe \"--results " + sweep.resolve("points/1") + "\"\n");
    assertThat(replay.code()).isEqualTo(2);
    assertThat(solve.code()).isEqualTo(2);
    assertThat(Parley.run("replay", sweep.resolve("points/1"), 2).out()).contains("Ends as: ");
  }

  private void replace(String file, String from, String to) throws IOException {
    String content = Files.readString(folder.resolve(file));
    assertThat(content).contains(from);
    Files.writeString(folder.resolve(file), content.replace(from, to));
  }
}
