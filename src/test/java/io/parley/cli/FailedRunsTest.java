package io.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that fail are counted wherever results are told, by every command. */
class FailedRunsTest {

  private static final Path RESOURCES = Path.of("src", "test", "resources", "io", "parley", "cli");

  /** Of its 200 runs 116 fail, the first among them. */
  private static final Path SOME_FAIL = RESOURCES.resolve("some-fail.yaml");

  private static final Path ALL_FAIL = RESOURCES.resolve("all-fail.yaml");
  private static final Pattern JAVA_NAME = Pattern.compile("(java|io\\.parley)\\.[a-z]|Exception");

  @TempDir private Path folder;

  @Test
  void theFirstSentenceCountsThemAndTheSecondBoundsTheShares() throws IOException {
    Parley run = run("run", SOME_FAIL, "--runs", 200);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .startsWith("some-fail: 200 runs, 116 of which failed\n")
        .contains(
            "Of 84 simulated negotiations that finished (116 of 200 failed), 100 %",
            "had all 116 gone one way or the other, shares of 200 runs would be:"
                + " “Agreement” 42 to 100 %; “No agreement” 0 to 58 %.",
            "In the median run that finished, ",
            "of runs that finished.");
    assertThat(run.err())
        .startsWith("116 of 200 runs failed: see ")
        .contains(
            "\n  The first, run 1: actors.q.positions: found nothing that matters to the actor");
  }

  @Test
  void summaryAndPageBoundTheSharesAndCaptionsCountTheRuns() throws IOException {
    run("run", SOME_FAIL, "--runs", 200);

    JsonNode agreement = json(read("summary.json")).at("/endings/agreement");
    assertThat(agreement.path("count").asInt()).isEqualTo(84);
    assertThat(agreement.at("/if_failed/low").asDouble()).isEqualTo(0.42);
    assertThat(agreement.at("/if_failed/high").asDouble()).isEqualTo(1);
    assertThat(read("report.html"))
        .contains(
            "200 runs, 116 of which failed, seed 1",
            "Of 84 simulated negotiations that finished (116 of 200 failed)",
            "Runs by ending (of the 84 runs that finished; 116 of 200 failed)",
            "42 to 100 % with the failed runs".replace(" %", "\u00a0%"),
            "failures.csv");
    for (Path chart : charts(out())) {
      assertThat(words(chart))
          .as(chart.toString())
          .contains("84 runs that finished (116 of 200 fa");
    }
  }

  @Test
  void whereNoRunFailsNothingIsSaidOfThem() throws IOException {
    Parley run = run("run", SOME_FAIL, "--set", "events.strike.chance=0", "--runs", 20);

    assertThat(run.code()).isZero();
    assertThat(run.out() + read("summary.json") + read("report.html"))
        .doesNotContain("that finished", "if_failed", "failed runs");
  }

  @Test
  void aBatchOfWhichEveryRunFailedSaysSoInEveryForm() throws IOException {
    Parley run = run("run", ALL_FAIL, "--runs", 3);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .startsWith("all-fail: 3 runs, all of which failed\n")
        .contains("No run finished (3 of 3 failed), so there are no figures and no charts.")
        .doesNotContain("%", "NaN");
    assertThat(run.err()).startsWith("3 of 3 runs failed: see ");
    assertThat(read("report.html"))
        .contains("3 runs, all of which failed", "No run finished (3 of 3 failed)")
        .doesNotContain("NaN");
    JsonNode summary =
        json(Parley.run("run", ALL_FAIL, "--runs", 3, "--out", out(), "--json").out());
    assertThat(summary.path("runs").asInt(-1)).isZero();
    assertThat(summary.path("failures").asInt()).isEqualTo(3);
    assertThat(summary.at("/endings/agreement/if_failed/high").asDouble()).isEqualTo(1);
    assertThat(Parley.run("verify", "--all", out()).code()).isZero();
    assertThat(Parley.run("report", out()).code()).isEqualTo(1);
    assertThat(Parley.run("solve", ALL_FAIL, "--results", out()).out())
        .contains("0 of 0 runs that finished (3 of 3 failed)");
  }

  @Test
  void stopEndsABatchInRunOrderOnAnyNumberOfThreads() throws IOException {
    Object[] stop = {"run", SOME_FAIL, "--runs", 600, "--on-failure", "stop", "--out"};
    Path one = folder.resolve("one");
    Path four = folder.resolve("four");

    Parley run = Parley.run(append(stop, one, "--threads", 1));
    Parley.run(append(stop, four, "--threads", 4));

    List<String> failed = Csv.read(one.resolve("failures.csv")).column("run");
    int done = failed.size() + Csv.read(one.resolve("runs.csv")).rows().size();
    assertThat(run.code()).isEqualTo(1);
    assertThat(done).isBetween(100, 599);
    assertThat(failed).hasSizeGreaterThan(done / 2);
    assertThat(run.out())
        .contains(
            "The batch ended after %d of 600 runs, as %d of these, more than half, had failed."
                .formatted(done, failed.size()));
    assertThat(Tree.withoutManifest(four)).isEqualTo(Tree.withoutManifest(one));
    assertThat(Parley.run("verify", "--all", one).out())
        .contains(done + " of " + done + " played again, the same as in the files");
    assertThat(Files.readString(one.resolve("report.html"))).contains("--seed 1 --on-failure stop");
  }

  @Test
  void stopLeavesABatchOfFewerThanAHundredRunsAlone() throws IOException {
    Parley run = run("run", ALL_FAIL, "--runs", 99, "--on-failure", "stop", "--no-charts");

    assertThat(run.err()).startsWith("99 of 99 runs failed");
    assertThat(run.out()).doesNotContain("ended");
  }

  @Test
  void aWrongPolicyIsRefused() {
    Parley run = Parley.run("run", ALL_FAIL, "--on-failure", "panic", "--out", out());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--on-failure", "continue, stop");
  }

  @Test
  void everyRowOfASweepCountsThem() throws IOException {
    Object[] sweep = {
      "sweep",
      SOME_FAIL,
      "--vary",
      "actors.q.positions.x.salience=1.2,0.5",
      "--runs",
      40,
      "--out",
      out()
    };

    Parley run = Parley.run(sweep);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .startsWith("some-fail: 2 points of 40 runs, the same worlds at each (50 of 80 failed)\n")
        .containsPattern("1\\.2 +14 of 40 +100 \\(87–100\\) \\[65–100\\]")
        .containsPattern("0\\.5 +36 of 40 +100 \\(51–100\\) \\[10–100\\]")
        .containsPattern("0\\.5 +36 of 40 +1\\.000 ±0\\.000 ");
    assertThat(run.err())
        .contains("Point 1: 14 of 40 runs failed", "Point 2: 36 of 40 runs failed");
    assertThat(read("report.html"))
        .contains("Failed runs", "36 of 40", "[10–100]", "50 of 80 failed");
    for (Path chart : charts(out())) {
      assertThat(words(chart)).as(chart.toString()).contains("50 of 80 failed");
    }
    JsonNode points = json(Parley.run(append(sweep, "--json")).out()).path("points");
    assertThat(points.at("/1/failures").asInt()).isEqualTo(36);
    assertThat(points.at("/1/endings/agreement/if_failed/low").asDouble()).isEqualTo(0.1);
  }

  @Test
  void aSweepWithoutAnyFinishedRunSaysSo() throws IOException {
    Parley run = run("sweep", ALL_FAIL, "--vary", "actors.q.attrition=0.4,0.5", "--runs", 3);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("(6 of 6 failed, at 2 points every run)", "No run finished at any point")
        .doesNotContain("%", "NaN");
    assertThat(read("report.html")).contains("No run finished at any point").doesNotContain("NaN");
  }

  @Test
  void stopEndsAPointOfASweepAndTheOthersGoOn() throws IOException {
    Parley run =
        run(
            "sweep",
            SOME_FAIL,
            "--vary",
            "actors.q.positions.x.salience=1.2,0.5",
            "--runs",
            150,
            "--on-failure",
            "stop");

    assertThat(Csv.read(out().resolve("points.csv")).column("point")).containsExactly("1", "2");
    assertThat(run.out()).contains("; 1 point ended early)").containsPattern("0\\.5 +\\d+ of 100 ");
    assertThat(Parley.run("verify", out()).code()).isZero();
  }

  @Test
  void aComparisonCountsThemInBothAndInEveryRow() throws IOException {
    Object[] compare = {
      "compare",
      SOME_FAIL,
      "--versus",
      "actors.q.positions.x.salience=1.2",
      "--runs",
      200,
      "--out",
      out()
    };

    Parley run = Parley.run(compare);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .startsWith("some-fail (some-fail): 200 runs, 116 of which failed, seed 1\n")
        .contains(
            "84 runs finished in both; in the baseline 116 of 200 failed, in the variant 57 of 200",
            "“Agreement” 72 to 100\u00a0% instead of 42 to 100\u00a0%")
        .containsPattern("\n  p, payoff .* 84\n");
    assertThat(read("report.html")).contains("Runs compared", "84 runs finished in both");
    for (Path chart : charts(out())) {
      assertThat(words(chart))
          .as(chart.toString())
          .contains("84 runs that finished in both (in 116 of 200 one or bo");
    }
    JsonNode variant = json(Parley.run(append(compare, "--json")).out()).at("/variants/0");
    assertThat(variant.at("/failures/baseline").asInt()).isEqualTo(116);
    assertThat(variant.at("/failures/variant").asInt()).isEqualTo(57);
    assertThat(variant.at("/if_failed/variant/agreement/low").asDouble()).isEqualTo(0.715);
  }

  @Test
  void aComparisonWithASideThatHasNoFinishedRunSaysSo() throws IOException {
    Parley run = run("compare", SOME_FAIL, ALL_FAIL, "--runs", 20);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("No run finished in both; in the baseline ", "There is no run to compare.")
        .doesNotContain("NaN", "100 %", "Intervals are of");
    assertThat(read("report.html"))
        .contains("No run finished both in the baseline and in a variant")
        .doesNotContain("NaN");
  }

  @Test
  void aSensitivityAnalysisSaysWhichSamplesItIsFrom() throws IOException {
    Object[] ask = {
      "sensitivity", SOME_FAIL, "--method", "morris", "--samples", 64, "--out", out()
    };

    Parley run = Parley.run(ask);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains(
            "(256 runs, 141 of which failed), seed 1",
            "141 of 256 runs failed: all below is from the 12 samples of 64 in which every run");
    assertThat(read("report.html")).contains("141 of 256 runs failed: all below");
    for (Path chart : charts(out())) {
      assertThat(words(chart))
          .as(chart.toString())
          .contains("From the 12 samples in which every run", "141 of 256 failed");
    }
    JsonNode json = json(Parley.run(append(ask, "--json")).out());
    assertThat(json.path("failures").asInt()).isEqualTo(141);
    assertThat(json.path("incomplete_samples").asInt()).isEqualTo(52);
  }

  @Test
  void stopEndsTheBatchesOfASensitivityAnalysis() throws IOException {
    Parley run =
        run(
            "sensitivity",
            ALL_FAIL,
            "--vary",
            "actors.p.patience={uniform: [2, 9]}",
            "--method",
            "sobol",
            "--samples",
            70,
            "--on-failure",
            "stop");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("more were not played, as batches ended early: every run finished in 0 of 70")
        .doesNotContain("NaN");
  }

  @Test
  void aFailedRunIsReplayedWithItsReasonInTheUsersWords() throws IOException {
    run("run", SOME_FAIL, "--runs", 20, "--no-charts");
    String reason =
        "actors.q.positions: found nothing that matters to the actor, as its weights have come to"
            + " be 0, expected saliences or points with a sum above 0 and below 1.8e308";

    Parley text = Parley.run("replay", out(), 1);
    Parley lines = Parley.run("replay", out(), 1, "--json");

    assertThat(text.code()).isEqualTo(1);
    assertThat(text.out()).endsWith("    actors.q.positions.x.salience goes from 0.500 to 0.000\n");
    assertThat(text.err()).isEqualTo("Run 1 failed: " + reason + "\n");
    assertThat(lines.out()).endsWith("\"moment\":\"failed\",\"why\":\"" + reason + "\"}\n");
    assertThat(Parley.run("replay", "-v", out(), 1).err()).contains("InputException");
    assertThat(read("failures.csv")).contains(reason).doesNotContainPattern(JAVA_NAME);
  }

  @Test
  void aReplayThatFailsOtherwiseThanItDidSaysSo() throws IOException {
    run("run", SOME_FAIL, "--runs", 20, "--no-charts");
    Path failures = out().resolve("failures.csv");
    Files.writeString(
        failures, read("failures.csv").replace("actors.q.positions", "actors.p.positions"));
    new Forgery(out()).everywhere("failures.csv");

    assertThat(Parley.run("replay", out(), 1).err())
        .contains("The replayed run is not the one in " + failures);
  }

  private Path out() {
    return folder.resolve("out");
  }

  private Parley run(Object... args) {
    return Parley.run(append(args, "--out", out()));
  }

  private String read(String name) throws IOException {
    return Files.readString(out().resolve(name));
  }

  private static JsonNode json(String text) throws IOException {
    return new ObjectMapper().readTree(text);
  }

  private static Object[] append(Object[] args, Object... more) {
    return Stream.concat(Arrays.stream(args), Arrays.stream(more)).toArray();
  }

  private static List<Path> charts(Path results) throws IOException {
    try (Stream<Path> files = Files.list(results.resolve("charts"))) {
      List<Path> charts =
          files
              .filter(file -> file.toString().endsWith(".svg"))
              .filter(file -> !isOfTheScenarioAlone(file))
              .sorted()
              .toList();
      assertThat(charts).isNotEmpty();
      return charts;
    }
  }

  /** Charts of what could be agreed are worked out and not played. */
  private static boolean isOfTheScenarioAlone(Path chart) {
    String name = chart.getFileName().toString();
    return name.startsWith("solve-") || name.startsWith("pair") || name.startsWith("zone");
  }

  /** The words of a chart in their order, without the breaks of lines. */
  private static String words(Path chart) throws IOException {
    return Files.readString(chart)
        .replaceAll("<style[^<]*</style>", "")
        .replaceAll("<[^>]*>", " ")
        .replaceAll("\\s+", " ");
  }
}
