package io.parley.results.study;

import io.parley.experiment.OnFailure;
import io.parley.results.BatchPlan;
import io.parley.results.Keep;
import io.parley.results.file.Hashes;
import io.parley.scenario.ScenarioFile;
import java.util.List;
import java.util.stream.Collectors;

/**
 * All that decides what a comparison's data are: batches with the same seed and run count.
 *
 * @param variants the baseline, then what is held against it, one or more
 */
public record ComparisonPlan(List<Variant> variants) {

  private static final int SHORT = 8;

  public ComparisonPlan {
    variants = List.copyOf(variants);
    if (variants.size() < 2) {
      throw new IllegalArgumentException("nothing to compare");
    }
  }

  /** The comparison of some scenarios, of which all runs are played. */
  public static ComparisonPlan of(List<Named> scenarios, long seed, int runs, String version) {
    return of(scenarios, seed, runs, OnFailure.CONTINUE, version);
  }

  /** The comparison of some scenarios, the first of which is the baseline. */
  public static ComparisonPlan of(
      List<Named> scenarios, long seed, int runs, OnFailure onFailure, String version) {
    return new ComparisonPlan(
        scenarios.stream()
            .map(
                each ->
                    new Variant(
                        each.name(),
                        new BatchPlan(each.scenario(), seed, runs, Keep.RUNS, version)
                            .with(onFailure)))
            .toList());
  }

  /** The plan's identity in 64 hexadecimal digits. */
  public String hash() {
    return Hashes.of(
        variants.stream()
            .map(each -> each.name() + "\n" + each.batch().hash())
            .collect(Collectors.joining("\n", "comparison\n", "")));
  }

  /** The name of its folder where none is given. */
  public String folderName() {
    return "compare-" + hash().substring(0, SHORT);
  }

  /** What the others are held against. */
  public BatchPlan baseline() {
    return variants.get(0).batch();
  }

  /**
   * A scenario with the name that the comparison calls it by.
   *
   * @param name its name, unlike the others'
   * @param scenario the scenario as run
   */
  public record Named(String name, ScenarioFile scenario) {}

  /**
   * What is played of a scenario.
   *
   * @param name its name, unlike the others'
   * @param batch its batch
   */
  public record Variant(String name, BatchPlan batch) {}
}
