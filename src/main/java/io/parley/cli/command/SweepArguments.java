package io.parley.cli.command;

import io.parley.experiment.design.SweepDesign;
import io.parley.model.InputException;
import io.parley.results.Keep;
import io.parley.scenario.ExperimentFile;
import io.parley.scenario.Factor;
import io.parley.scenario.ScenarioReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * What a sweep's command line says of its points. It comes before what an experiment's file says.
 */
public final class SweepArguments {

  @Option(
      names = "--vary",
      paramLabel = "PATH=SPEC",
      description = {
        "What to vary: a list (a,b,c), a grid (0..1:11) or a distribution ({uniform: [0, 1]}) of"
            + " values;",
        "red lines are present or absent; * matches any id, and all that match vary together.",
        "May be given more than once."
      })
  private List<String> vary = new ArrayList<>();

  @Option(
      names = "--design",
      paramLabel = "NAME",
      description =
          "full: every value with every other; lhs: a Latin hypercube; sobol: Sobol points"
              + " (default: full).")
  private @Nullable SweepDesign design;

  @Option(
      names = "--points",
      paramLabel = "N",
      description = "How many points a Latin hypercube or Sobol points have.")
  private @Nullable Integer points;

  @Option(
      names = "--max-points",
      paramLabel = "N",
      description = "The most points that may be played (default: ${DEFAULT-VALUE}).")
  private int mostPoints = 1000;

  @Option(
      names = "--keep",
      paramLabel = "WHAT",
      description =
          "What to keep of each point's runs: ${COMPLETION-CANDIDATES} (default: summary). With"
              + " runs, \"parley solve --results\" can be asked about a point.")
  private Keep keep = Keep.SUMMARY;

  /** What is kept of each point's runs. */
  public Keep keep() {
    return keep;
  }

  /**
   * The factors that are given here.
   *
   * @throws InputException if one is not of the right form
   */
  public List<Factor> factors() {
    return vary.stream().map(text -> Factor.of("--vary", text)).toList();
  }

  /** Which points are played. */
  public SweepDesign design(@Nullable ExperimentFile experiment) {
    String ofFile = experiment == null ? null : experiment.design();
    if (design != null) {
      return design;
    }
    return ofFile == null ? SweepDesign.FULL : SweepDesign.valueOf(ofFile.toUpperCase(Locale.ROOT));
  }

  /**
   * How many points there are.
   *
   * @throws InputException if that is not said, said twice or more than allowed
   */
  public int count(SweepDesign chosen, List<Factor> factors, @Nullable ExperimentFile experiment) {
    Usage.requireBetween("--max-points", mostPoints, 1, ScenarioReader.MOST_RUNS);
    Integer ofFile = experiment == null ? null : experiment.points();
    Integer count = points != null ? points : ofFile;
    return chosen == SweepDesign.FULL ? full(factors, count) : sampled(chosen, count);
  }

  private int full(List<Factor> factors, @Nullable Integer count) {
    if (count != null) {
      throw new InputException(
          "--points " + count, "a number of points", "none with every value of every factor");
    }
    double product = 1;
    for (Factor factor : factors) {
      if (factor.distribution() != null) {
        throw new InputException(
            factor.label(),
            "a distribution, which has no list of values",
            "a list or a grid such as 0..1:11, or --design lhs --points N");
      }
      product *= factor.levels().size();
    }
    return within(product);
  }

  private int sampled(SweepDesign chosen, @Nullable Integer count) {
    if (count == null) {
      throw new InputException("--design " + chosen, "no number of points", "--points N beside it");
    }
    return within(Usage.requireBetween("--points", count, 1, ScenarioReader.MOST_RUNS));
  }

  private int within(double count) {
    if (count > mostPoints) {
      throw new InputException(
          "--max-points " + mostPoints,
          String.format(Locale.ROOT, "%,.0f design points", count),
          String.format(Locale.ROOT, "at most %,d, or a greater --max-points", mostPoints));
    }
    return (int) count;
  }
}
