package io.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.parley.scenario.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code run} leaves behind, read without the help of the code that wrote it. */
@Tag("fast")
class RunFilesTest {

  private static final int RUNS = 40;

  @TempDir private static Path shared;
  private static Path results;
  private static Parley played;

  @BeforeAll
  static void play() throws IOException {
    Path file = Files.writeString(shared.resolve("base.yaml"), Scenarios.base("base"));
    results = shared.resolve("results");
    played = Parley.run("run", file, "--runs", RUNS, "--out", results);
  }

  @Test
  void writesTheFilesOfAResultsFolder() throws IOException {
    assertThat(played.code()).isZero();
    assertThat(played.err()).isEmpty();
    try (Stream<Path> files = Files.list(results)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .contains(
              "scenario.yaml",
              "runs.csv",
              "deals.csv",
              "refusals.csv",
              "parameters.csv",
              "paths.csv",
              "summary.json",
              "manifest.json",
              "charts",
              "report.html")
          .doesNotContain("failures.csv");
    }
    try (Stream<Path> beside = Files.list(shared)) {
      assertThat(beside).containsExactlyInAnyOrder(shared.resolve("base.yaml"), results);
    }
  }

  @Test
  void runsHaveTheColumnsThatTheDesignNames() throws IOException {
    assertThat(Csv.read(results.resolve("runs.csv")).header())
        .containsExactly(
            "run",
            "ending",
            "settled_round",
            "deals",
            "refusals",
            "issue_fighting",
            "round_fighting",
            "issue_security",
            "round_security",
            "issue_embassies",
            "round_embassies",
            "payoff_us",
            "payoff_russia",
            "payoff_ukraine");
  }

  @Test
  void theOtherFilesHaveTheirColumns() throws IOException {
    assertThat(Csv.read(results.resolve("deals.csv")).header())
        .containsExactly("run", "round", "track", "proposer", "issue", "from", "to");
    assertThat(Csv.read(results.resolve("refusals.csv")).header())
        .containsExactly("run", "round", "track", "actor", "stage", "reason", "line");
    assertThat(Csv.read(results.resolve("paths.csv")).header())
        .startsWith("round", "actor")
        .contains("ending_peace", "ending_talks", "ending_nothing");
    assertThat(Csv.read(results.resolve("parameters.csv")).header())
        .startsWith("run")
        .containsExactlyInAnyOrder(
            "run",
            "actors.us.outlook",
            "actors.us.attrition",
            "actors.us.patience",
            "actors.russia.influence",
            "actors.russia.patience",
            "actors.russia.positions.fighting.salience",
            "actors.russia.positions.security.ideal");
  }

  @Test
  void everyRunHasARowInOrder() throws IOException {
    List<String> numbers = IntStream.rangeClosed(1, RUNS).mapToObj(Integer::toString).toList();

    assertThat(Csv.read(results.resolve("runs.csv")).column("run")).isEqualTo(numbers);
    assertThat(Csv.read(results.resolve("parameters.csv")).column("run")).isEqualTo(numbers);
  }

  @Test
  void theSummaryIsThatOfTheRows() throws IOException {
    JsonNode summary = json(results.resolve("summary.json"));
    Csv runs = Csv.read(results.resolve("runs.csv"));

    assertThat(summary.path("runs").asInt()).isEqualTo(RUNS);
    for (String ending : List.of("peace", "talks", "nothing")) {
      int count = Collections.frequency(runs.column("ending"), ending);
      assertThat(summary.at("/endings/" + ending + "/count").asInt()).isEqualTo(count);
      assertThat(summary.at("/endings/" + ending + "/share").asDouble())
          .isCloseTo((double) count / RUNS, within(1e-6));
    }
    assertThat(summary.at("/issues/embassies/open").asDouble())
        .isCloseTo(
            Collections.frequency(runs.column("issue_embassies"), "open") / (double) RUNS,
            within(1e-6));
    assertThat(summary.at("/actors/russia/payoff/mean").asDouble())
        .isCloseTo(
            runs.numbers("payoff_russia").stream()
                .mapToDouble(each -> each)
                .average()
                .orElseThrow(),
            within(2e-6));
  }

  @Test
  void theSummaryHasTheFieldsThatTheDesignNames() throws IOException {
    JsonNode summary = json(results.resolve("summary.json"));

    assertThat(summary.at("/endings/peace").fieldNames())
        .toIterable()
        .contains("count", "share", "low", "high");
    assertThat(summary.at("/actors/us/payoff").fieldNames())
        .toIterable()
        .contains("mean", "sd", "p05", "p50", "p95");
    assertThat(summary.at("/settled_round").fieldNames())
        .toIterable()
        .contains("p05", "p50", "p95");
    assertThat(summary.path("refusals").fieldNames())
        .toIterable()
        .containsExactly("us", "russia", "ukraine");
  }

  @Test
  void dealsAndRefusalsAreThoseThatTheRowsCount() throws IOException {
    Csv runs = Csv.read(results.resolve("runs.csv"));
    List<String> refusing = Csv.read(results.resolve("refusals.csv")).column("run");
    List<List<String>> deals = Csv.read(results.resolve("deals.csv")).rows();

    for (List<String> run : runs.rows()) {
      long count =
          deals.stream()
              .filter(deal -> deal.get(0).equals(run.get(0)))
              .map(deal -> deal.subList(1, 4))
              .distinct()
              .count();
      assertThat(run.get(3)).isEqualTo(Long.toString(count));
      assertThat(run.get(4))
          .isEqualTo(Integer.toString(Collections.frequency(refusing, run.get(0))));
    }
  }

  @Test
  void theManifestHashesEveryOtherFile() throws IOException {
    JsonNode manifest = json(results.resolve("manifest.json"));

    assertThat(manifest.path("seed").asInt()).isEqualTo(7);
    assertThat(manifest.path("command").asText()).startsWith("parley run ");
    try (Stream<Path> files = Files.walk(results)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = results.relativize(file).toString();
        assertThat(manifest.path("files").has(name))
            .as(name)
            .isEqualTo(!name.equals("manifest.json"));
      }
    }
  }

  @Test
  void printsAShareWithItsIntervalForEachEnding() throws IOException {
    JsonNode talks = json(results.resolve("summary.json")).at("/endings/talks");

    assertThat(played.out()).contains("Base: 40 runs", "Page: " + results.resolve("report.html"));
    assertThat(played.out().lines().filter(line -> line.strip().startsWith("Talks")))
        .singleElement()
        .asString()
        .contains(
            String.format("%.1f %%", 100 * talks.path("share").asDouble()),
            String.format(
                "%.1f – %4.1f %%",
                100 * talks.path("low").asDouble(), 100 * talks.path("high").asDouble()));
  }

  private static JsonNode json(Path file) throws IOException {
    return new ObjectMapper().readTree(file.toFile());
  }
}
