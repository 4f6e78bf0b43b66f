package io.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.parley.model.draw.KeyedRandom;
import io.parley.scenario.Scenarios;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parley as a process of its own, which is killed, stopped, or met by another. */
class KillTest {

  private static final int KILLS = 10;
  private static final int RUNS = 2000;
  private static final int NEVER_ENDING = 50_000_000;
  private static final int TERMINATED = 143;

  @TempDir private Path folder;
  private Path scenario;
  private Path out;
  private Path unfinished;
  private final List<Process> processes = new ArrayList<>();

  @BeforeEach
  void writeScenario() throws IOException {
    scenario = Files.writeString(folder.resolve("base.yaml"), Scenarios.base("base"));
    out = folder.resolve("batch");
    unfinished = folder.resolve("batch.partial");
  }

  @AfterEach
  void endWhatIsLeft() throws InterruptedException {
    for (Process process : processes) {
      process.destroyForcibly().waitFor();
    }
  }

  /**
   * Each moment is a uniform number of how far the batch is, from the process's start to the page:
   * three parts in four by runs, the rest by files. They come in order, so that each kill but the
   * first hits a process that goes on with what the last one left.
   */
  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void whateverIsKilledAtTenRandomMomentsComesToTheSameBytes(int threads) throws Exception {
    Path whole = folder.resolve("whole");
    assertThat(Parley.run("run", scenario, "--runs", RUNS, "--out", whole).code()).isZero();
    int files = Tree.of(whole).size();
    double[] moments =
        IntStream.range(0, KILLS)
            .mapToDouble(kill -> KeyedRandom.uniform(KeyedRandom.key(threads, kill)))
            .sorted()
            .toArray();
    int killed = 0;
    for (double moment : moments) {
      Process process = play("run", scenario, "--runs", RUNS, "--threads", threads, "--out", out);
      await(
          process,
          moment < 0.75
              ? () -> done() >= moment / 0.75 * RUNS
              : () -> written() >= (moment - 0.75) / 0.25 * files);
      killed += process.isAlive() ? 1 : 0;
      process.destroyForcibly().waitFor();
    }

    Parley last = Parley.run("run", scenario, "--runs", RUNS, "--threads", threads, "--out", out);

    assertThat(last.code()).as(last.err()).isZero();
    assertThat(killed).isGreaterThan(KILLS / 2);
    assertThat(Tree.withoutManifest(out)).isEqualTo(Tree.withoutManifest(whole));
    assertThat(folder.toFile().list()).contains("batch").doesNotContain("batch.partial");
  }

  @Test
  void aSweepThatIsKilledAtRandomMomentsComesToTheSameBytes() throws Exception {
    int points = 4;
    int runs = 800;
    Path whole = folder.resolve("whole");
    Object[] sweep = {
      "sweep", scenario, "--runs", runs, "--vary", "actors.us.patience=1..40:" + points, "--out"
    };
    assertThat(Parley.run(and(sweep, whole)).code()).isZero();
    int killed = 0;
    for (int point = 1; point < points; point++) {
      Process process = Files.exists(unfinished) ? play("resume", out) : play(and(sweep, out));
      Path its = unfinished.resolve("points").resolve(point + ".partial");
      int moment = (int) (runs * KeyedRandom.uniform(KeyedRandom.key(runs, point)));
      Path following = unfinished.resolve("points").resolve(point + 1 + ".partial");
      await(process, () -> done(its) >= moment || Files.exists(following));
      killed += process.isAlive() ? 1 : 0;
      process.destroyForcibly().waitFor();
    }

    Parley last = Parley.run("resume", out);

    assertThat(last.code()).as(last.err()).isZero();
    assertThat(killed).isEqualTo(points - 1);
    assertThat(Tree.withoutManifest(out)).isEqualTo(Tree.withoutManifest(whole));
  }

  private static Object[] and(Object[] args, Object last) {
    Object[] all = Arrays.copyOf(args, args.length + 1);
    all[args.length] = last;
    return all;
  }

  @Test
  void aBatchThatIsBeingPlayedIsLeftToItsProcess() throws Exception {
    Process process = play("run", scenario, "--runs", NEVER_ENDING, "--out", out);
    await(process, () -> Files.exists(unfinished.resolve("plan.json"))); // so it has the lock

    for (Object[] args :
        new Object[][] {
          {"run", scenario, "--runs", NEVER_ENDING, "--out", out},
          {"run", scenario, "--runs", 1, "--out", out},
          {"run", scenario, "--runs", 1, "--force", "--out", out},
          {"resume", out}
        }) {
      Parley second = Parley.run(args);
      assertThat(second.err())
          .startsWith(out + ": found another process that is writing these results")
          .hasLineCount(1);
      assertThat(second.code()).isEqualTo(2);
    }

    process.destroyForcibly().waitFor();
    Parley after =
        Parley.run("run", scenario, "--runs", 1, "--keep", "summary", "--force", "--out", out);
    assertThat(after.code()).as(after.err()).isZero();
  }

  @Test
  void aSignalStopsItWithEverythingWrittenDown() throws Exception {
    Process process =
        play("run", scenario, "--runs", NEVER_ENDING, "--keep", "summary", "--out", out);
    await(process, () -> done() > 0);

    process.destroy();

    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isEqualTo(TERMINATED);
    assertThat(folder.resolve("output.txt"))
        .content()
        .isEqualTo(
            String.format(
                Locale.ROOT,
                "Stopped after %,d of %,d runs. To go on: parley resume %s\n",
                done(),
                NEVER_ENDING,
                out));
  }

  @Test
  void aSignalWhileChartsAreDrawnLeavesTheDataComplete() throws Exception {
    Process process = play("run", scenario, "--runs", 100, "--out", out);
    await(process, () -> Files.exists(unfinished.resolve("report.new")));

    process.destroy();

    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isEqualTo(TERMINATED);
    assertThat(folder.resolve("output.txt"))
        .hasContent(
            "Stopped while charts and page were drawn. The data are complete in %s. To draw: parley report %s"
                .formatted(out, out));
    assertThat(Tree.of(out)).doesNotContainKey("report.html");
    assertThat(Parley.run("verify", out).code()).isZero();
    assertThat(Parley.run("report", out).code()).isZero();
    Path whole = folder.resolve("whole");
    assertThat(Parley.run("run", scenario, "--runs", 100, "--out", whole).code()).isZero();
    assertThat(Tree.withoutManifest(out)).isEqualTo(Tree.withoutManifest(whole));
  }

  @Test
  void aSignalWhileRunsAreVerifiedLeavesNothingInTheTemporaryFolder() throws Exception {
    Path temporary = Files.createDirectory(folder.resolve("temporary"));
    Object[] run = {"run", scenario, "--runs", 20_000, "--keep", "summary", "--no-charts"};
    assertThat(Parley.run(and(and(run, "--out"), out)).code()).isZero();
    Process process = play("verify", "--all", out);
    await(process, () -> hasFiles(temporary));

    process.destroy();

    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isEqualTo(TERMINATED);
    assertThat(folder.resolve("output.txt")).hasContent("Stopped.");
    assertThat(temporary).isEmptyDirectory();
  }

  private static boolean hasFiles(Path folder) {
    String[] names = folder.toFile().list();
    return names != null && names.length > 0;
  }

  /** Waits until something is so or the process has ended. */
  private static void await(Process process, BooleanSupplier isSo) throws InterruptedException {
    while (process.isAlive() && !isSo.getAsBoolean()) {
      Thread.sleep(5);
    }
  }

  private int done() {
    return done(unfinished);
  }

  private static int done(Path unfinished) {
    try {
      return new ObjectMapper()
          .readTree(Files.readString(unfinished.resolve("checkpoint.json")))
          .at("/checkpoint/done")
          .asInt();
    } catch (IOException e) { // not there yet, or no more
      return 0;
    }
  }

  private int written() {
    try {
      return Tree.of(unfinished).size();
    } catch (IOException | UncheckedIOException e) { // not there yet, or no more
      return 0;
    }
  }

  private Process play(Object... args) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-Djava.io.tmpdir=" + folder.resolve("temporary"),
            "-cp",
            System.getProperty("java.class.path")));
    command.add(Main.class.getName());
    Arrays.stream(args).map(Object::toString).forEach(command::add);
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("output.txt").toFile())
            .start();
    processes.add(process);
    return process;
  }
}
