package io.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.parley.experiment.design.SweepDesign;
import io.parley.results.Keep;
import io.parley.results.destination.Destination;
import io.parley.results.study.SweepPlan;
import io.parley.scenario.ScenarioFile;
import io.parley.scenario.Scenarios;
import io.parley.scenario.path.Factor;
import io.parley.study.CutShortException;
import io.parley.study.Extensions;
import io.parley.study.Listener;
import io.parley.study.Progress;
import io.parley.study.Session;
import io.parley.study.Version;
import io.parley.study.play.ExperimentPlayer;
import io.parley.study.play.PlayedSweep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SweepCommandTest {

  private static final Path SOME_FAIL =
      Path.of("src", "test", "resources", "io", "parley", "experiment", "some-runs-fail.yaml");
  private static final int RUNS = 40;

  @TempDir private Path folder;
  private Path file;
  private Path out;

  @BeforeEach
  void writeScenario() throws IOException {
    file = Files.writeString(folder.resolve("scenario.yaml"), Scenarios.base("base"));
    out = folder.resolve("out");
  }

  @Test
  void aPointIsTheBatchThatRunPlaysWithTheSameSet() throws IOException {
    Path run = folder.resolve("run");
    Parley.run(
        "run",
        file,
        "--runs",
        RUNS,
        "--keep",
        "summary",
        "--out",
        run,
        "--set",
        "actors.*.patience=9",
        "--set",
        "actors.us.strategy.acceptance=aspiration");

    assertThat(
            sweep(
                    "--vary",
                    "actors.*.patience=4,9",
                    "--vary",
                    "actors.us.strategy.acceptance=next,aspiration")
                .code())
        .isZero();

    for (String name : List.of("scenario.yaml", "summary.json", "paths.csv")) {
      assertThat(out.resolve("points").resolve("4").resolve(name))
          .hasSameTextualContentAs(run.resolve(name));
    }
  }

  @Test
  void theTableHasARowForEachPointWithWhatItsBatchCameTo() throws IOException {
    sweep("--vary", "actors.us.patience=2,30", "--vary", "actors.*.red_lines.*=present,absent");

    Csv points = Csv.read(out.resolve("points.csv"));
    assertThat(points.column("point")).containsExactly("1", "2", "3", "4");
    assertThat(points.column("actors.us.patience")).containsExactly("2", "2", "30", "30");
    assertThat(points.column("actors.*.red_lines.*"))
        .containsExactly("present", "absent", "present", "absent");
    for (int point = 0; point < 4; point++) {
      JsonNode summary =
          json(Files.readString(out.resolve("points/" + (point + 1) + "/summary.json")));
      for (String ending : List.of("peace", "talks", "nothing")) {
        for (String figure : List.of("count", "share", "low", "high")) {
          assertThat(points.numbers("ending_" + ending + "_" + figure).get(point))
              .isEqualTo(summary.at("/endings/" + ending + "/" + figure).asDouble());
        }
      }
      JsonNode payoff = summary.at("/actors/ukraine/payoff");
      double mean = points.numbers("payoff_ukraine_mean").get(point);
      assertThat(mean).isEqualTo(payoff.path("mean").asDouble());
      // Student's 97.5 % quantile for 39 degrees of freedom
      assertThat(points.numbers("payoff_ukraine_high").get(point) - mean)
          .isCloseTo(2.0227 * payoff.path("sd").asDouble() / Math.sqrt(RUNS), within(1e-5));
      assertThat(points.column("runs").get(point)).isEqualTo("40");
    }
  }

  @Test
  void keepsARowForEachRunOfAPointIfAskedTo() throws IOException {
    assertThat(sweep("--vary", "actors.us.patience=2,30", "--keep", "runs").code()).isZero();

    for (int point = 1; point <= 2; point++) {
      assertThat(Csv.read(out.resolve("points/" + point + "/runs.csv")).column("run"))
          .hasSize(RUNS);
    }
    assertThat(Parley.run("verify", out.toString()).out()).contains("Verified: nothing differs.");
  }

  @Test
  void everyPointSeesTheSameWorlds() {
    ScenarioFile base = Scenarios.read(Scenarios.base("base"));
    List<Factor> factors =
        List.of(
            Factor.of("--vary", "actors.us.patience=5,6"),
            Factor.of("--vary", "actors.*.red_lines.*=present,absent"));
    SweepPlan plan =
        new SweepPlan("s", "S", base, factors, SweepDesign.FULL, 4, 3, RUNS, Keep.SUMMARY, "test");
    Session session = session();
    List<SweepPlan.Point> points = plan.points(session.reader(), "test.yaml");

    for (int run = 1; run <= RUNS; run++) {
      for (String path : List.of("actors.russia.patience", "actors.us.outlook")) {
        int number = run;
        assertThat(points)
            .extracting(point -> drawn(session, point, number, path))
            .containsOnly(drawn(session, points.get(0), number, path));
      }
    }
  }

  private static double drawn(Session session, SweepPlan.Point point, int run, String path) {
    ScenarioFile file = point.batch().scenario();
    return session
        .negotiation(point.batch())
        .play(run)
        .world()
        .number(file.scenario().parameters().find(path));
  }

  @Test
  void whatDoesNotMatterChangesNothing() throws IOException {
    sweep("--vary", "title=One,Another");

    Csv points = Csv.read(out.resolve("points.csv"));
    List<String> first = points.rows().get(0);
    List<String> second = points.rows().get(1);
    assertThat(second.subList(2, second.size())).isEqualTo(first.subList(2, first.size()));
  }

  @Test
  void theNumberOfThreadsChangesNoData() throws IOException {
    Object[] vary = {"--vary", "actors.us.patience=3..9:3"};
    sweep(vary);
    Map<String, String> two = Tree.withoutManifest(out);
    Parley.run(
        "sweep",
        file,
        "--runs",
        RUNS,
        "--threads",
        1,
        "--out",
        folder.resolve("one"),
        vary[0],
        vary[1]);

    assertThat(Tree.withoutManifest(folder.resolve("one"))).isEqualTo(two);
  }

  @Test
  void aHypercubeHasEveryStratumOnceAndAnotherFactorMovesNothing() throws IOException {
    Object[] one = {
      "--design", "lhs", "--points", 10, "--vary", "actors.us.patience={uniform: [0, 10]}"
    };
    sweep(one);
    List<Double> alone = Csv.read(out.resolve("points.csv")).numbers("actors.us.patience");
    sweep(and(one, "--force", "--vary", "actors.us.strategy.acceptance=next,aspiration"));
    Csv both = Csv.read(out.resolve("points.csv"));

    assertThat(alone.stream().map(value -> (int) Math.floor(value)))
        .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 10).boxed().toList());
    assertThat(both.numbers("actors.us.patience")).isEqualTo(alone);
    assertThat(both.column("actors.us.strategy.acceptance")).filteredOn("next"::equals).hasSize(5);
  }

  @Test
  void aPointWhoseRunsFailSaysSoAndTheOthersGoOn() throws IOException {
    Parley parley =
        Parley.run(
            "sweep",
            SOME_FAIL,
            "--runs",
            RUNS,
            "--out",
            out,
            "--vary",
            "events.shock.add.actors.east.positions.border.salience=-20,0,-0.5");

    Csv points = Csv.read(out.resolve("points.csv"));
    assertThat(parley.code()).isEqualTo(1);
    assertThat(points.column("runs").get(0)).isEqualTo("0");
    assertThat(points.column("failures").get(0)).isEqualTo("40");
    assertThat(points.rows().get(0)).filteredOn(String::isEmpty).hasSizeGreaterThan(5);
    assertThat(points.column("failures").get(1)).isEqualTo("0");
    assertThat(points.numbers("runs").get(2) + points.numbers("failures").get(2)).isEqualTo(40);
    assertThat(points.numbers("failures").get(2)).isBetween(1.0, 39.0);
    assertThat(parley.err())
        .contains("Point 1: 40 of 40 runs failed: see " + out.resolve("points/1/failures.csv"))
        .contains("Point 3: ")
        .doesNotContain("Point 2: ");
  }

  @Test
  void aSweepThatIsStoppedTwiceComesToTheSameBytes() throws IOException {
    Path whole = folder.resolve("whole");
    Object[] vary = {"--vary", "actors.us.patience=3..9:4"};
    Parley.run(and(new Object[] {"sweep", file, "--runs", 100, "--out", whole}, vary));

    CutShortException first = stop(64);
    CutShortException second = stop(264);
    Parley resumed = Parley.run("resume", out, "--threads", 3);

    assertThat(first).hasMessage("Stopped after 64 of 400 runs. To go on: parley resume " + out);
    assertThat(first.isStopped()).isTrue();
    assertThat(second).hasMessageStartingWith("Stopped after 264 of 400 runs.");
    assertThat(resumed.err()).startsWith("Going on after 264 of 400 runs.\n");
    assertThat(resumed.code()).isZero();
    assertThat(resumed.out())
        .isEqualTo(Parley.run("resume", whole).out().replace(whole.toString(), out.toString()));
    assertThat(Tree.withoutManifest(out)).isEqualTo(Tree.withoutManifest(whole));
    assertThat(Files.readString(out.resolve("manifest.json"))).contains("\"resumed\" : 2");
  }

  @Test
  void anotherSweepIsNoReasonToLoseOneThatWasStopped() {
    stop(64);

    Parley other = sweep("--vary", "actors.us.patience=1,2");

    assertThat(other.code()).isEqualTo(2);
    assertThat(other.err())
        .startsWith(
            "--out " + out + ": found other results that were stopped, " + out + ".partial");
  }

  @Test
  void aPlanThatWasChangedIsRefused() throws IOException {
    stop(64);
    Path plan = folder.resolve("out.partial").resolve("plan.json");
    Files.writeString(plan, Files.readString(plan).replace("3..9:4", "3..9:5"));

    Parley resumed = Parley.run("resume", out);

    assertThat(resumed.code()).isEqualTo(2);
    assertThat(resumed.err()).startsWith(plan + ": found a file that was changed");
  }

  @Test
  void theSameSweepAgainShowsWhatIsThere() {
    Parley first = sweep("--vary", "actors.us.patience=3,9");
    Parley again = sweep("--vary", "actors.us.patience=3, 9");

    assertThat(again.err()).isEqualTo("The same sweep is there already.\n");
    assertThat(again.out()).isEqualTo(first.out());
    assertThat(sweep("--vary", "actors.us.patience=3,8").err())
        .contains("a folder that holds another batch");
  }

  @Test
  void aSweepIsVerifiedPointByPoint() {
    sweep("--vary", "actors.us.patience=3,9");

    Parley files = Parley.run("verify", out);
    Parley all = Parley.run("verify", out, "--all");

    assertThat(files.code()).as(files.out()).isZero();
    assertThat(files.out()).contains("80 runs", "Verified, but for the runs");
    assertThat(all.out()).contains("80 of 80 played again, the same", "Verified: nothing differs.");
  }

  @Test
  void whatWasChangedInASweepIsFound() throws IOException {
    sweep("--vary", "actors.us.patience=3,9");
    Path points = out.resolve("points.csv");
    Files.writeString(points, Files.readString(points).replace("\n2,9", "\n2,8"));
    Path summary = out.resolve("points/2/summary.json");
    Files.writeString(
        summary, Files.readString(summary).replaceFirst("\"count\" : [0-9]+", "\"count\" : 99"));

    Parley verified = Parley.run("verify", out);

    assertThat(verified.code()).isEqualTo(1);
    assertThat(verified.out())
        .contains("points.csv", "points/2/summary.json", "NOT VERIFIED")
        .doesNotContain("points/1/");
  }

  @Test
  void aTableThatIsNotOfItsPointsIsFoundEvenWithItsHash() throws Exception {
    sweep("--vary", "actors.us.patience=3,9");
    Path points = out.resolve("points.csv");
    String before = hash(points);
    Files.writeString(points, Files.readString(points).replace("\n2,9", "\n2,8"));
    Path manifest = out.resolve("manifest.json");
    Files.writeString(manifest, Files.readString(manifest).replace(before, hash(points)));

    Parley verified = Parley.run("verify", out);

    assertThat(verified.code()).isEqualTo(1);
    assertThat(verified.out()).contains("points.csv", "not what the points' batches say");
  }

  private static String hash(Path file) throws Exception {
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
    return HexFormat.of().formatHex(hash);
  }

  @Test
  void reportDrawsTheSameAgain() throws IOException {
    Parley first = sweep("--vary", "actors.us.patience=3,9");
    Map<String, String> drawn = Tree.withoutManifest(out);
    Files.delete(out.resolve("report.html"));
    Files.delete(out.resolve("charts").resolve("sweep.svg"));

    Parley report = Parley.run("report", out);

    assertThat(report.out()).isEqualTo(first.out());
    assertThat(Tree.withoutManifest(out)).isEqualTo(drawn);
  }

  @Test
  void theTableInTheTerminalIsReadableInAHundredColumns() {
    Parley parley =
        sweep(
            "--vary",
            "tracks.full-table.participants=[us, russia],[us, russia, ukraine]",
            "--vary",
            "actors.russia.red_lines.no-force=present,absent");

    assertThat(parley.out().lines())
        .allMatch(line -> line.length() <= 100 || line.startsWith("Po") || line.startsWith("Pa"));
    assertThat(parley.out())
        .startsWith("Base: 4 points of 40 runs, the same worlds at each\n")
        .contains("[us, russia, ukraine]  absent", "±", "not a forecast");
  }

  @Test
  void jsonPrintsThePointsAndNothingElse() throws IOException {
    Parley parley = sweep("--json", "--vary", "actors.us.patience=3,9");

    JsonNode root = json(parley.out());
    Csv points = Csv.read(out.resolve("points.csv"));
    assertThat(root.path("points")).hasSize(2);
    assertThat(root.at("/points/1/values/actors.us.patience").asText()).isEqualTo("9");
    assertThat(root.at("/points/1/endings/talks/share").asDouble())
        .isEqualTo(points.numbers("ending_talks_share").get(1));
    assertThat(root.at("/points/0/payoffs/us/mean").asDouble())
        .isEqualTo(points.numbers("payoff_us_mean").get(0));
    assertThat(parley.err()).isEmpty();
  }

  @Test
  void anExperimentIsAFileAndTheCommandLineComesBeforeIt() throws IOException {
    Path experiment =
        Files.writeString(
            folder.resolve("patience.yaml"),
            """
            experiment: patience
            title: How long can they wait?
            scenario: scenario.yaml
            set:
              actors.russia.patience: 7
              actors.ukraine.patience: 7
            vary:
              actors.us.patience: {uniform: [2, 8]}
              actors.*.strategy.acceptance: [next, aspiration]
              actors.us.influence: 10..20:3
            design: sobol
            points: 8
            runs: 5
            seed: 11
            """);

    Parley parley =
        Parley.run(
            "sweep", experiment, "--out", out, "--set", "actors.ukraine.patience=3", "--points", 6);

    assertThat(parley.err()).isEmpty();
    assertThat(parley.out()).startsWith("How long can they wait?: 6 points of 5 runs");
    Csv points = Csv.read(out.resolve("points.csv"));
    assertThat(points.header())
        .startsWith(
            "point", "actors.us.patience", "actors.*.strategy.acceptance", "actors.us.influence");
    ScenarioFile set = Scenarios.read(Files.readString(out.resolve("scenario.yaml")));
    assertThat(set.scenario().parameters().find("actors.russia.patience").distribution())
        .hasToString("7");
    assertThat(set.scenario().parameters().find("actors.ukraine.patience").distribution())
        .hasToString("3");
    assertThat(Files.readString(out.resolve("plan.json"))).contains("\"seed\" : 11");
  }

  @Test
  void aValueThatAnExperimentCantHaveIsShownWhereItIs() throws IOException {
    Path experiment =
        Files.writeString(
            folder.resolve("influence.yaml"),
            """
            experiment: influence
            scenario: scenario.yaml
            vary:
              actors.us.influence: [1, -1]
            """);

    Parley parley = Parley.run("sweep", experiment, "--out", out);

    assertThat(parley.code()).isEqualTo(2);
    assertThat(parley.err())
        .isEqualTo(experiment + ":4:28: found -1 at actors.us.influence, expected 0 or more\n");
    assertThat(out).doesNotExist();
  }

  private Parley sweep(Object... more) {
    return Parley.run(
        and(new Object[] {"sweep", file, "--runs", RUNS, "--threads", 2, "--out", out}, more));
  }

  private static Object[] and(Object[] some, Object... more) {
    return Stream.concat(Arrays.stream(some), Arrays.stream(more)).toArray();
  }

  private static JsonNode json(String text) throws IOException {
    return new ObjectMapper().readTree(text);
  }

  /** Plays, or goes on, and is interrupted once so many runs are done. */
  private CutShortException stop(int after) {
    Progress interrupt =
        done -> {
          if (done == after) {
            Thread.currentThread().interrupt();
          }
        };
    Session session = session();
    ScenarioFile scenario = session.reader().read(file, List.of());
    List<Factor> factors = List.of(Factor.of("--vary", "actors.us.patience=3..9:4"));
    SweepPlan plan =
        new SweepPlan(
            "sweep",
            "Base",
            scenario,
            factors,
            SweepDesign.FULL,
            4,
            7,
            100,
            Keep.SUMMARY,
            Version.current());
    PlayedSweep sweep =
        new PlayedSweep(session, plan, plan.points(session.reader(), "scenario.yaml"));
    ExperimentPlayer player = new ExperimentPlayer(session, sweep, new Destination(out));
    return catchThrowableOfType(CutShortException.class, () -> player.play(2, interrupt));
  }

  private static Session session() {
    return new Session(Extensions.standard(), "parley sweep", Listener.none());
  }
}
