package io.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.parley.experiment.design.Method;
import io.parley.model.InputException;
import io.parley.model.draw.Parameter;
import io.parley.results.destination.Destination;
import io.parley.results.study.SensitivityFolder;
import io.parley.results.study.SensitivityPlan;
import io.parley.scenario.ScenarioFile;
import io.parley.scenario.Scenarios;
import io.parley.study.CutShortException;
import io.parley.study.Extensions;
import io.parley.study.Listener;
import io.parley.study.Progress;
import io.parley.study.Session;
import io.parley.study.Version;
import io.parley.study.play.ExperimentPlayer;
import io.parley.study.play.PlayedSensitivity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SensitivityCommandTest {

  private static final String VARY = "--vary";
  private static final Path AIRPORT = Path.of("scenarios", "airport.yaml");
  private static final Path SOME_FAIL =
      Path.of("src", "test", "resources", "io", "parley", "experiment", "some-runs-fail.yaml");

  @TempDir private Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void writeScenario() throws IOException {
    file = Files.writeString(folder.resolve("base.yaml"), BadInput.resource("base"));
  }

  /** One who gains by every change and one who cares for none: only luck tells when it comes. */
  @Test
  void whereNoNumberIsSeenToMatterNoneIsCalledFirstAndNoShareIsAboveAll() throws IOException {
    file =
        Files.writeString(
            folder.resolve("const.yaml"),
            """
            scenario: const
            clock: {rounds: 20}
            issues: {x: {options: {a: {at: 0}, b: {at: 50}, c: {at: 100}}, status_quo: a}}
            actors:
              p: {patience: {uniform: [2, 25]}, positions: {x: {ideal: b, salience: 1}}}
              q: {patience: {uniform: [2, 25]}, positions: {x: {values: {a: 0.3, b: 0.3, c: 0.3}}}}
            tracks: {t: {participants: all, issues: all}}
            """);
    Path out = folder.resolve("const");

    Parley parley =
        Parley.run(
            "sensitivity", file, "--method", "sobol", "--samples", 16, "--out", out, "--json");
    Parley text = Parley.run("report", out);
    String page = Files.readString(out.resolve("report.html"));

    assertThat(text.code()).isZero();
    assertThat(page).contains("No number is seen to drive").doesNotContain("Most depends on");
    Csv table = Csv.read(out.resolve("sensitivity.csv"));
    assertThat(table.numbers("high").stream().mapToDouble(it -> it).max().orElse(0))
        .as("a share that its samples put beyond 1")
        .isGreaterThan(1);
    JsonNode luck =
        new ObjectMapper().readTree(parley.out()).at("/outputs/settled_round/factors/luck");
    for (String index : List.of("first_order", "total_order")) {
      for (String figure : List.of("estimate", "low", "high")) {
        assertThat(luck.at("/" + index + "/" + figure).asDouble()).as(index).isBetween(0.0, 1.0);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"sobol", "morris", "tornado"})
  void theFilesAreTheSameOnAnyNumberOfThreads(String method) throws IOException {
    Parley one = run(method, 3, "one", "--threads", 1);
    run(method, 3, "four", "--threads", 4);

    assertThat(one.code()).isZero();
    assertThat(data("one")).isEqualTo(data("four")).containsKey("sensitivity.csv");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sobol", "morris", "tornado"})
  void everyFactorOfEveryOutputThatVariesHasARowWithItsInterval(String method) throws IOException {
    run(method, 10, "out");

    Csv table = Csv.read(folder.resolve("out").resolve("sensitivity.csv"));
    assertThat(table.header())
        .containsExactly("output", "factor", "index", "estimate", "low", "high");
    assertThat(table.column("factor"))
        .contains("actors.us.patience", "actors.russia.positions.security.ideal", "luck", "all")
        .doesNotContain("others");
    assertThat(table.column("output"))
        .contains("payoff:us", "payoff:russia", "payoff:ukraine", "settled_round")
        .satisfies(
            outputs ->
                assertThat(outputs.contains("ending"))
                    .as("one of many parts")
                    .isEqualTo(method.equals("sobol")));
    for (int row = 0; row < table.rows().size(); row++) {
      assertThat(table.numbers("estimate").get(row))
          .as("%s", table.rows().get(row))
          .isBetween(table.numbers("low").get(row) - 1e-6, table.numbers("high").get(row) + 1e-6);
    }
  }

  @Test
  void aLargerSampleBeginsWithTheSmallerOneAndExtendingItComesToTheSame() throws IOException {
    run("sobol", 70, "few");
    Map<String, String> before = Tree.of(folder.resolve("few"));
    run("sobol", 90, "many");

    Parley extended = run("sobol", 90, "more", "--extend", folder.resolve("few"));

    assertThat(extended.code()).isZero();
    assertThat(data("more")).isEqualTo(data("many"));
    assertThat(Tree.of(folder.resolve("few"))).isEqualTo(before);
    assertThat(folder.resolve("more/points/1/manifest.json"))
        .as("taken over, not played again")
        .hasSameTextualContentAs(folder.resolve("few/points/1/manifest.json"));
  }

  @Test
  void whatIsTakenOverMustBeAsItWasWritten() throws IOException {
    run("sobol", 70, "few");
    Path runs = folder.resolve("few/points/1/runs.csv");
    Files.writeString(runs, Files.readString(runs) + "\n");

    Parley extended = run("sobol", 90, "more", "--extend", folder.resolve("few"));

    assertThat(extended.code()).isEqualTo(2);
    assertThat(extended.err()).startsWith(runs + ": found a file that was changed");
    assertThat(folder.resolve("more")).doesNotExist();
    assertThat(folder.resolve("more.partial")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"resume", "again"})
  void anAnalysisThatIsStoppedComesToTheSameBytes(String how) throws IOException {
    run("morris", 130, "whole");
    CutShortException stopped = stop("stopped");

    Parley resumed =
        how.equals("resume")
            ? Parley.run("resume", folder.resolve("stopped"))
            : run("morris", 130, "stopped");

    assertThat(stopped)
        .hasMessageMatching(
            "Stopped after [1-9][0-9,]* of [0-9,]+ runs\\. To go on: parley resume .*stopped");
    assertThat(resumed.code()).isZero();
    assertThat(resumed.err()).startsWith("Going on after ");
    assertThat(data("stopped")).isEqualTo(data("whole"));
  }

  @Test
  void anAnalysisThatIsThereIsShown() throws IOException {
    Parley first = run("tornado", 3, "out");
    Map<String, String> before = Tree.of(folder.resolve("out"));

    Parley again = run("tornado", 3, "out");

    assertThat(again.err()).isEqualTo("The same analysis is there already.\n");
    assertThat(again.out()).isEqualTo(first.out());
    assertThat(Tree.of(folder.resolve("out"))).isEqualTo(before);
  }

  @Test
  void reportDrawsTheSameChartsAndPageAgain() throws IOException {
    run("morris", 20, "out");
    Map<String, String> before = Tree.of(folder.resolve("out"));
    assertThat(before.keySet())
        .contains("charts/sensitivity-payoff-us.csv", "charts/sensitivity-payoff-us.svg")
        .contains("report.html");
    Files.delete(folder.resolve("out/charts/sensitivity-payoff-us.svg"));
    Files.delete(folder.resolve("out/report.html"));

    Parley report = Parley.run("report", folder.resolve("out"));

    assertThat(report.code()).isZero();
    assertThat(Tree.of(folder.resolve("out"))).isEqualTo(before);
  }

  @Test
  void thePageSaysWhatDrivesEachOutputAndHowToMakeItAgain() throws IOException {
    run("morris", 20, "out");
    String page = Files.readString(folder.resolve("out/report.html"));

    assertThat(page)
        .contains("What drives the payoff of us", "What drives when the last change comes")
        .contains("actors.us.outlook", "data:image/svg+xml")
        .contains("parley sensitivity scenario.yaml --method morris", " --samples 20 --seed ")
        .doesNotContain("NaN");
  }

  @Test
  void anAnalysisIsVerifiedBatchByBatch() {
    run("morris", 66, "out");

    Parley verified = Parley.run("verify", folder.resolve("out"), "--all");

    assertThat(verified.code()).as(verified.out()).isZero();
    assertThat(verified.out()).contains("Verified: nothing differs.");
  }

  @Test
  void aTableThatIsNotOfItsSampleIsFoundEvenWithItsHash() throws Exception {
    run("morris", 3, "out");
    Path table = folder.resolve("out/sensitivity.csv");
    String before = hash(table);
    List<String> lines = Files.readAllLines(table);
    Files.write(table, lines.subList(0, lines.size() - 1));
    Path manifest = folder.resolve("out/manifest.json");
    Files.writeString(manifest, Files.readString(manifest).replace(before, hash(table)));

    Parley verified = Parley.run("verify", folder.resolve("out"));

    assertThat(verified.code()).isEqualTo(1);
    assertThat(verified.out()).contains("sensitivity.csv", "not what the sample's runs say");
  }

  private static String hash(Path file) throws Exception {
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
    return HexFormat.of().formatHex(hash);
  }

  @Test
  void aTornadosFirstBlockIsAPlainBatch() throws IOException {
    run("tornado", 6, "out", VARY, "actors.us.patience");
    Parley.run("run", file, "--runs", 6, "--out", folder.resolve("plain"));

    Csv sample = Csv.read(folder.resolve("out/points/1/runs.csv"));
    Csv plain = Csv.read(folder.resolve("plain/runs.csv"));
    assertThat(sample.rows()).hasSize(24);
    for (int run = 0; run < 6; run++) {
      List<String> drawn = sample.rows().get(4 * run);
      assertThat(drawn.subList(1, drawn.size()))
          .isEqualTo(plain.rows().get(run).subList(1, drawn.size()));
    }
  }

  @Test
  void whatIsNotAskedAboutIsOneFactor() throws IOException {
    Parley parley = run("sobol", 4, "out", VARY, "actors.us", VARY, "actors.*.patience");

    assertThat(parley.out()).contains("all other uncertain numbers");
    assertThat(factors("out"))
        .containsExactly(
            "actors.us.outlook",
            "actors.us.attrition",
            "actors.us.patience",
            "actors.russia.patience",
            "others",
            "luck");
  }

  @Test
  void whatIsCertainVariesAsItIsSaidTo() throws IOException {
    run(
        "tornado",
        4,
        "out",
        VARY,
        "actors.ukraine.influence={uniform: [20, 80]}",
        VARY,
        "actors.russia.strategy.concession.boulware=0.3,0.5,0.9",
        VARY,
        "actors.us.strategy.acceptance=next,aspiration");

    assertThat(factors("out"))
        .containsExactlyInAnyOrder(
            "actors.ukraine.influence",
            "actors.russia.strategy.concession.boulware",
            "actors.us.strategy.acceptance",
            "luck");
  }

  @Test
  void theRowsOfRunsThatFailAreLeftOutAndSaidSo() throws IOException {
    Path out = folder.resolve("out");
    Object[] args = {
      "sensitivity", SOME_FAIL, "--method", "sobol", "--samples", 40, "--json", "--out", out
    };

    Parley parley = Parley.run(args);

    long complete =
        IntStream.range(0, 40)
            .filter(row -> isComplete(row, runsOf(out.resolve("points/1/runs.csv"))))
            .count();
    assertThat(parley.code()).isEqualTo(1);
    assertThat(parley.err()).contains(" runs failed; the samples they belong to are left out");
    assertThat(complete).isBetween(2L, 39L);
    assertThat(parley.out()).contains("\"samples\" : " + complete + ",");
  }

  /** A row of this design has four runs. */
  private static boolean isComplete(int row, List<String> runs) {
    return IntStream.rangeClosed(4 * row + 1, 4 * row + 4)
        .allMatch(run -> runs.contains(Integer.toString(run)));
  }

  private static List<String> runsOf(Path file) {
    try {
      return Csv.read(file).column("run");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Each of its trajectories passes through a world that fails. */
  @Test
  void anAnalysisWithoutARowSaysSoAndKeepsWhatFailed() throws IOException {
    Path out = folder.resolve("out");

    Parley parley =
        Parley.run("sensitivity", SOME_FAIL, "--method", "morris", "--samples", 3, "--out", out);

    assertThat(parley.code()).isEqualTo(1);
    assertThat(parley.err())
        .contains(
            " of 9 runs failed; the samples they belong to are left out: see "
                + out.resolve("points")
                + "\n");
    assertThat(parley.out()).contains(" samples, too few to say what drives anything");
    assertThat(Csv.read(out.resolve("points/1/failures.csv")).rows()).hasSizeGreaterThan(2);
  }

  @Test
  void aTruncatedSampleIsAnErrorAndNoSmallerSample() throws IOException {
    run("morris", 4, "out");
    Path runs = folder.resolve("out/points/1/runs.csv");
    List<String> lines = Files.readAllLines(runs);
    Files.write(runs, lines.subList(0, lines.size() - 1));
    SensitivityFolder analysis = SensitivityFolder.open(folder.resolve("out"), Scenarios.reader());

    assertThat(catchThrowableOfType(InputException.class, () -> analysis.writeTables()))
        .hasMessageContaining(runs + ": found " + (lines.size() - 2) + " runs");
  }

  @Test
  void wideIntervalsSayHowManyMoreRunsWouldDoAndTheCommandThatAddsThem() {
    Parley parley = run("sobol", 10, "out");

    assertThat(parley.out())
        .containsPattern(
            "Not converged: the widest interval reaches [0-9.]+ points to a side \\(asked for:"
                + " 5\\.0 points\\); about [0-9,]+ more runs would do\\.\n"
                + "To add them: the same command with --samples [0-9]+ --extend .*out\n")
        .contains("a run's own luck", "not a forecast");
  }

  @Test
  void anOutputThatNeverVariesIsSaidToDependOnNothing() {
    Parley parley =
        Parley.run(
            "sensitivity",
            AIRPORT,
            "--method",
            "morris",
            "--samples",
            3,
            "--output",
            "ending:no-deal",
            "--out",
            folder.resolve("out"));

    assertThat(parley.out()).contains("Every run comes to the same here, so nothing drives it.");
    assertThat(folder.resolve("out/charts/sensitivity-ending-no-deal.csv")).doesNotExist();
  }

  @Test
  void noDealCountsAsALateSettlementAndIsNotLeftOut() throws IOException {
    Parley parley =
        run(
            "tornado",
            20,
            "out",
            "--output",
            "settled_round",
            "--set",
            "clock.rounds=3",
            "--set",
            "tracks.bilateral.opens={uniform: [0, 5]}");

    Csv runs = Csv.read(folder.resolve("out/points/1/runs.csv"));
    Csv table = Csv.read(folder.resolve("out/sensitivity.csv"));
    int perRow = runs.rows().size() / 20;
    double mean =
        IntStream.range(0, 20)
            .mapToObj(row -> runs.column("settled_round").get(row * perRow))
            .mapToDouble(round -> round.isEmpty() ? 3 : Double.parseDouble(round))
            .average()
            .orElseThrow();
    assertThat(runs.column("settled_round")).contains("");
    assertThat(
            table.rows().stream()
                .filter(row -> row.subList(0, 3).equals(List.of("settled_round", "all", "mean")))
                .map(row -> Double.valueOf(row.get(3))))
        .singleElement()
        .satisfies(found -> assertThat(Math.abs(found - mean)).isLessThan(1e-6));
    assertThat(parley.out()).contains("counts as settled in the round after the last");
  }

  private Parley run(String method, int samples, String out, Object... more) {
    List<Object> args =
        new ArrayList<>(List.of("sensitivity", file, "--method", method, "--samples", samples));
    args.addAll(List.of("--out", folder.resolve(out)));
    args.addAll(List.of(more));
    return Parley.run(args.toArray());
  }

  private Map<String, String> data(String name) throws IOException {
    return Tree.withoutManifest(folder.resolve(name));
  }

  private List<String> factors(String name) throws IOException {
    return Csv.read(folder.resolve(name).resolve("sensitivity.csv")).column("factor").stream()
        .filter(factor -> !factor.equals("all"))
        .distinct()
        .toList();
  }

  /** Plays until 64 runs of the second batch of the sample are done. */
  private CutShortException stop(String out) throws IOException {
    ScenarioFile read = Scenarios.reader().read(file, List.of());
    SensitivityPlan plan =
        new SensitivityPlan(
            read,
            Method.MORRIS,
            read.scenario().parameters().uncertain().stream().map(Parameter::path).toList(),
            130,
            read.seed(),
            Version.current());
    Session session = new Session(Extensions.standard(), "parley sensitivity", Listener.none());
    ExperimentPlayer player =
        new ExperimentPlayer(
            session,
            new PlayedSensitivity(session, plan, null),
            new Destination(folder.resolve(out)));
    int firstBatch = plan.parts().get(0).runs();
    Progress interrupt =
        done -> {
          if (done == firstBatch + 64) {
            Thread.currentThread().interrupt();
          }
        };
    return catchThrowableOfType(CutShortException.class, () -> player.play(2, interrupt));
  }
}
