package io.parley;

import io.parley.experiment.OnFailure;
import io.parley.experiment.design.SweepDesign;
import io.parley.results.Keep;
import io.parley.results.ResultsFolder;
import io.parley.results.destination.Destination;
import io.parley.results.study.SweepPlan;
import io.parley.scenario.path.Factor;
import io.parley.study.Session;
import io.parley.study.plan.SweepPlanner;
import io.parley.study.plan.SweepRequest;
import io.parley.study.play.BatchInMemory;
import io.parley.study.play.ExperimentPlayer;
import io.parley.study.play.PlayedSweep;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sweep before it is played: a scenario with other values at some paths, each combination on the
 * same worlds. It does not change: each method that says something gives another.
 */
public final class SweepSetup {

  private final Session session;
  private final LoadedScenario scenario;
  private final List<String> factors;
  private final StudySize numbers;
  private final SweepDesign design;
  private final @Nullable Integer points;

  SweepSetup(Session session, LoadedScenario scenario) {
    this(session, scenario, List.of(), StudySize.NOT_SAID, SweepDesign.FULL, null);
  }

  private SweepSetup(
      Session session,
      LoadedScenario scenario,
      List<String> factors,
      StudySize numbers,
      SweepDesign design,
      @Nullable Integer points) {
    this.session = session;
    this.scenario = scenario;
    this.factors = List.copyOf(factors);
    this.numbers = numbers;
    this.design = design;
    this.points = points;
  }

  private SweepSetup with(StudySize other) {
    return new SweepSetup(session, scenario, factors, other, design, points);
  }

  /**
   * What varies.
   *
   * @param path its path
   * @param spec a list ({@code a,b,c}), a grid ({@code 0..1:11}) or a distribution
   */
  public SweepSetup vary(String path, String spec) {
    List<String> more = new ArrayList<>(factors);
    more.add(path + "=" + spec);
    return new SweepSetup(session, scenario, more, numbers, design, points);
  }

  /** Points of a sampled design rather than every value with every other. */
  public SweepSetup sampled(SweepDesign how, int count) {
    return new SweepSetup(session, scenario, factors, numbers, how, count);
  }

  /** How many runs each point has; as many as the scenario says where that is not said. */
  public SweepSetup runs(int runs) {
    return with(numbers.runs(runs));
  }

  /** The seed; the scenario's where that is not said. */
  public SweepSetup seed(long seed) {
    return with(numbers.seed(seed));
  }

  /** On how many threads; one for each core where that is not said. */
  public SweepSetup threads(int threads) {
    return with(numbers.threads(threads));
  }

  /** What becomes of a point where runs fail; all are played where that is not said. */
  public SweepSetup onFailure(OnFailure onFailure) {
    return with(numbers.onFailure(onFailure));
  }

  /**
   * Plays it into a folder, as {@code parley sweep --out} does.
   *
   * @return its points in order
   * @throws io.parley.model.InputException if it can't be played, or the folder is taken
   * @throws io.parley.study.CutShortException as for {@link BatchSetup#writeTo}
   */
  public List<SweepPoint> writeTo(Path folder) throws IOException, InterruptedException {
    PlayedSweep sweep = planned();
    Destination place = new Destination(folder);
    new ExperimentPlayer(session, sweep, place).playUnlessThere(numbers.threads());
    List<SweepPoint> results = new ArrayList<>();
    for (SweepPlan.Point point : sweep.points()) {
      Path its = Destination.ofPoint(place.folder(), point.number()).folder();
      ResultsFolder written = ResultsFolder.open(its, session.reader());
      results.add(
          new SweepPoint(values(sweep, point), new Naming(written.scenario()).batch(written)));
    }
    return List.copyOf(results);
  }

  /**
   * Plays it without a folder; single runs are not kept.
   *
   * @return its points in order
   * @throws io.parley.model.InputException if it can't be played
   * @throws InterruptedException if the thread is interrupted; nothing is kept
   */
  public List<SweepPoint> play() throws IOException, InterruptedException {
    PlayedSweep sweep = planned();
    List<SweepPoint> results = new ArrayList<>();
    for (SweepPlan.Point point : sweep.points()) {
      BatchInMemory played =
          BatchInMemory.play(session, point.batch(), numbers.threads(), record -> {});
      Naming naming = new Naming(point.batch().scenario().scenario());
      results.add(
          new SweepPoint(
              values(sweep, point),
              naming.batch(played.summary(), played.failures(), List.of(), null)));
    }
    return List.copyOf(results);
  }

  private PlayedSweep planned() {
    SweepRequest request =
        new SweepRequest(
            factors.stream().map(text -> Factor.of("vary", text)).toList(),
            design,
            points,
            SweepRequest.MOST_POINTS_UNLESS_SAID,
            Keep.SUMMARY,
            numbers.seed(),
            numbers.runs(),
            numbers.onFailure());
    Path path = Path.of(scenario.source().label());
    return new SweepPlanner(session, path, scenario.source(), scenario.settings(), request).plan();
  }

  private static Map<String, String> values(PlayedSweep sweep, SweepPlan.Point point) {
    Map<String, String> values = new LinkedHashMap<>();
    for (int factor = 0; factor < point.values().size(); factor++) {
      values.put(sweep.plan().paths().get(factor), point.values().get(factor));
    }
    return values;
  }
}
