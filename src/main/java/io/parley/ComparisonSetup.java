package io.parley;

import io.parley.experiment.OnFailure;
import io.parley.results.destination.Destination;
import io.parley.results.study.ComparisonFolder;
import io.parley.results.study.ComparisonPlan;
import io.parley.scenario.ScenarioFile;
import io.parley.scenario.ScenarioReader;
import io.parley.study.Choice;
import io.parley.study.Session;
import io.parley.study.plan.Variants;
import io.parley.study.play.ExperimentPlayer;
import io.parley.study.play.PlayedComparison;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A comparison before it is played: variants held against a baseline on the same worlds, run by
 * run. It does not change: each method that says something gives another.
 */
public final class ComparisonSetup {

  private final Session session;
  private final List<ComparisonPlan.Named> scenarios;
  private final StudySize numbers;

  ComparisonSetup(Session session, LoadedScenario baseline) {
    this(
        session,
        List.of(new ComparisonPlan.Named(baseline.id(), baseline.file())),
        StudySize.NOT_SAID);
  }

  private ComparisonSetup(
      Session session, List<ComparisonPlan.Named> scenarios, StudySize numbers) {
    this.session = session;
    this.scenarios = List.copyOf(scenarios);
    this.numbers = numbers;
  }

  private ComparisonSetup with(StudySize other) {
    return new ComparisonSetup(session, scenarios, other);
  }

  /**
   * Another variant.
   *
   * @param name its name, other than those of the baseline, which is called by its id, and of other
   *     variants
   * @throws io.parley.model.InputException if the name is taken, it says the same as another, or is
   *     about nothing that the baseline is about
   */
  public ComparisonSetup versus(String name, LoadedScenario variant) {
    List<ComparisonPlan.Named> more = new ArrayList<>(scenarios);
    more.add(new ComparisonPlan.Named(name, variant.file()));
    List<String> names = more.stream().map(ComparisonPlan.Named::name).toList();
    Choice.requireApart("versus", names);
    List<ScenarioFile> files = more.stream().map(ComparisonPlan.Named::scenario).toList();
    Variants.requireComparable(names, files);
    return new ComparisonSetup(session, more, numbers);
  }

  /** How many runs each has; as many as the baseline says where that is not said. */
  public ComparisonSetup runs(int runs) {
    return with(numbers.runs(runs));
  }

  /** The seed; the baseline's where that is not said. */
  public ComparisonSetup seed(long seed) {
    return with(numbers.seed(seed));
  }

  /** On how many threads; one for each core where that is not said. */
  public ComparisonSetup threads(int threads) {
    return with(numbers.threads(threads));
  }

  /** What becomes of a batch where runs fail; all are played where that is not said. */
  public ComparisonSetup onFailure(OnFailure onFailure) {
    return with(numbers.onFailure(onFailure));
  }

  /**
   * Plays it into a folder, as {@code parley compare --out} does.
   *
   * @return by variant, what differs
   * @throws io.parley.model.InputException if there is no variant, or the folder is taken
   * @throws io.parley.study.CutShortException as for {@link BatchSetup#writeTo}
   */
  public Map<String, List<MeasuredDifference>> writeTo(Path folder)
      throws IOException, InterruptedException {
    Variants.requireSeveral("compare", scenarios.size());
    ScenarioFile baseline = scenarios.get(0).scenario();
    ComparisonPlan plan =
        ComparisonPlan.of(
            scenarios,
            numbers.seedOr(baseline.seed()),
            Choice.between("runs", numbers.runsOr(baseline.runs()), 1, ScenarioReader.MOST_RUNS),
            numbers.onFailure(),
            session.version());
    Destination place = new Destination(folder);
    new ExperimentPlayer(session, new PlayedComparison(session, plan), place)
        .playUnlessThere(numbers.threads());
    Map<String, List<MeasuredDifference>> differences = new LinkedHashMap<>();
    new ComparisonFolder(place.folder(), plan)
        .comparisons()
        .forEach(
            (name, comparison) ->
                differences.put(
                    name, comparison.findings().stream().map(MeasuredDifference::of).toList()));
    return Ordered.copy(differences);
  }
}
