package io.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.experiment.design.Method;
import io.parley.experiment.design.SweepDesign;
import io.parley.files.FailingFiles;
import io.parley.files.FailingFiles.Killed;
import io.parley.model.draw.Parameter;
import io.parley.results.BatchPlan;
import io.parley.results.Keep;
import io.parley.results.Manifest;
import io.parley.results.check.FileCheck;
import io.parley.results.destination.Destination;
import io.parley.results.study.ComparisonPlan;
import io.parley.results.study.SensitivityFolder;
import io.parley.results.study.SensitivityPlan;
import io.parley.results.study.SweepPlan;
import io.parley.scenario.ScenarioFile;
import io.parley.scenario.Scenarios;
import io.parley.scenario.path.Factor;
import io.parley.scenario.yaml.SourceText;
import io.parley.study.CutShortException;
import io.parley.study.Extensions;
import io.parley.study.Listener;
import io.parley.study.Progress;
import io.parley.study.Session;
import io.parley.study.Version;
import io.parley.study.plan.Variants;
import io.parley.study.play.BatchPlayer;
import io.parley.study.play.Experiment;
import io.parley.study.play.ExperimentPlayer;
import io.parley.study.play.PlayedComparison;
import io.parley.study.play.PlayedSensitivity;
import io.parley.study.play.PlayedSweep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Commands that are killed after each of the operations that they do on files, one after another.
 * Whatever is left, going on comes to the bytes of a command that was left alone, and nothing stays
 * beside them.
 */
class KilledAnywhereTest {

  private static final Path SOME_FAIL =
      Path.of("src", "test", "resources", "io", "parley", "experiment", "some-runs-fail.yaml");
  private static final int BLOCK = 16;

  @TempDir private Path folder;

  /** A command that writes results. */
  @FunctionalInterface
  private interface Command {

    void play(Path out) throws IOException, InterruptedException;
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aBatch(boolean resumes) throws Exception {
    Command command = out -> playInTwo(out, Keep.ALL, false);
    Command again = resumes ? out -> resume(out, command) : command;

    assertThat(killAnywhere(command, again, null)).isGreaterThan(60);
  }

  @ParameterizedTest
  @EnumSource(names = {"RUNS", "SUMMARY"})
  void aBatchThatKeepsLess(Keep keep) throws Exception {
    Command command = out -> playInTwo(out, keep, false);

    assertThat(killAnywhere(command, out -> resume(out, command), null)).isGreaterThan(30);
  }

  @Test
  void aBatchThatReplacesAnother() throws Exception {
    Path earlier = folder.resolve("earlier");
    new BatchPlayer(session(), batch(3, Keep.ALL), new Destination(earlier), false).play(1, none());
    Command command = out -> playInTwo(out, Keep.RUNS, true);

    assertThat(killAnywhere(command, out -> resume(out, command), earlier)).isGreaterThan(60);
  }

  @Test
  void aSweep() throws Exception {
    ScenarioFile scenario = Scenarios.reader().read(base(), List.of());
    SweepPlan plan =
        new SweepPlan(
            "sweep",
            "Base",
            scenario,
            List.of(Factor.of("--vary", "actors.us.patience=3,9")),
            SweepDesign.FULL,
            2,
            7,
            20,
            Keep.SUMMARY,
            Version.current());
    PlayedSweep sweep =
        new PlayedSweep(session(), plan, plan.points(Scenarios.reader(), "base.yaml"));
    Command command = out -> play(sweep, out);

    assertThat(killAnywhere(command, command, null)).isGreaterThan(80);
  }

  @Test
  void aComparison() throws Exception {
    ComparisonPlan plan =
        ComparisonPlan.of(
            new Variants(session(), SourceText::of, List.of())
                .read(List.of(base()), List.of("actors.us.patience=1")),
            1,
            20,
            Version.current());
    Command command = out -> play(new PlayedComparison(session(), plan), out);

    assertThat(killAnywhere(command, command, null)).isGreaterThan(80);
  }

  @Test
  void aSensitivityAnalysis() throws Exception {
    Command command = out -> play(new PlayedSensitivity(session(), sensitivity(70), null), out);

    assertThat(killAnywhere(command, command, null)).isGreaterThan(80);
  }

  @Test
  void aSensitivityAnalysisThatExtendsAnother() throws Exception {
    Path earlier = folder.resolve("earlier");
    play(new PlayedSensitivity(session(), sensitivity(64), null), earlier);
    SensitivityFolder there = SensitivityFolder.open(earlier, Scenarios.reader());
    Command command = out -> play(new PlayedSensitivity(session(), sensitivity(70), there), out);

    assertThat(killAnywhere(command, command, null)).isGreaterThan(60);
  }

  /** Kills a command after each operation and goes on, and returns how many operations it has. */
  private int killAnywhere(Command command, Command again, @Nullable Path before)
      throws IOException, InterruptedException {
    Path whole = folder.resolve("whole").resolve("out");
    put(before, whole);
    command.play(whole);
    Map<String, String> expected = Tree.withoutManifest(whole);
    for (int operations = 0; ; operations++) {
      Path out = folder.resolve("killed-" + operations).resolve("out");
      put(before, out);
      try (FailingFiles files = FailingFiles.killedAfter(operations, out)) {
        command.play(files.at(out));
        return operations;
      } catch (Killed e) {
        requireNothingLost(out, before);
        again.play(out);
        assertThat(Tree.withoutManifest(out)).as(e.getMessage()).isEqualTo(expected);
        assertThat(FileCheck.of(out).findings()).as(e.getMessage()).isEmpty();
        assertThat(out.getParent().toFile().list()).as(e.getMessage()).containsExactly("out");
      }
    }
  }

  private static void put(@Nullable Path before, Path out) throws IOException {
    Files.createDirectories(out.getParent());
    if (before != null) {
      for (String name : Tree.of(before).keySet()) {
        Path copy = out.resolve(name);
        Files.createDirectories(copy.getParent());
        Files.copy(before.resolve(name), copy);
      }
    }
  }

  /** What was there is there until the new results are whole. */
  private static void requireNothingLost(Path out, @Nullable Path before) throws IOException {
    Path unfinished = new Destination(out).unfinished();
    if (before != null && !Files.exists(unfinished.resolve("manifest.json"))) {
      String identity = Manifest.read(out).identity();
      assertThat(Files.exists(unfinished) ? Tree.of(out) : Map.of())
          .isIn(Tree.of(before), Map.of());
      assertThat(identity).isNotEmpty();
    }
  }

  /** Is stopped after a block, and then goes on. */
  private static void playInTwo(Path out, Keep keep, boolean force) throws IOException {
    BatchPlan plan = batch(5, keep);
    BatchPlayer player = new BatchPlayer(session(), plan, new Destination(out, force), false);
    if (new Destination(out).holds(plan)) {
      return;
    }
    try {
      player.play(1, interruptAt(BLOCK));
    } catch (CutShortException e) {
      new BatchPlayer(session(), plan, new Destination(out), false).play(1, none());
    }
  }

  private static BatchPlan batch(long seed, Keep keep) {
    return new BatchPlan(
        Scenarios.reader().read(SOME_FAIL, List.of()), seed, 3 * BLOCK, keep, Version.current());
  }

  private static void resume(Path out, Command command) throws IOException, InterruptedException {
    if (new Destination(out).isUnfinished()) {
      Parley resumed = Parley.run("resume", out, "--threads", 1);
      assertThat(resumed.err()).startsWith("Going on after ");
    } else {
      command.play(out);
    }
  }

  private SensitivityPlan sensitivity(int rows) throws IOException {
    ScenarioFile read = Scenarios.reader().read(base(), List.of());
    List<String> uncertain =
        read.scenario().parameters().uncertain().stream().map(Parameter::path).toList();
    return new SensitivityPlan(
        read, Method.TORNADO, uncertain, rows, read.seed(), Version.current());
  }

  private Path base() throws IOException {
    return Files.writeString(folder.resolve("base.yaml"), Scenarios.base("base"));
  }

  private static void play(Experiment experiment, Path out) throws IOException {
    if (!new Destination(out).holds(experiment.hash())) {
      new ExperimentPlayer(session(), new Sketched(experiment), new Destination(out))
          .play(1, none());
    }
  }

  /** An experiment with a page that takes no time to draw. */
  private record Sketched(Experiment experiment) implements Experiment {

    @Override
    public String name() {
      return experiment.name();
    }

    @Override
    public String hash() {
      return experiment.hash();
    }

    @Override
    public List<BatchPlan> batches() {
      return experiment.batches();
    }

    @Override
    public BatchPlan baseline() {
      return experiment.baseline();
    }

    @Override
    public void begin(Path folder) throws IOException {
      experiment.begin(folder);
    }

    @Override
    public void tabulate(Path folder) throws IOException {
      experiment.tabulate(folder);
    }

    @Override
    public void draw(Path folder, Manifest manifest, Path into) throws IOException {
      Files.createDirectories(into.resolve("charts"));
      Files.writeString(into.resolve("charts/one.svg"), "a chart");
      Files.writeString(into.resolve("charts/one.csv"), "its,data");
      Files.writeString(into.resolve("report.html"), "a page");
    }
  }

  private static Progress none() {
    return done -> {};
  }

  private static Progress interruptAt(int runs) {
    return done -> {
      if (done == runs) {
        Thread.currentThread().interrupt();
      }
    };
  }

  private static Session session() {
    return new Session(Extensions.standard(), "parley", Listener.none());
  }
}
