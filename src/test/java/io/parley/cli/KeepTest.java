package io.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.scenario.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept of the runs, and what is left out. */
class KeepTest {

  @TempDir private static Path folder;

  @BeforeAll
  static void play() throws IOException {
    Path file = Files.writeString(folder.resolve("base.yaml"), Scenarios.base("base"));
    for (String keep : new String[] {"all", "runs", "summary"}) {
      Parley parley =
          Parley.run(
              "run", file, "--runs", 60, "--keep", keep, "--out", folder.resolve(keep), "--json");
      assertThat(parley.code()).as(parley.err()).isZero();
    }
  }

  @Test
  void whatIsKeptIsTheSameAsOfABatchThatKeepsAll() throws IOException {
    Map<String, String> all = files("all");
    Set<String> ofEachRun =
        Set.of(
            "charts/pair-us-russia.csv", "charts/pair-us-russia.svg", "charts/pair-us-russia.png");
    for (String keep : new String[] {"runs", "summary"}) {
      Map<String, String> some = files(keep);
      Set<String> ownWords = Set.of("report.html", "plan.json");
      assertThat(all.keySet()).containsAll(some.keySet());
      some.forEach(
          (name, content) -> {
            boolean isDifferent = keep.equals("summary") && ofEachRun.contains(name);
            if (!isDifferent && !ownWords.contains(name)) {
              assertThat(content.equals(all.get(name))).as(name).isTrue();
            }
          });
    }
  }

  @Test
  void runsAreARowARunAndNothingOfWhatHappenedInThem() throws IOException {
    assertThat(files("runs"))
        .containsKeys(
            "runs.csv", "summary.json", "paths.csv", "charts/payoffs.svg", "charts/endings.svg")
        .doesNotContainKeys(
            "deals.csv", "refusals.csv", "breakdowns.csv", "parameters.csv", "charts/refusals.svg")
        .allSatisfy((name, content) -> assertThat(name).doesNotStartWith("transcripts"));
  }

  @Test
  void aSummaryHasNoRowsButItsCharts() throws IOException {
    assertThat(files("summary"))
        .containsKeys(
            "summary.json",
            "paths.csv",
            "charts/endings.svg",
            "charts/issue-fighting.svg",
            "charts/payoffs.svg",
            "charts/paths.svg",
            "charts/settlement.svg")
        .doesNotContainKey("runs.csv");
    assertThat(files("all").get("charts/pair-us-russia.svg"))
        .contains("60 of 60 runs, valued in the same way");
    assertThat(files("summary").get("charts/pair-us-russia.svg"))
        .doesNotContain("60 of 60 runs, valued in the same way");
  }

  @ParameterizedTest
  @ValueSource(strings = {"runs", "summary"})
  void thePageSaysWhatIsNotThereAndLinksToWhatIs(String keep) throws IOException {
    String page = Files.readString(folder.resolve(keep).resolve("report.html"));

    assertThat(page)
        .contains("no rows were kept", "--keep " + keep, "href=\"summary.json\"")
        .doesNotContain("Nobody refused", "refusals.csv", "parameters.csv", "deals.csv");
    assertThat(page.contains("runs.csv")).isEqualTo(keep.equals("runs"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"runs", "summary"})
  void itCanBeDrawnAgainAndARunTold(String keep) throws IOException {
    Path results = folder.resolve(keep);
    Map<String, String> before = files(keep);

    assertThat(Parley.run("report", results).code()).isZero();
    assertThat(files(keep)).isEqualTo(before);
    Parley replay = Parley.run("replay", results, 17);
    assertThat(replay.err()).isEmpty();
    assertThat(replay.code()).isZero();
  }

  @Test
  void settlementsAreOnlyKnownWhereRunsAre() {
    Path file = folder.resolve("base.yaml");

    Parley of = Parley.run("solve", file, "--results", folder.resolve("runs"));
    Parley none = Parley.run("solve", file, "--results", folder.resolve("summary"));

    assertThat(of.out()).contains("Simulated settlements:");
    assertThat(none.err())
        .startsWith("--results " + folder.resolve("summary"))
        .contains("found a batch that kept no row of each run");
    assertThat(none.code()).isEqualTo(2);
  }

  @Test
  void whatIsKeptMakesAnotherBatch() {
    Parley other =
        Parley.run(
            "run",
            folder.resolve("base.yaml"),
            "--runs",
            60,
            "--keep",
            "runs",
            "--out",
            folder.resolve("all"));

    assertThat(other.err()).contains("a folder that holds another batch");
    assertThat(other.code()).isEqualTo(2);
  }

  private static Map<String, String> files(String keep) throws IOException {
    return Tree.withoutManifest(folder.resolve(keep));
  }
}
