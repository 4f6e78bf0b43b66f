package io.parley.cli;

import io.parley.model.InputException;
import io.parley.model.Scenario;
import io.parley.results.BatchFiles;
import io.parley.results.Manifest;
import io.parley.results.ResultsFolder;
import io.parley.results.destination.Destination;
import io.parley.results.destination.Redrawing;
import io.parley.results.study.ComparisonFolder;
import io.parley.results.study.SensitivityFolder;
import io.parley.results.study.SweepFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Redraws a batch's charts and page from its data files. */
@Command(
    name = "report",
    description = "Redraws the charts and the page of a results folder from its data.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ReportCommand implements Callable<Integer> {

  private final Workshop workshop;

  @Parameters(paramLabel = "RESULTS", description = "The results folder.")
  private Path folder = Path.of("");

  @Option(
      names = "--as-is",
      description =
          "Draw data that are not as they were written, with a warning on the page, instead of"
              + " stopping.")
  private boolean asIs;

  ReportCommand(Workshop workshop) {
    this.workshop = workshop;
  }

  @Override
  public Integer call() throws Exception {
    WrittenFolder written = new WrittenFolder(folder).requireWhole();
    if (!asIs) {
      written.requireAsWritten(workshop.reader());
      return draw("");
    }
    String difference = written.difference(workshop.reader());
    return difference.isEmpty() ? draw("") : drawAsIs(difference);
  }

  private int drawAsIs(String difference) throws IOException, InterruptedException {
    String warning =
        "Warning: the data are not as Parley wrote them ("
            + difference
            + "). What is shown need not be what the model gives.";
    workshop.console().err().println(warning);
    try {
      return draw(warning);
    } catch (IllegalArgumentException | NoSuchElementException | IndexOutOfBoundsException e) {
      throw new InputException(
          folder.toString(),
          "data that can't be drawn as they are (" + difference + ")",
          "them as " + BatchFiles.MANIFEST + " says");
    }
  }

  private int draw(String warning) throws IOException, InterruptedException {
    if (ComparisonFolder.isAt(folder)) {
      ComparisonFolder comparison = ComparisonFolder.open(folder, workshop.reader());
      Manifest manifest = Manifest.read(folder);
      redraw(
          comparison.batches().get(0).scenario(),
          warning,
          into -> ComparisonPictures.draw(workshop, comparison, manifest, into, warning));
      return new ComparisonOutput(workshop.console(), comparison).print(false);
    }
    if (SweepFolder.isAt(folder)) {
      SweepFolder sweep = SweepFolder.open(folder, workshop.reader());
      redraw(sweep.scenario(), warning, into -> SweepPictures.draw(workshop, sweep, into, warning));
      return new SweepOutput(workshop.console(), sweep).print(false);
    }
    if (SensitivityFolder.isAt(folder)) {
      SensitivityFolder analysis = SensitivityFolder.open(folder, workshop.reader());
      redraw(
          analysis.plan().scenario().scenario(),
          warning,
          into -> SensitivityRun.draw(workshop, analysis, into, warning));
      return new SensitivityOutput(workshop.console(), analysis).print(null, false);
    }
    ResultsFolder results = ResultsFolder.open(folder, workshop.reader());
    Manifest manifest = Manifest.read(folder);
    redraw(
        results.scenario(),
        warning,
        into -> Pictures.draw(workshop, results, manifest, into, warning));
    return new BatchOutput(workshop.console(), results).print(false);
  }

  /** What is drawn with a warning is not what was written: manifest and crate stay as they are. */
  private void redraw(Scenario scenario, String warning, Destination.Content drawing)
      throws IOException, InterruptedException {
    Redrawing redrawing = new Redrawing(folder, drawing);
    if (warning.isEmpty()) {
      workshop.interruption().during(() -> redrawing.redraw(scenario.title()));
    } else {
      workshop.interruption().during(redrawing::redrawAsIs);
    }
  }
}
