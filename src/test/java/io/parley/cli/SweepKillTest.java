package io.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.parley.model.KeyedRandom;
import io.parley.scenario.Scenarios;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sweep in a process of its own, which is killed. */
class SweepKillTest {

  private static final int KILLS = 3;
  private static final int POINTS = 4;
  private static final int RUNS = 1000;

  @TempDir private Path folder;

  /** Each moment is a uniform number of how many runs are done; they come in order. */
  @Test
  void whatIsKilledAtRandomMomentsAndResumedComesToTheSameBytes() throws Exception {
    Path file = Files.writeString(folder.resolve("base.yaml"), Scenarios.base("base"));
    Path whole = folder.resolve("whole");
    Path out = folder.resolve("out");
    List<Object> args =
        List.of("sweep", file, "--runs", RUNS, "--vary", "actors.us.patience=1..40:" + POINTS);
    assertThat(Parley.run(with(args, "--out", whole)).code()).isZero();
    double[] moments =
        IntStream.range(0, KILLS)
            .mapToDouble(kill -> KeyedRandom.uniform(KeyedRandom.key(7, kill)))
            .sorted()
            .toArray();
    int killed = 0;
    for (double moment : moments) {
      Process process =
          Files.exists(folder.resolve("out.partial"))
              ? start("resume", out)
              : start(with(args, "--out", out));
      while (process.isAlive() && done() < moment * POINTS * RUNS) {
        Thread.sleep(5);
      }
      killed += process.isAlive() ? 1 : 0;
      process.destroyForcibly().waitFor();
    }

    Parley last = Parley.run("resume", out);

    assertThat(last.code()).as(last.err()).isZero();
    assertThat(killed).isEqualTo(KILLS);
    assertThat(data(out)).isEqualTo(data(whole));
    assertThat(folder.toFile().list()).doesNotContain("out.partial");
  }

  private static Object[] with(List<Object> args, Object... more) {
    return Stream.concat(args.stream(), Stream.of(more)).toArray();
  }

  private static Map<String, String> data(Path sweep) throws IOException {
    Map<String, String> files = Tree.of(sweep);
    files.keySet().removeIf(name -> name.endsWith("manifest.json"));
    return files;
  }

  /** How many runs are done, by whole points and by the checkpoint of one that is not. */
  private int done() {
    Path points = folder.resolve("out.partial").resolve("points");
    int done = 0;
    for (int point = 1; point <= POINTS; point++) {
      done += Files.exists(points.resolve(point + "/manifest.json")) ? RUNS : 0;
      try {
        done +=
            new ObjectMapper()
                .readTree(Files.readString(points.resolve(point + ".partial/checkpoint.json")))
                .at("/checkpoint/done")
                .asInt();
      } catch (IOException | UncheckedIOException e) { // not there yet, or no more
        continue;
      }
    }
    return done;
  }

  private Process start(Object... args) throws IOException {
    Stream<String> java =
        Stream.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName());
    return new ProcessBuilder(Stream.concat(java, Stream.of(args).map(Object::toString)).toList())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("output.txt").toFile())
        .start();
  }
}
