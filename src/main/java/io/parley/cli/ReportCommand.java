package io.parley.cli;

import io.parley.model.Scenario;
import io.parley.results.ComparisonFolder;
import io.parley.results.Manifest;
import io.parley.results.Place;
import io.parley.results.Redrawing;
import io.parley.results.ResultsFolder;
import io.parley.results.SensitivityFolder;
import io.parley.results.SweepFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
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

  ReportCommand(Workshop workshop) {
    this.workshop = workshop;
  }

  @Override
  public Integer call() throws Exception {
    if (ComparisonFolder.isAt(folder)) {
      ComparisonFolder comparison = ComparisonFolder.open(folder, workshop.reader());
      Manifest manifest = Manifest.read(folder);
      redraw(
          comparison.batches().get(0).scenario(),
          into -> ComparisonPictures.draw(workshop, comparison, manifest, into));
      return new ComparisonOutput(workshop.console(), comparison).print(false);
    }
    if (SweepFolder.isAt(folder)) {
      SweepFolder sweep = SweepFolder.open(folder, workshop.reader());
      redraw(
          sweep.plan().baseline().scenario().scenario(),
          into -> SweepPictures.draw(workshop, sweep, into));
      return new SweepOutput(workshop.console(), sweep).print(false);
    }
    if (SensitivityFolder.isAt(folder)) {
      SensitivityFolder analysis = SensitivityFolder.open(folder, workshop.reader());
      redraw(
          analysis.plan().sample().scenario().scenario(),
          into -> SensitivityRun.draw(workshop, analysis, into));
      return new SensitivityOutput(workshop.console(), analysis).print(null, false);
    }
    ResultsFolder results = ResultsFolder.open(folder, workshop.reader());
    Manifest manifest = Manifest.read(folder);
    redraw(results.scenario(), into -> Pictures.draw(workshop, results, manifest, into));
    return new BatchOutput(workshop.console(), results).print(false);
  }

  private void redraw(Scenario scenario, Place.Content drawing)
      throws IOException, InterruptedException {
    Redrawing redrawing = new Redrawing(folder, drawing);
    workshop.interruption().during(() -> redrawing.redraw(scenario.title()));
  }
}
