package io.parley.cli;

import io.parley.page.ComparisonReport;
import io.parley.page.Reproduction;
import io.parley.results.ComparisonFolder;
import io.parley.results.Manifest;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Draws a comparison's charts and page. */
final class ComparisonPictures {

  private ComparisonPictures() {}

  static void draw(Workshop workshop, ComparisonFolder folder, Manifest manifest, Path into)
      throws IOException {
    draw(workshop, folder, manifest, into, "");
  }

  /** Draws them with a warning on the page, unless it is empty. */
  static void draw(
      Workshop workshop, ComparisonFolder folder, Manifest manifest, Path into, String warning)
      throws IOException {
    Reproduction reproduction =
        new Reproduction(
            command(folder, manifest),
            manifest.version(),
            manifest.seed(),
            manifest.runs(),
            manifest.scenarioHash());
    @Nullable String problem =
        new ComparisonReport(folder, reproduction.warning(warning)).write(into);
    if (problem != null) {
      workshop.console().err().println(problem);
    }
  }

  /** A command that, given in the folder, plays the same batches wherever it is. */
  private static String command(ComparisonFolder folder, Manifest manifest) {
    StringBuilder command = new StringBuilder("parley compare");
    for (int number = 1; number <= folder.names().size(); number++) {
      command.append(" points/").append(number).append("/scenario.yaml");
    }
    return command
        + " --runs "
        + manifest.runs()
        + " --seed "
        + manifest.seed()
        + FailureOption.text(folder.batches().get(0).onFailure());
  }
}
