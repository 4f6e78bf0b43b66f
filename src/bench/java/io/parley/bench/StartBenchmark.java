package io.parley.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import picocli.CommandLine;

/** Whole processes, from start to end: the launcher, and {@link Hello} on the same Java. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 10)
@Fork(1)
public class StartBenchmark {

  /** Has the launcher build whatever it lacks. */
  @Setup(Level.Trial)
  public void build() throws IOException, InterruptedException {
    validate();
  }

  /** The launcher and a command that reads the shipped scenario. */
  @Benchmark
  public int validate() throws IOException, InterruptedException {
    return start("./parley", "validate", "scenarios/riyadh-2025.yaml");
  }

  /** A command that does nothing. */
  @Benchmark
  public int hello() throws IOException, InterruptedException {
    return start(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp",
        folderOf(Hello.class) + ":" + folderOf(CommandLine.class),
        Hello.class.getName(),
        "world");
  }

  private static String folderOf(Class<?> type) {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath()).toString();
  }

  private static int start(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    int code = process.waitFor();
    if (code != 0) {
      throw new IllegalStateException(String.join(" ", command) + " ended with " + code);
    }
    return code;
  }
}
