package io.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.parley.analysis.Spread;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SolveCommandTest {

  private static final Path RIYADH = Path.of("scenarios", "riyadh-2025.yaml");
  private static final Path AIRPORT = Path.of("scenarios", "airport.yaml");
  private static final Path AIRPORT_BATCH = Path.of("results", "airport", "reference");

  @TempDir private Path folder;

  @Test
  void saysWhatIsFeasibleAndWhatStandsInTheWayOfEachEnding() {
    Parley parley = Parley.run("solve", RIYADH);

    assertThat(parley.code()).isZero();
    assertThat(parley.out())
        .contains("Feasible: 785 of 57,600 outcomes")
        .contains(
            "Peace with a force: none unless this gives way: Russia's red line no-western-troops")
        .contains("territory: claims-open* 100");
  }

  @Test
  void ofOutcomesThatTieSomeAreListedAndAllAreCounted() throws IOException {
    String options =
        String.join(", ", IntStream.range(0, 500).mapToObj(option -> "o" + option).toList());
    String values = options.replaceAll("o\\d+", "$0: 1");
    Path file =
        Files.writeString(
            folder.resolve("ties.yaml"),
            """
            scenario: ties
            status_quo: none
            clock: {rounds: 5}
            issues: {x: {options: [%s]}}
            actors:
              p: {reservation: 0, positions: {x: {values: {%s}}}}
              q: {reservation: 1, positions: {x: {values: {%s}}}}
            tracks: {t: {participants: all, issues: all}}
            """
                .formatted(options, values, values));

    JsonNode root = new ObjectMapper().readTree(Parley.run("solve", file, "--json").out());

    assertThat(root.at("/counts/nash").asInt()).isEqualTo(500);
    assertThat(root.get("nash")).hasSize(100);
    assertThat(root.at("/gainless/0").asText()).isEqualTo("q");
    assertThat(Parley.run("solve", file).out())
        .contains("the first of 500 equals")
        .contains("No feasible deal in which nobody who has a say loses gives q any gain");
  }

  @Test
  void saysHowFarABatchesSettlementsAreFromEfficientAndFair() throws IOException {
    Parley parley = Parley.run("solve", AIRPORT, "--results", AIRPORT_BATCH, "--json");

    JsonNode root = new ObjectMapper().readTree(parley.out());
    JsonNode settlements = root.get("settlements");
    Csv runs = Csv.read(AIRPORT_BATCH.resolve("runs.csv"));
    assertThat(settlements.get("runs").asInt()).isEqualTo(runs.rows().size());
    assertThat(settlements.get("settled").asInt())
        .isEqualTo((int) runs.column("settled_round").stream().filter(it -> !it.isEmpty()).count());
    assertThat(settlements.at("/distance/nash/p50").asDouble())
        .isCloseTo(medianDistanceFrom(root.at("/nash/0/payoff"), runs), within(1e-6));
  }

  /**
   * The airport's payoffs are certain, so that those of the runs are those of the central world.
   */
  private static double medianDistanceFrom(JsonNode payoff, Csv runs) {
    double[] squares = new double[runs.rows().size()];
    payoff
        .properties()
        .forEach(
            actor -> {
              List<Double> values = runs.numbers("payoff_" + actor.getKey());
              for (int run = 0; run < squares.length; run++) {
                squares[run] += Math.pow(values.get(run) - actor.getValue().asDouble(), 2);
              }
            });
    double[] distances = java.util.Arrays.stream(squares).map(Math::sqrt).toArray();
    return Spread.of(distances).p50();
  }

  @Test
  void drawsEveryChartBesideItsData() throws IOException {
    Path out = folder.resolve("out");

    Parley parley =
        Parley.run(
            "solve",
            RIYADH,
            "--draws",
            3,
            "--out",
            out,
            "--pair",
            "us,ukraine",
            "--pair",
            "russia, europe");

    assertThat(parley.code()).as(parley.err()).isZero();
    for (String name : List.of("pair-us-ukraine", "pair-russia-europe", "obstacles", "zone")) {
      for (String ending : List.of(".csv", ".svg", ".png")) {
        assertThat(out.resolve("charts").resolve(name + ending)).isNotEmptyFile();
      }
    }
    try (Stream<Path> files = Files.list(out.resolve("charts"))) {
      assertThat(files).hasSize(12);
    }
  }

  @Test
  void drawsTheSettlementsOfABatchAndThePointsWhereTheyAre() throws IOException {
    Path out = folder.resolve("out");
    Parley.run("solve", AIRPORT, "--results", AIRPORT_BATCH, "--out", out);

    Csv chart = Csv.read(out.resolve("charts/pair-government-bank.csv"));
    List<List<String>> nash =
        chart.rows().stream().filter(row -> row.get(1).equals("nash")).toList();
    int settled =
        chart.rows().stream()
            .filter(row -> row.get(0).equals("settlement"))
            .mapToInt(row -> Integer.parseInt(row.get(8)))
            .sum();
    assertThat(nash).hasSize(1);
    assertThat(nash.get(0).subList(2, 4)).containsExactly("0.71", "0.82");
    assertThat(settled).isEqualTo(Csv.read(AIRPORT_BATCH.resolve("runs.csv")).rows().size());
  }

  @Test
  void gainsOfThoseWithoutASeatLeaveOutTheCostOfExclusion() throws IOException {
    JsonNode root =
        new ObjectMapper()
            .readTree(Parley.run("solve", RIYADH, "--track", "riyadh", "--json").out());
    JsonNode point = root.at("/utilitarian_unconstrained/0");
    JsonNode all = new ObjectMapper().readTree(Parley.run("solve", RIYADH, "--json").out());
    double noDeal =
        all.at("/nash/0/payoff/ukraine").asDouble() - all.at("/nash/0/gain/ukraine").asDouble();

    assertThat(point.at("/payoff/ukraine").asDouble() - point.at("/gain/ukraine").asDouble())
        .isGreaterThan(noDeal + 0.01);
  }

  @Test
  void aBatchOfAnotherScenarioIsRefused() {
    Parley parley = Parley.run("solve", RIYADH, "--results", AIRPORT_BATCH);

    assertThat(parley.code()).isEqualTo(2);
    assertThat(parley.err())
        .contains("--results " + AIRPORT_BATCH, "found a batch with the actors government,");
    assertThat(parley.err().lines()).hasSize(1);
  }

  @Test
  void aFolderThatHoldsABatchIsNotDrawnInto() {
    Parley parley = Parley.run("solve", AIRPORT, "--out", AIRPORT_BATCH);

    assertThat(parley.code()).isEqualTo(2);
    assertThat(parley.err()).contains("--out " + AIRPORT_BATCH, "a folder with files in it");
  }

  @Test
  void forceWithoutAPlaceToDrawToIsRefused() {
    Parley parley = Parley.run("solve", AIRPORT, "--force");

    assertThat(parley.code()).isEqualTo(2);
    assertThat(parley.err())
        .isEqualTo("--force: found no --out, expected --out DIR, for charts to replace\n");
  }

  @Test
  void chartsThatAreThereAreReplacedWithForceOnly() throws IOException {
    Path chart = folder.resolve("charts").resolve("obstacles.csv");
    Files.createDirectories(chart.getParent());
    Files.writeString(chart, "mine");

    Parley refused = Parley.run("solve", AIRPORT, "--out", folder);

    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err())
        .contains("found a folder with files in it, expected a new folder, or");
    assertThat(chart).hasContent("mine");
    assertThat(Parley.run("solve", AIRPORT, "--out", folder, "--force").code()).isZero();
    assertThat(Files.readString(chart)).startsWith("kind,constraints,");
  }
}
