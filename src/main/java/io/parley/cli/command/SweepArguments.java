package io.parley.cli.command;

import io.parley.experiment.design.SweepDesign;
import io.parley.results.Keep;
import io.parley.scenario.path.Factor;
import io.parley.study.plan.SweepRequest;
import java.util.ArrayList;
import java.util.List;
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
  private int mostPoints = SweepRequest.MOST_POINTS_UNLESS_SAID;

  @Option(
      names = "--keep",
      paramLabel = "WHAT",
      description =
          "What to keep of each point's runs: ${COMPLETION-CANDIDATES} (default: summary). With"
              + " runs, \"parley solve --results\" can be asked about a point.")
  private Keep keep = Keep.SUMMARY;

  /**
   * What is asked, with what is asked of the runs of each point.
   *
   * @throws io.parley.model.InputException if a factor is not of the right form
   */
  SweepRequest request(BatchOptions options) {
    return new SweepRequest(
        vary.stream().map(text -> Factor.of("--vary", text)).toList(),
        design,
        points,
        mostPoints,
        keep,
        options.seed(),
        options.runs(),
        options.onFailure());
  }
}
