package io.parley;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.parley.analysis.solve.deal.SearchedSolution.Feasibility;
import io.parley.cli.Tree;
import io.parley.model.InputException;
import io.parley.model.draw.Vocabulary.Exponent;
import io.parley.results.Keep;
import io.parley.strategy.Concession;
import io.parley.strategy.Standpoint;
import io.parley.study.CutShortException;
import io.parley.study.Listener;
import io.parley.study.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The façade: what a program with Parley inside can do, and that it is what the commands do. */
class ParleyTest {

  private static final Path BASE = Path.of("src/test/resources/io/parley/bad/base.yaml");

  @TempDir private Path folder;

  private final Parley parley = Parley.standard();

  private LoadedScenario base() {
    return parley.read(BASE);
  }

  private static void command(Object... args) {
    assertThat(io.parley.cli.Parley.run(args).err()).isEmpty();
  }

  @Test
  void aBatchHasTheSameBytesAsThatOfTheCommand() throws Exception {
    Path ours = folder.resolve("ours");
    Path commands = folder.resolve("commands");

    parley.batch(base().with("clock.rounds", "9")).runs(50).seed(7).writeTo(ours);
    command("run", BASE, "--set", "clock.rounds=9", "--runs", 50, "--seed", 7, "--out", commands);

    assertThat(Tree.withoutManifest(ours)).isEqualTo(Tree.withoutManifest(commands));
    assertThat(parley.verify(ours, 5).isClean()).isTrue();
  }

  @Test
  void severalSettingsHaveTheSameBytesAsThoseOfTheCommand() throws Exception {
    Path ours = folder.resolve("ours");
    Path commands = folder.resolve("commands");
    LoadedScenario set = base().with("clock.rounds", "9").with("actors.us.patience", "5");

    parley.batch(set).runs(10).withoutCharts().keep(Keep.RUNS).writeTo(ours);
    command(
        "run",
        BASE,
        "--set",
        "clock.rounds=9",
        "--set",
        "actors.us.patience=5",
        "--runs",
        10,
        "--no-charts",
        "--keep",
        "runs",
        "--out",
        commands);

    assertThat(Tree.withoutManifest(ours)).isEqualTo(Tree.withoutManifest(commands));
  }

  @Test
  void aSweepAndAComparisonHaveTheSameBytesAsThoseOfTheCommands() throws Exception {
    Path sweep = folder.resolve("sweep");
    Path comparison = folder.resolve("comparison");

    List<SweepPoint> points =
        parley.sweep(base()).vary("clock.rounds", "3,9").runs(20).seed(7).writeTo(sweep);
    Map<String, List<MeasuredDifference>> differences =
        parley
            .compare(base())
            .versus("clock.rounds=3", base().with("clock.rounds", "3"))
            .runs(20)
            .seed(7)
            .writeTo(comparison);
    command(
        "sweep",
        BASE,
        "--vary",
        "clock.rounds=3,9",
        "--runs",
        20,
        "--seed",
        7,
        "--out",
        folder.resolve("sweep-of-command"));
    command(
        "compare",
        BASE,
        "--versus",
        "clock.rounds=3",
        "--runs",
        20,
        "--seed",
        7,
        "--out",
        folder.resolve("comparison-of-command"));

    assertThat(Tree.withoutManifest(sweep))
        .isEqualTo(Tree.withoutManifest(folder.resolve("sweep-of-command")));
    assertThat(Tree.withoutManifest(comparison))
        .isEqualTo(Tree.withoutManifest(folder.resolve("comparison-of-command")));
    assertThat(points).extracting(SweepPoint::values).contains(Map.of("clock.rounds", "9"));
    assertThat(differences.get("clock.rounds=3"))
        .anyMatch(each -> each.quantity().equals("ending_peace"));
  }

  @Test
  void runsInMemoryAreThoseOfTheFolder() throws Exception {
    BatchSetup setup = parley.batch(base()).runs(40).seed(3);

    BatchResult played = setup.threads(2).play();
    BatchResult written = setup.writeTo(folder.resolve("batch"));

    assertThat(played.endings()).isEqualTo(written.endings());
    assertThat(played.endings().keySet()).containsExactly("peace", "talks", "nothing");
    assertThat(played.endings().values().stream().mapToInt(EstimatedShare::count).sum())
        .isEqualTo(40);
    assertThat(played.options()).isEqualTo(written.options());
    assertThat(played.records()).hasSize(40);
    for (int run = 0; run < 40; run++) {
      RunResult one = played.records().get(run);
      RunResult other = written.records().get(run);
      assertThat(one.ending()).isEqualTo(other.ending());
      assertThat(one.outcome()).isEqualTo(other.outcome());
      assertThat(one.settledRound()).isEqualTo(other.settledRound());
      one.payoffs()
          .forEach((id, paid) -> assertThat(other.payoffs().get(id)).isCloseTo(paid, within(1e-6)));
    }
    assertThat(written.folder()).contains(folder.resolve("batch"));
    assertThat(parley.results(folder.resolve("batch"))).isEqualTo(written);
  }

  @Test
  void aSweepInMemoryIsThatOfTheFolder() throws Exception {
    SweepSetup setup = parley.sweep(base()).vary("clock.rounds", "3,9").runs(20);

    List<SweepPoint> played = setup.play();
    List<SweepPoint> written = setup.writeTo(folder.resolve("sweep"));

    assertThat(played).hasSize(2);
    for (int point = 0; point < 2; point++) {
      assertThat(played.get(point).values()).isEqualTo(written.get(point).values());
      assertThat(played.get(point).batch().endings())
          .isEqualTo(written.get(point).batch().endings());
    }
  }

  @Test
  void aBatchInMemoryStopsWhenItIsSureAsThatOfTheFolderDoes() throws Exception {
    BatchSetup setup = parley.batch(base()).until(0.1);

    BatchResult played = setup.play(run -> {});
    BatchResult written = setup.withoutCharts().writeTo(folder.resolve("batch"));

    assertThat(played.runs()).isEqualTo(written.runs()).isLessThan(1000);
    assertThat(played.records()).isEmpty();
  }

  @Test
  void failedRunsAreToldWithWhatMadeThemFail() throws Exception {
    LoadedScenario failing =
        parley.read(Path.of("src/test/resources/io/parley/cli/some-fail.yaml"));

    BatchResult played = parley.batch(failing).runs(40).play();
    BatchResult written = parley.batch(failing).runs(40).writeTo(folder.resolve("batch"));

    assertThat(played.failures()).isNotEmpty().isEqualTo(written.failures());
    assertThat(played.runs()).isEqualTo(40 - played.failures().size());
  }

  @Test
  void whatCouldBeAgreedIsToldByIds() {
    SolvedScenario solved = parley.solve(base());

    assertThat(solved.feasibility()).isEqualTo(Feasibility.POSSIBLE);
    assertThat(solved.points().get("nash"))
        .containsExactly(Map.of("fighting", "war", "security", "none", "embassies", "open"));
  }

  @Test
  void whatIsBuiltInCodeGoesThroughTheSameChecks() {
    ScenarioBuilder builder =
        ScenarioBuilder.of("pie", 10)
            .withoutStatusQuo()
            .issue("split", "hers", "half", "his")
            .set("actors.she.reservation", 0)
            .set("actors.he.reservation", 0)
            .wants("she", "split", "hers", 1)
            .from("actors.she.positions.split", "assumption: who would not?")
            .wants("he", "split", "hiss", 1)
            .table("kitchen", "she", "he");

    assertThatThrownBy(() -> parley.read(builder))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("scenario built in code:")
        .hasMessageContaining("Maybe \"his\"");
    LoadedScenario right = parley.read(builder.wants("he", "split", "his", 1));
    assertThat(right.issues()).containsEntry("split", List.of("hers", "half", "his"));
    assertThat(right.actors().keySet()).containsExactly("she", "he");
  }

  @Test
  void aNameThatIsTakenIsAnErrorRatherThanOverlooked() {
    assertThatThrownBy(() -> parley.with(new Named("boulware")))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("\"boulware\" twice");
  }

  @Test
  void resultsOfOwnStrategiesSayThatTheyNeedThem() throws Exception {
    Parley more = parley.with(new Named("eager"));
    LoadedScenario scenario = more.read(BASE).with("actors.us.strategy.concession", "eager");
    Path out = folder.resolve("batch");

    more.batch(scenario).runs(5).withoutCharts().writeTo(out);

    assertThat(Files.readString(out.resolve("manifest.json"))).contains("+eager\"");
    assertThat(more.verify(out, 5).isClean()).isTrue();
    assertThatThrownBy(() -> parley.results(out))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("strategies or protocols of eager");
  }

  @Test
  void aListenerIsToldAndAnInterruptKeepsWhatIsThere() throws Exception {
    List<Long> reached = new ArrayList<>();
    Parley heard =
        parley.telling(
            new Listener() {
              @Override
              public void note(String text) {
                throw new AssertionError(text);
              }

              @Override
              public Progress begins(String task, long runs) {
                return done -> {
                  reached.add(done);
                  if (done == 32) {
                    Thread.currentThread().interrupt();
                  }
                };
              }
            });
    Path out = folder.resolve("batch");

    assertThatThrownBy(() -> heard.batch(base()).runs(64).seed(7).writeTo(out))
        .isInstanceOfSatisfying(
            CutShortException.class, stopped -> assertThat(stopped.isStopped()).isTrue());
    parley.resume(out);

    assertThat(reached).containsExactly(16L, 32L);
    parley.batch(base()).runs(64).seed(7).writeTo(folder.resolve("whole"));
    assertThat(Tree.withoutManifest(out)).isEqualTo(Tree.withoutManifest(folder.resolve("whole")));
  }

  @Test
  void numbersThatCannotBeAreErrors() {
    assertThatThrownBy(() -> parley.batch(base()).runs(0).play())
        .isInstanceOf(InputException.class)
        .hasMessageContaining("runs 0");
    assertThatThrownBy(() -> parley.batch(base()).threads(0))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("threads 0");
    assertThatThrownBy(() -> parley.compare(base()).versus("same", base()))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("the same scenario as");
    assertThatThrownBy(() -> parley.compare(base()).writeTo(folder.resolve("none")))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("one scenario");
  }

  private record Named(String name) implements Concession {

    @Override
    public @Nullable Exponent exponent() {
      return null;
    }

    @Override
    public double aspiration(Standpoint own) {
      return own.noDealValue();
    }
  }
}
