package io.parley.cli;

import io.parley.experiment.design.Sampling;
import io.parley.experiment.design.Worlds;
import io.parley.page.Report;
import io.parley.page.Reproduction;
import io.parley.results.BatchFiles;
import io.parley.results.Keep;
import io.parley.results.Manifest;
import io.parley.results.ResultsFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalDouble;

/** Draws a folder's charts and page. */
final class Pictures {

  private Pictures() {}

  /** A command that gives the same batch wherever it is written and on how many threads it runs. */
  private static String command(Manifest manifest, ResultsFolder results) {
    Keep keep = results.keep();
    Worlds worlds = results.worlds();
    OptionalDouble until = results.until();
    return "parley run "
        + BatchFiles.SCENARIO
        + " --runs "
        + manifest.runs()
        + " --seed "
        + manifest.seed()
        + (worlds == Sampling.RANDOM ? "" : " --sampling " + worlds)
        + (keep == Keep.ALL ? "" : " --keep " + keep)
        + (until.isEmpty() ? "" : " --until " + until.getAsDouble())
        + FailureOption.text(results.onFailure());
  }

  static void draw(Workshop workshop, ResultsFolder results, Manifest manifest, Path into)
      throws IOException {
    draw(workshop, results, manifest, into, "");
  }

  /** Draws them with a warning on the page, unless it is empty. */
  static void draw(
      Workshop workshop, ResultsFolder results, Manifest manifest, Path into, String warning)
      throws IOException {
    Reproduction reproduction =
        new Reproduction(
            command(manifest, results),
            manifest.version(),
            manifest.seed(),
            manifest.runs(),
            manifest.scenarioHash());
    String problem = new Report(results, reproduction.warning(warning)).write(into);
    if (problem != null) {
      workshop.console().err().println(problem);
    }
  }
}
