package io.parley.bench;

import io.parley.cli.Parley;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;

/**
 * What JMH can't show when other programs run: two things in turn in one process, the best of
 * several, and their ratio.
 */
public final class Ratios {

  private static final int TIMES = 7;
  private static final int RUNS = 2000;
  private static final String BATCH_RUNS = "10000";
  private static final double MICROSECONDS = 1e3;
  private static final double SECONDS = 1e9;

  private Ratios() {}

  /** Prints both ratios. */
  public static void main(String[] args) {
    RunBenchmark runs = new RunBenchmark();
    runs.read();
    print(
        "One run against the floor, processor time in microseconds",
        two -> processorTime(two == 0 ? runs::run : runs::floor));
    Path folder = Path.of("target", "ratios");
    print(
        "A batch of " + BATCH_RUNS + " runs on one thread against two, seconds",
        two -> batch(two == 0 ? "1" : "2", folder.resolve("batch")));
  }

  private static void print(String what, IntToDoubleFunction time) {
    double[] best = {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY};
    for (int i = 0; i < TIMES; i++) {
      for (int two = 0; two < best.length; two++) {
        best[two] = Math.min(best[two], time.applyAsDouble(two));
      }
    }
    System.out.printf(
        Locale.ROOT, "%s: %.1f / %.1f = %.2f%n", what, best[0], best[1], best[0] / best[1]);
  }

  private static double processorTime(Runnable run) {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    for (int i = 0; i < RUNS; i++) {
      run.run();
    }
    long after = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    return (after - before) / MICROSECONDS / RUNS;
  }

  private static double batch(String threads, Path out) {
    long before = System.nanoTime();
    Parley.run(
        "run",
        "scenarios/riyadh-2025.yaml",
        "--runs",
        BATCH_RUNS,
        "--threads",
        threads,
        "--no-charts",
        "--force",
        "--out",
        out);
    return (System.nanoTime() - before) / SECONDS;
  }
}
