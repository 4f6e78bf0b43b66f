package io.parley.cli.command;

import io.parley.experiment.OnFailure;
import io.parley.scenario.ScenarioFile;
import io.parley.scenario.ScenarioReader;
import io.parley.study.Choice;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How many runs are played, from which seed, and where the results go. */
public final class BatchOptions {

  @Option(
      names = "--runs",
      paramLabel = "N",
      description = "How many runs (default: the scenario's).")
  private @Nullable Integer runs;

  @Option(names = "--seed", paramLabel = "S", description = "The seed (default: the scenario's).")
  private @Nullable Long seed;

  @Mixin private Threads threads = new Threads();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "The results folder (default: one in results/<scenario>, by what is played).")
  private @Nullable Path out;

  @Option(
      names = "--force",
      description = "Replace what is in the results folder; do not go on with what was stopped.")
  private boolean force;

  @Mixin private FailureOption failure = new FailureOption();

  /** How many runs are asked for; null where that is not said. */
  @Nullable Integer runs() {
    return runs;
  }

  /** The seed that is asked for; null where that is not said. */
  @Nullable Long seed() {
    return seed;
  }

  /** How many runs are played; {@code usual} where that is not said. */
  public int runs(int usual) {
    return Choice.between("--runs", runs == null ? usual : runs, 1, ScenarioReader.MOST_RUNS);
  }

  /** The seed of the runs; {@code usual} where that is not said. */
  public long seed(long usual) {
    return seed == null ? usual : seed;
  }

  /** What becomes of a batch where runs fail. */
  public OnFailure onFailure() {
    return failure.chosen();
  }

  /** On how many threads. */
  int threads() {
    return threads.count();
  }

  /**
   * The results folder.
   *
   * @param name what it is called where none is given
   */
  Path folder(ScenarioFile file, String name) {
    return out != null ? out : Path.of("results", file.scenario().id(), name);
  }

  /** Whether what is in the folder may be replaced. */
  boolean force() {
    return force;
  }
}
