package io.parley.results.study;

import io.parley.experiment.OnFailure;
import io.parley.experiment.design.Points;
import io.parley.experiment.design.SweepDesign;
import io.parley.model.InputException;
import io.parley.results.BatchPlan;
import io.parley.results.Keep;
import io.parley.results.PlanHeader;
import io.parley.results.file.Hashes;
import io.parley.scenario.ScenarioFile;
import io.parley.scenario.ScenarioReader;
import io.parley.scenario.path.Factor;
import io.parley.scenario.path.Level;
import io.parley.scenario.path.Levels;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * All that decides what a sweep's data are.
 *
 * @param name its id, which its folder is called by
 * @param title its name for people
 * @param scenario the scenario without its factors
 * @param factors what varies, one or more
 * @param design which points are played
 * @param count how many points there are
 * @param seed the seed of every point
 * @param runs the runs of every point
 * @param keep what is kept of them
 * @param onFailure what becomes of a point's batch where runs fail
 * @param version Parley's version
 */
public record SweepPlan(
    String name,
    String title,
    ScenarioFile scenario,
    List<Factor> factors,
    SweepDesign design,
    int count,
    long seed,
    int runs,
    Keep keep,
    OnFailure onFailure,
    String version) {

  private static final int SHORT = 8;

  public SweepPlan {
    factors = List.copyOf(factors);
  }

  /** A sweep of which all runs are played. */
  public SweepPlan(
      String name,
      String title,
      ScenarioFile scenario,
      List<Factor> factors,
      SweepDesign design,
      int count,
      long seed,
      int runs,
      Keep keep,
      String version) {
    this(
        name,
        title,
        scenario,
        factors,
        design,
        count,
        seed,
        runs,
        keep,
        OnFailure.CONTINUE,
        version);
  }

  /** The plan's identity in 64 hexadecimal digits. */
  public String hash() {
    List<String> parts = new ArrayList<>(List.of("sweep", name, title, scenarioHash()));
    factors.forEach(factor -> parts.add(factor.toString()));
    parts.add(design + " " + count);
    parts.add(seed + " " + runs);
    parts.add("keep " + keep);
    parts.add(version);
    return Hashes.of(String.join("\n", parts) + PlanHeader.line(onFailure));
  }

  /** The name of its folder where none is given. */
  public String folderName() {
    return name + "-" + hash().substring(0, SHORT);
  }

  /** The hash of the scenario without its factors. */
  public String scenarioHash() {
    return Hashes.of(scenario.text());
  }

  /** The batch of the scenario without its factors, which is not played. */
  public BatchPlan baseline() {
    return batch(scenario);
  }

  /** The paths that vary. */
  public List<String> paths() {
    return factors.stream().map(Factor::path).toList();
  }

  /** By factor, its values as {@code --vary} says them. */
  public List<String> specs() {
    return factors.stream().map(Factor::spec).toList();
  }

  /** Whether every value of a factor is played with every value of the others. */
  public boolean isFull() {
    return design == SweepDesign.FULL;
  }

  /**
   * A point.
   *
   * @param number its number, from 1
   * @param levels what each factor is there
   * @param batch what is played there
   */
  public record Point(int number, List<Level> levels, BatchPlan batch) {

    public Point {
      levels = List.copyOf(levels);
    }

    /** What each factor is there, as YAML in one line. */
    public List<String> values() {
      return levels.stream().map(Level::text).toList();
    }
  }

  /**
   * The points, in order, each read and checked.
   *
   * @param label what messages call the scenario
   * @throws InputException if a factor is not in the scenario or can't have one of its values
   */
  public List<Point> points(ScenarioReader reader, String label) {
    Points points =
        design.points(
            seed, paths(), factors.stream().map(each -> each.levels().size()).toList(), count);
    List<Levels> levels =
        factors.stream().map(factor -> reader.levels(label, scenario, factor)).toList();
    return IntStream.range(0, count)
        .mapToObj(
            row -> {
              List<Level> chosen = new ArrayList<>();
              for (int factor = 0; factor < levels.size(); factor++) {
                chosen.add(levels.get(factor).at(points.at(row, factor)));
              }
              return point(row + 1, chosen, reader.at(label, scenario, chosen));
            })
        .toList();
  }

  private Point point(int number, List<Level> levels, ScenarioFile file) {
    requireSameColumns(file);
    return new Point(number, levels, batch(file));
  }

  private BatchPlan batch(ScenarioFile file) {
    return new BatchPlan(file, seed, runs, keep, version).with(onFailure);
  }

  /** All points share their endings and actors, as the columns of the results do. */
  private void requireSameColumns(ScenarioFile file) {
    boolean same =
        ids(file).equals(ids(scenario))
            && file.runs() == scenario.runs()
            && file.seed() == scenario.seed();
    if (!same) {
      throw new InputException(
          factors.get(0).label(),
          "factors that change the scenario's id, endings, actors, runs or seed",
          "factors that leave these as they are");
    }
  }

  private static List<String> ids(ScenarioFile file) {
    List<String> ids = new ArrayList<>(List.of(file.scenario().id()));
    file.scenario().endings().forEach(ending -> ids.add(ending.id() + ": " + ending.label()));
    file.scenario().actors().forEach(actor -> ids.add(actor.id()));
    return ids;
  }
}
