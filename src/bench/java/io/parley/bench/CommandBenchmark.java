package io.parley.bench;

import io.parley.cli.Parley;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Whole commands on the shipped scenario, in a process that is warm. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
@Fork(1)
public class CommandBenchmark {

  private static final String RIYADH = "scenarios/riyadh-2025.yaml";
  private static final int RUNS = 2000;

  private Path folder;

  /** Plays what is drawn. */
  @Setup
  public void play() throws IOException {
    folder = Files.createTempDirectory("parley-bench");
    batch(1, "drawn");
  }

  /** Deletes all that was written. */
  @TearDown
  public void delete() throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /** A batch on one thread, without charts. */
  @Benchmark
  public Parley batchOnOneThread() {
    return batch(1, "one");
  }

  /** The same on two. */
  @Benchmark
  public Parley batchOnTwoThreads() {
    return batch(2, "two");
  }

  /** What could be agreed. */
  @Benchmark
  public Parley solve() {
    return run("solve", RIYADH);
  }

  /** The charts and the page of a batch. */
  @Benchmark
  public Parley draw() {
    return run("report", folder.resolve("drawn"));
  }

  private Parley batch(int threads, String name) {
    return run(
        "run",
        RIYADH,
        "--runs",
        RUNS,
        "--threads",
        threads,
        "--no-charts",
        "--force",
        "--out",
        folder.resolve(name));
  }

  private static Parley run(Object... args) {
    Parley parley = Parley.run(args);
    if (parley.code() != 0) {
      throw new IllegalStateException(List.of(args) + ": " + parley.err());
    }
    return parley;
  }
}
