package io.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.files.FailingFiles;
import io.parley.model.InputException;
import io.parley.results.BatchPlan;
import io.parley.results.Keep;
import io.parley.results.Manifest;
import io.parley.results.destination.Destination;
import io.parley.scenario.Scenarios;
import io.parley.study.CutShortException;
import io.parley.study.Extensions;
import io.parley.study.Listener;
import io.parley.study.Session;
import io.parley.study.Version;
import io.parley.study.play.BatchPlayer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A user's own files, at and beside the place of results, are there afterwards as before. */
class StrangersFilesTest {

  private static final String PRECIOUS = "a thesis";
  private static final int RUNS = 20;

  @TempDir private Path folder;
  private Path scenario;
  private Path out;

  @BeforeEach
  void writeScenario() throws IOException {
    scenario = Files.writeString(folder.resolve("base.yaml"), Scenarios.base("base"));
    out = folder.resolve("out");
  }

  private Object[] run(Object... more) {
    Object[] usual = {"run", scenario, "--runs", RUNS, "--no-charts", "--out", out};
    return Stream.concat(Arrays.stream(usual), Arrays.stream(more)).toArray();
  }

  private Stream<Object[]> commands() {
    return Stream.of(
        run(),
        run("--force"),
        new Object[] {
          "sweep", scenario, "--vary", "actors.us.patience=3,9", "--runs", 9, "--out", out
        },
        new Object[] {
          "compare", scenario, "--versus", "actors.us.patience=1", "--runs", 9, "--out", out
        },
        new Object[] {
          "sensitivity", scenario, "--method", "tornado", "--samples", 2, "--force", "--out", out
        },
        new Object[] {"resume", out},
        new Object[] {"report", out});
  }

  /** That what follows plants files at every name: no other is formed beside the folder. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void onlyTheFolderAndItsUnfinishedOneAreWrittenTo(boolean force) throws IOException {
    Path results = folder.resolve("beside").resolve("results");
    play(results, 1, false);
    BatchPlan plan =
        new BatchPlan(
            Scenarios.reader().read(scenario, List.of()), 2, RUNS, Keep.ALL, Version.current());
    if (!force) {
      Files.move(results, folder.resolve("elsewhere"));
    }
    try (FailingFiles files = FailingFiles.killedAfter(Integer.MAX_VALUE, folder)) {
      new BatchPlayer(session(), plan, new Destination(files.at(results), force), false)
          .play(1, done -> {});
      Path beside = results.getParent();
      assertThat(files.paths().stream().filter(path -> !path.equals(beside)))
          .allSatisfy(
              path ->
                  assertThat(beside.relativize(path).getName(0).toString())
                      .isIn("results", "results.partial"));
    }
  }

  static Stream<String> unfinishedFolders() {
    return Stream.of(
        "thesis.txt",
        "plan.json",
        "scenario.yaml",
        "lock",
        "manifest.json",
        "checkpoint.json",
        "replaced/thesis.txt",
        "runs.csv",
        "points/1/runs.csv");
  }

  @ParameterizedTest
  @MethodSource("unfinishedFolders")
  void aFolderNamedLikeAnUnfinishedOneIsLeftAlone(String name) throws IOException {
    Path planted = plant(folder.resolve("out.partial").resolve(name));
    Map<String, String> before = Tree.of(folder);

    assertRefused(planted.getFileName().toString());

    assertThat(Tree.of(folder)).isEqualTo(before);
  }

  @Test
  void aFileNamedLikeAnUnfinishedFolderIsLeftAlone() throws IOException {
    plant(folder.resolve("out.partial"));

    assertRefused("out.partial");

    assertThat(folder.resolve("out.partial")).hasContent(PRECIOUS);
  }

  @Test
  void aLinkNamedLikeAnUnfinishedFolderIsLeftAlone() throws IOException {
    plant(folder.resolve("mine").resolve("thesis.txt"));
    Files.createSymbolicLink(folder.resolve("out.partial"), folder.resolve("mine"));

    assertRefused("out.partial");

    assertThat(folder.resolve("mine").toFile().list()).containsExactly("thesis.txt");
  }

  private void assertRefused(String what) {
    commands()
        .filter(command -> !List.of("report", "resume").contains(command[0]))
        .forEach(
            command -> {
              Parley refused = Parley.run(command);
              assertThat(refused.code()).as(refused.err()).isEqualTo(2);
              assertThat(refused.err()).as(what).startsWith(out.toString()).contains("out.partial");
            });
    assertThat(Parley.run("resume", out).code()).isEqualTo(2);
    assertThat(out).doesNotExist();
  }

  @Test
  void foldersWithOtherEndingsAreLeftAlone() throws IOException {
    for (String ending : List.of(".replaced", ".begun", ".new", ".old", ".report.new")) {
      plant(folder.resolve("out" + ending).resolve("thesis.txt"));
    }

    commands().forEach(Parley::run);

    for (String ending : List.of(".replaced", ".begun", ".new", ".old", ".report.new")) {
      assertThat(folder.resolve("out" + ending).resolve("thesis.txt")).hasContent(PRECIOUS);
    }
  }

  @Test
  void whatTheUserPutIntoAnUnfinishedFolderIsNotGivenUp() throws IOException {
    stop();
    Path mine = plant(folder.resolve("out.partial").resolve("thesis.txt"));
    Map<String, String> before = Tree.of(folder);

    Parley refused = Parley.run(run("--force"));

    assertThat(refused.err())
        .contains("found thesis.txt, which Parley did not write, expected nothing but unfinished");
    assertThat(refused.code()).isEqualTo(2);
    assertThat(Tree.of(folder)).isEqualTo(before);
    assertThat(mine).hasContent(PRECIOUS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"thesis.txt", "charts/mine.png", "mine/thesis.txt"})
  void whatTheUserPutAmongResultsIsNotReplaced(String name) throws IOException {
    play(out, 1, false);
    plant(out.resolve(name));
    Map<String, String> before = Tree.of(folder);

    Parley refused = Parley.run(run("--force"));

    assertThat(refused.err()).startsWith("--out " + out).contains("other files beside results");
    assertThat(refused.code()).isEqualTo(2);
    assertThat(Tree.of(folder)).isEqualTo(before);
  }

  @Test
  void resultsAreReplacedWithForceOnly() throws IOException {
    play(out, 1, false);
    String earlier = Manifest.read(out).identity();

    assertThat(Parley.run(run()).err()).contains("--force to replace what is there");
    assertThat(Manifest.read(out).identity()).isEqualTo(earlier);
    assertThat(Parley.run(run("--force")).code()).isZero();

    assertThat(Manifest.read(out).identity()).isNotEqualTo(earlier);
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("base.yaml", "out");
    assertThat(Parley.run("verify", out).code()).isZero();
  }

  @Test
  void whatComesWhereAStoppedBatchIsToGoStaysThere() throws IOException {
    stop();
    plant(out.resolve("thesis.txt"));

    Parley refused = Parley.run("resume", out);

    assertThat(refused.err())
        .isEqualTo(out + ": found a folder with other files, expected a new folder\n");
    assertThat(refused.code()).isEqualTo(2);
    assertThat(out.toFile().list()).containsExactly("thesis.txt");
    Files.move(out, folder.resolve("mine"));
    assertThat(Parley.run("resume", out).code()).isZero();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whatComesWhileABatchIsPlayedStaysThere(boolean isFolder) throws IOException {
    BatchPlayer player = new BatchPlayer(session(), plan(2), new Destination(out), false);

    assertThatThrownBy(
            () -> player.play(1, done -> plantOnce(isFolder ? out.resolve("thesis.txt") : out)))
        .isInstanceOf(CutShortException.class)
        .hasMessage(
            "Can't write %s: There is now %s\n  Kept: 20 of 20 runs. To go on: parley resume %s"
                .formatted(out, isFolder ? "a folder with other files" : "a file", out));

    assertThat(isFolder ? out.resolve("thesis.txt") : out).hasContent(PRECIOUS);
    Files.move(out, folder.resolve("mine"));
    assertThat(Parley.run("resume", out).err()).startsWith("Going on after 20 of 20 runs.");
  }

  private static void plantOnce(Path file) {
    try {
      plant(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void aLinkIsFollowedToTheFolderThatIsMeant() throws IOException {
    Path meant = Files.createDirectory(folder.resolve("meant"));
    Files.createSymbolicLink(out, meant);

    assertThat(Parley.run(run()).code()).isZero();

    assertThat(out).isSymbolicLink();
    assertThat(meant.resolve("runs.csv")).isRegularFile();
    assertThat(Parley.run(run()).err()).startsWith("The same batch is there already.");
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("base.yaml", "meant", "out");
  }

  @Test
  void aLinkToOtherFilesOrToNothingIsRefused() throws IOException {
    Path mine = plant(folder.resolve("mine").resolve("thesis.txt"));
    Files.createSymbolicLink(out, folder.resolve("mine"));
    assertThat(Parley.run(run()).err()).contains("found a folder with other files");
    Files.delete(out);
    Files.createSymbolicLink(out, folder.resolve("nowhere"));

    assertThat(Parley.run(run()).err()).contains("found a link to what is not there");
    assertThat(Parley.run("resume", out).code()).isEqualTo(2);

    assertThat(mine).hasContent(PRECIOUS);
    assertThat(Files.exists(out, LinkOption.NOFOLLOW_LINKS)).isTrue();
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("base.yaml", "mine", "out");
  }

  @Test
  void aStepBackGoesWhereTheSystemGoes() throws IOException {
    Path far = Files.createDirectories(folder.resolve("far").resolve("away"));
    Files.createSymbolicLink(folder.resolve("x"), far);
    out = folder.resolve("x/../y");

    assertThat(Parley.run(run()).code()).isZero();

    assertThat(folder.resolve("far").toFile().list()).containsExactlyInAnyOrder("away", "y");
    out = folder.resolve("missing/../z");
    assertThat(Parley.run(run()).code()).isZero();
    assertThat(folder.resolve("z").resolve("runs.csv")).exists();
  }

  @Test
  void theFolderThatTheUserIsInIsRefused() {
    out = Path.of(".");
    Parley refused = Parley.run(run());

    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).startsWith("--out .: found ");
    out = Path.of("/");
    assertThat(Parley.run(run()).err())
        .startsWith("--out /: found the root of the file system, expected a new folder");
  }

  @Test
  void aNameOfAnUnfinishedFolderIsRefused() {
    out = folder.resolve("out.partial");

    assertThat(Parley.run(run()).err())
        .isEqualTo(
            "--out %s: found a name that ends in .partial, expected another, as unfinished results have it\n"
                .formatted(out));
  }

  @Test
  void aPlaceUnderAFileIsRefused() {
    out = scenario.resolve("out");
    Parley refused = Parley.run(run());

    assertThat(refused.err())
        .startsWith("--out " + out + ": found a place that can't be written to (");
    assertThat(refused.code()).isEqualTo(2);
  }

  /** Another process's results that come to be there are not those that may be replaced. */
  @Test
  void onlyTheResultsThatWereThereAreReplaced() throws IOException {
    play(out, 1, false);
    stopWithForce();
    Files.move(out, folder.resolve("mine"));
    play(folder.resolve("third"), 3, false);
    Files.move(folder.resolve("third"), out);

    assertThatThrownBy(() -> new Destination(out).reopen())
        .isInstanceOf(InputException.class)
        .hasMessageContaining("a folder that holds another batch");
    assertThat(new TreeSet<>(List.of(folder.toFile().list())))
        .containsExactly("base.yaml", "mine", "out", "out.partial");
  }

  private void stopWithForce() {
    stop(new Destination(out, true));
  }

  private void stop() {
    stop(new Destination(out));
  }

  private void stop(Destination place) {
    assertThatThrownBy(
            () ->
                new BatchPlayer(session(), plan(2), place, false)
                    .play(
                        1,
                        done -> {
                          if (done == 16) {
                            Thread.currentThread().interrupt();
                          }
                        }))
        .hasMessageStartingWith("Stopped after 16");
  }

  private void play(Path into, long seed, boolean force) throws IOException {
    new BatchPlayer(session(), plan(seed), new Destination(into, force), false).play(1, done -> {});
  }

  private BatchPlan plan(long seed) {
    return new BatchPlan(
        Scenarios.reader().read(scenario, List.of()), seed, RUNS, Keep.ALL, Version.current());
  }

  private static Path plant(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.writeString(file, PRECIOUS);
  }

  private static Session session() {
    return new Session(Extensions.standard(), "parley", Listener.none());
  }
}
