package io.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import io.parley.cli.terminal.ExitCode;
import io.parley.model.draw.KeyedRandom;
import io.parley.scenario.MutatedYaml;
import io.parley.scenario.Scenarios;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Scenarios, experiments' files and results folders, each changed at random in a few places,
 * through the command line: the exit code is 0, 1 or 2, whatever is wrong is said in plain words,
 * and nothing hangs or takes all memory. The same inputs each time; {@code -Dparley.fuzz=10000}
 * tries so many of each kind, {@code -Dparley.fuzz.first=4038} those from that number on. Those
 * that fail are left in {@code target/fuzz}.
 */
class FuzzTest {

  private static final long KEY = KeyedRandom.key("fuzz");
  private static final int THREADS = 2;
  private static final int SHOWN = 5;

  /**
   * The processor time that all who play may use while a command is under way: ten seconds each.
   * How long the command takes says little where other programs run.
   */
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(10 * THREADS);

  /** How often a command may be looked at, so that one that only waits is found as well. */
  private static final int LOOKS = 600;

  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  /** What only who writes Java knows, and what says that a fault is Parley's. */
  private static final Pattern JAVA =
      Pattern.compile(
          "java\\.|\\bat io\\.|\\w+Exception|\\bnull\\b pointer|parley failed|Out of memory"
              + "|For input string|No enum constant|out of bounds|No value present|Cannot invoke");

  private static final Path FAILED = Path.of("target", "fuzz");

  private static final String EXPERIMENT =
      """
      experiment: patience
      title: Patience
      scenario: base.yaml
      set: {actors.us.influence: 50}
      vary:
        actors.us.patience: [1, 2]
        actors.russia.attrition: 0..0.1:2
        actors.russia.red_lines.no-force: [present, absent]
      runs: 2
      seed: 7
      design: full
      """;

  @TempDir private Path folder;

  private final List<String> faults = new ArrayList<>();
  private final AtomicIntegerArray codes = new AtomicIntegerArray(3);

  @Test
  void scenarios() throws Exception {
    List<String> valid = Scenarios.valid().toList();
    fuzz(
        "scenario",
        900,
        (number, random) -> {
          String text = valid.get(number % valid.size());
          Path file = Files.write(folder.resolve(number + ".yaml"), mutated(text, random));
          Path out = folder.resolve(number + "-out");
          command(file, "validate", file);
          command(file, "run", file, "--runs", 3, "--no-charts", "--threads", 1, "--out", out);
          command(file, "solve", file);
          failures(file, out.resolve("failures.csv"));
          delete(out);
          Files.delete(file);
        });
  }

  @Test
  void experiments() throws Exception {
    Files.writeString(folder.resolve("base.yaml"), Scenarios.base("base"));
    fuzz(
        "experiment",
        200,
        (number, random) -> {
          Path file = Files.write(folder.resolve(number + ".yaml"), mutated(EXPERIMENT, random));
          Path out = folder.resolve(number + "-out");
          command(
              file, "sweep", file, "--runs", 2, "--max-points", 8, "--threads", 1, "--out", out);
          delete(out);
          Files.delete(file);
        });
  }

  @Test
  void folders() throws Exception {
    Path scenario = Files.writeString(folder.resolve("base.yaml"), Scenarios.base("base"));
    List<Path> folders = new ArrayList<>();
    folders.add(made("batch", "run", scenario, "--runs", 3, "--no-charts"));
    folders.add(made("sweep", "sweep", scenario, "--runs", 2, "--vary", "actors.us.patience=1,2"));
    folders.add(
        made("comparison", "compare", scenario, "--runs", 2, "--versus", "actors.us.patience=1"));
    folders.add(made("analysis", "sensitivity", scenario, "--method", "morris", "--samples", 2));
    fuzz("folder", 200, (number, random) -> folder(folders, number, random));
  }

  private Path made(String name, Object... args) {
    Path out = folder.resolve(name);
    Parley made = Parley.run(Stream.concat(Stream.of(args), Stream.of("--out", out)).toArray());
    assertThat(made.code()).as(made.err()).isZero();
    return out;
  }

  /** Charts take long, so few are drawn again. */
  private void folder(List<Path> folders, int number, SplittableRandom random)
      throws IOException, InterruptedException {
    Path original = folders.get(number % folders.size());
    boolean isUnfinished = random.nextInt(4) == 0;
    Path place = folder.resolve(number + "-out");
    Path copy = isUnfinished ? folder.resolve(number + "-out.partial") : place;
    copy(original, copy, isUnfinished);
    List<Path> files = data(copy);
    Path changed = files.get(random.nextInt(files.size()));
    Files.write(changed, mutatedFile(Files.readAllBytes(changed), random));
    switch (random.nextInt(12)) {
      case 0 -> command(changed, "report", copy);
      case 1, 2, 3 -> command(changed, "verify", copy);
      case 4, 5, 6 -> command(changed, "replay", copy, 1);
      case 7 -> command(changed, "solve", folder.resolve("base.yaml"), "--results", copy);
      default -> command(changed, "resume", place, "--threads", 1);
    }
    delete(copy);
    delete(place);
  }

  private static byte[] mutated(String text, SplittableRandom random) {
    return random.nextInt(3) > 0
        ? MutatedYaml.of(text, random).getBytes(StandardCharsets.UTF_8)
        : MutatedBytes.of(text.getBytes(StandardCharsets.UTF_8), random);
  }

  /** JSON is YAML, so it can be changed by its structure, too. */
  private static byte[] mutatedFile(byte[] bytes, SplittableRandom random) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    boolean isStructured = text.startsWith("{") || text.startsWith("scenario:");
    return isStructured && random.nextBoolean()
        ? mutated(text, random)
        : MutatedBytes.of(bytes, random);
  }

  /** Plays {@code count} inputs, or as many as are asked for. */
  private void fuzz(String kind, int count, Fuzzed fuzzed) throws Exception {
    int inputs = Integer.getInteger("parley.fuzz", count);
    int first = Integer.getInteger("parley.fuzz.first", 0);
    ExecutorService executor = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<Void>> all = new ArrayList<>();
      for (int number = first; number < first + inputs; number++) {
        int input = number;
        long key = KeyedRandom.key(KeyedRandom.key(KEY, KeyedRandom.key(kind)), number);
        all.add(
            () -> {
              fuzzed.play(input, new SplittableRandom(key));
              return null;
            });
      }
      for (Future<?> each : executor.invokeAll(all)) {
        each.get();
      }
    } finally {
      executor.shutdownNow();
    }
    assertThat(faults.stream().limit(SHOWN)).as("of " + faults.size()).isEmpty();
    int used = codes.get(0) + codes.get(ExitCode.FAILED.number());
    assertThat(used).as("inputs that can be used").isGreaterThan(inputs / 10);
    assertThat(codes.get(ExitCode.BAD_INPUT.number()))
        .as("inputs that can't")
        .isGreaterThan(inputs / 10);
  }

  private void command(Path input, Object... args) throws IOException, InterruptedException {
    ExecutorService alone = Executors.newSingleThreadExecutor();
    try {
      Parley parley = patiently(alone.submit(() -> Parley.run(args)));
      String all = parley.out() + parley.err();
      boolean isSaid = parley.code() == 0 || !all.isBlank();
      if (parley.code() < 0 || parley.code() > 2 || !isSaid || JAVA.matcher(all).find()) {
        fault(input, "exit code " + parley.code() + ": " + parley.err().strip(), args);
      } else {
        codes.incrementAndGet(parley.code());
      }
    } catch (TimeoutException e) {
      fault(input, "hangs", args);
    } catch (ExecutionException e) {
      fault(input, "throws " + e.getCause(), args);
    } finally {
      alone.shutdownNow();
    }
  }

  private static Parley patiently(Future<Parley> command)
      throws InterruptedException, ExecutionException, TimeoutException {
    long begun = PROCESS.getProcessCpuTime();
    for (int look = 1; ; look++) {
      try {
        return command.get(1, TimeUnit.SECONDS);
      } catch (TimeoutException e) {
        if (look == LOOKS || PROCESS.getProcessCpuTime() - begun > PATIENCE) {
          throw e;
        }
      }
    }
  }

  private void failures(Path input, Path failures) throws IOException {
    if (Files.exists(failures) && JAVA.matcher(Files.readString(failures)).find()) {
      fault(input, Files.readString(failures));
    }
  }

  private synchronized void fault(Path input, String what, Object... args) throws IOException {
    Path kept = FAILED.resolve(args.length == 0 ? "failures" : args[0] + "-" + faults.size());
    Files.createDirectories(FAILED);
    Files.write(kept, Files.readAllBytes(input));
    faults.add(what + "\n  of " + kept + ", " + folder.relativize(input) + "\n");
  }

  /** As it is; for an unfinished folder, as it was before its last file was written. */
  private static void copy(Path from, Path to, boolean isUnfinished) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        boolean isLast = path.equals(from.resolve("manifest.json"));
        if (!(isUnfinished && isLast)) {
          Files.copy(path, to.resolve(from.relativize(path)));
        }
      }
    }
  }

  private static List<Path> data(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(path -> path.toString().matches(".*\\.(csv|json|yaml)"))
          .sorted()
          .toList();
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /** What is done with an input. */
  @FunctionalInterface
  private interface Fuzzed {
    void play(int number, SplittableRandom random) throws IOException, InterruptedException;
  }
}
