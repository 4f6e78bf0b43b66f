package io.parley.cli;

import io.parley.page.Reproduction;
import io.parley.page.SweepReport;
import io.parley.results.BatchFiles;
import io.parley.results.SweepFolder;
import io.parley.results.SweepPlan;
import io.parley.scenario.Factor;
import java.io.IOException;
import java.nio.file.Path;

/** Draws a sweep's charts and page. */
final class SweepPictures {

  private SweepPictures() {}

  static void draw(Workshop workshop, SweepFolder folder, Path into) throws IOException {
    draw(workshop, folder, into, "");
  }

  /** Draws them with a warning on the page, unless it is empty. */
  static void draw(Workshop workshop, SweepFolder folder, Path into, String warning)
      throws IOException {
    SweepPlan plan = folder.plan();
    Reproduction reproduction =
        new Reproduction(
            command(plan), plan.version(), plan.seed(), plan.runs(), plan.scenarioHash());
    String problem = new SweepReport(folder, reproduction.warning(warning)).write(into);
    if (problem != null) {
      workshop.console().err().println(problem);
    }
  }

  /** A command that gives the same data wherever it is written and on how many threads it runs. */
  private static String command(SweepPlan plan) {
    StringBuilder command = new StringBuilder("parley sweep " + BatchFiles.SCENARIO);
    for (Factor factor : plan.factors()) {
      command.append(" --vary '").append(factor.toString().replace("'", "'\\''")).append("'");
    }
    command.append(" --design ").append(plan.design());
    if (!plan.isFull()) {
      command.append(" --points ").append(plan.count());
    }
    command.append(" --max-points ").append(plan.count());
    return command
        + " --runs "
        + plan.runs()
        + " --seed "
        + plan.seed()
        + FailureOption.text(plan.onFailure());
  }
}
