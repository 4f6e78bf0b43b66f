package io.parley;

import io.parley.experiment.OnFailure;
import io.parley.experiment.StoppingRule;
import io.parley.experiment.design.Sampling;
import io.parley.model.InputException;
import io.parley.results.BatchPlan;
import io.parley.results.Keep;
import io.parley.results.ResultsFolder;
import io.parley.results.destination.Destination;
import io.parley.scenario.ScenarioReader;
import io.parley.study.Choice;
import io.parley.study.Session;
import io.parley.study.play.BatchInMemory;
import io.parley.study.play.BatchPlayer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A batch before it is played. It does not change: each method that says something gives another.
 * The same setup gives the same runs, on any number of threads, as {@code parley run} does.
 */
public final class BatchSetup {

  /** The most runs where a batch stops when it is sure enough. */
  private static final int MOST_UNLESS_SAID = 1_000_000;

  private final Session session;
  private final LoadedScenario scenario;
  private final StudySize numbers;
  private final Sampling sampling;
  private final Keep keep;
  private final @Nullable StoppingRule until;
  private final boolean drawn;

  BatchSetup(Session session, LoadedScenario scenario) {
    this(session, scenario, StudySize.NOT_SAID, Sampling.RANDOM, Keep.ALL, null, true);
  }

  private BatchSetup(
      Session session,
      LoadedScenario scenario,
      StudySize numbers,
      Sampling sampling,
      Keep keep,
      @Nullable StoppingRule until,
      boolean drawn) {
    this.session = session;
    this.scenario = scenario;
    this.numbers = numbers;
    this.sampling = sampling;
    this.keep = keep;
    this.until = until;
    this.drawn = drawn;
  }

  private BatchSetup with(StudySize other) {
    return new BatchSetup(session, scenario, other, sampling, keep, until, drawn);
  }

  /** How many runs; as many as the scenario says where that is not said. */
  public BatchSetup runs(int runs) {
    return with(numbers.runs(runs));
  }

  /** The seed; the scenario's where that is not said. */
  public BatchSetup seed(long seed) {
    return with(numbers.seed(seed));
  }

  /** On how many threads; one for each core where that is not said. */
  public BatchSetup threads(int threads) {
    return with(numbers.threads(threads));
  }

  /** What becomes of it where runs fail; all are played where that is not said. */
  public BatchSetup onFailure(OnFailure onFailure) {
    return with(numbers.onFailure(onFailure));
  }

  /** How uncertain numbers are drawn; at random where that is not said. */
  public BatchSetup sampling(Sampling how) {
    return new BatchSetup(session, scenario, numbers, how, keep, until, drawn);
  }

  /** What a folder keeps of the runs; all where that is not said. */
  public BatchSetup keep(Keep what) {
    return new BatchSetup(session, scenario, numbers, sampling, what, until, drawn);
  }

  /**
   * Stops when the 95 % interval of every ending's share is narrow enough; the number of runs is
   * then the most.
   *
   * @param halfWidth above 0 and below 0.5
   * @throws IllegalArgumentException if it is not
   */
  public BatchSetup until(double halfWidth) {
    StoppingRule rule = new StoppingRule(halfWidth);
    return new BatchSetup(session, scenario, numbers, sampling, keep, rule, drawn);
  }

  /** Without charts and page in a folder. */
  public BatchSetup withoutCharts() {
    return new BatchSetup(session, scenario, numbers, sampling, keep, until, false);
  }

  /**
   * Plays it into a folder, as {@code parley run --out} does: with data, charts and a page. What
   * was stopped there is gone on with; a batch that is there already is not played again.
   *
   * @throws InputException if the batch can't be played, or the folder is taken
   * @throws io.parley.study.CutShortException if the thread is interrupted or something can't be
   *     written; what is there can be gone on with
   */
  public BatchResult writeTo(Path folder) throws IOException, InterruptedException {
    Destination place = new Destination(folder);
    new BatchPlayer(session, plan(), place, drawn).playUnlessThere(numbers.threads());
    ResultsFolder written = ResultsFolder.open(place.folder(), session.reader());
    return new Naming(written.scenario()).batch(written);
  }

  /**
   * Plays it and keeps every run in memory.
   *
   * @throws InputException if the batch can't be played
   * @throws InterruptedException if the thread is interrupted; nothing is kept
   */
  public BatchResult play() throws IOException, InterruptedException {
    List<RunResult> records = new ArrayList<>();
    return play(records, records::add);
  }

  /**
   * Plays it and hands on every run that is played to its end, in order, of which nothing is kept.
   *
   * @throws InputException if the batch can't be played
   * @throws InterruptedException if the thread is interrupted
   */
  public BatchResult play(Consumer<RunResult> runs) throws IOException, InterruptedException {
    return play(List.of(), runs);
  }

  private BatchResult play(List<RunResult> records, Consumer<RunResult> runs)
      throws IOException, InterruptedException {
    Naming naming = new Naming(scenario.file().scenario());
    BatchInMemory played =
        BatchInMemory.play(
            session, plan(), numbers.threads(), record -> runs.accept(naming.run(record)));
    return naming.batch(played.summary(), played.failures(), records, null);
  }

  private BatchPlan plan() {
    if (until != null && sampling == Sampling.LHS) {
      throw new InputException(
          "until " + until.halfWidth(),
          "sampling lhs beside it",
          "random or sobol, as a part of a Latin hypercube is none");
    }
    int usual = until == null ? scenario.file().runs() : MOST_UNLESS_SAID;
    return new BatchPlan(
        scenario.file(),
        numbers.seedOr(scenario.file().seed()),
        Choice.between("runs", numbers.runsOr(usual), 1, ScenarioReader.MOST_RUNS),
        sampling,
        keep,
        until,
        numbers.onFailure(),
        session.version());
  }
}
