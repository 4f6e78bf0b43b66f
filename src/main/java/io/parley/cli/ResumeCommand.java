package io.parley.cli;

import io.parley.model.InputException;
import io.parley.results.BatchFiles;
import io.parley.results.ComparisonFolder;
import io.parley.results.Place;
import io.parley.results.PlanFile;
import io.parley.results.ResultsFolder;
import io.parley.results.SensitivityFolder;
import io.parley.results.SweepFolder;
import io.parley.results.SweepPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Goes on with results that were stopped. */
@Command(
    name = "resume",
    description = "Goes on with results that were stopped, to the same results as without a stop.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ResumeCommand implements Callable<Integer> {

  private final Workshop workshop;

  @Parameters(
      paramLabel = "RESULTS",
      description = "The results folder, or the folder beside it that ends in .partial.")
  private Path folder = Path.of("");

  @Mixin private Threads threads = new Threads();

  @Option(names = "--json", description = "Print the summary as JSON.")
  private boolean json;

  ResumeCommand(Workshop workshop) {
    this.workshop = workshop;
  }

  @Override
  public Integer call() throws Exception {
    int count = threads.count();
    Place place = Place.of(folder);
    if (place.isUnfinished()) {
      resume(place, count);
    } else if (Files.exists(place.folder().resolve(BatchFiles.MANIFEST))) {
      workshop.console().err().println("These results are complete.");
      new WrittenFolder(place.folder()).requireAsWritten(workshop.reader());
    } else if (Files.isDirectory(place.unfinished())) {
      resume(place, count); // says what is wrong with it
    } else {
      throw new InputException(
          folder.toString(), "no results", "a results folder that was not finished");
    }
    if (ComparisonFolder.isAt(place.folder())) {
      ComparisonFolder comparison = ComparisonFolder.open(place.folder(), workshop.reader());
      return new ComparisonOutput(workshop.console(), comparison).print(json);
    }
    if (SweepFolder.isAt(place.folder())) {
      SweepFolder sweep = SweepFolder.open(place.folder(), workshop.reader());
      return new SweepOutput(workshop.console(), sweep).print(json);
    }
    if (SensitivityFolder.isAt(place.folder())) {
      SensitivityFolder analysis = SensitivityFolder.open(place.folder(), workshop.reader());
      return new SensitivityOutput(workshop.console(), analysis).print(null, json);
    }
    ResultsFolder results = ResultsFolder.open(place.folder(), workshop.reader());
    return new BatchOutput(workshop.console(), results).print(json);
  }

  private void resume(Place place, int count) throws Exception {
    Path unfinished = place.unfinished();
    String kind = PlanFile.kind(unfinished, Version.current());
    switch (kind) {
      case PlanFile.BATCH -> {
        PlanFile file = PlanFile.read(unfinished, workshop.reader());
        BatchPlayer player = new BatchPlayer(workshop, file.plan(), place, file.drawn());
        workshop.interruption().during(() -> player.play(count));
      }
      case ComparisonFolder.KIND ->
          resume(
              new ComparisonRun(workshop, ComparisonFolder.plan(unfinished, workshop.reader())),
              place,
              count);
      case SweepFolder.KIND -> resume(sweep(unfinished), place, count);
      case SensitivityFolder.KIND ->
          resume(
              new SensitivityRun(
                  workshop, SensitivityFolder.open(unfinished, workshop.reader()).plan(), null),
              place,
              count);
      default ->
          throw new InputException(
              unfinished.toString(),
              "results of the kind \"" + kind + "\"",
              "a batch, a sweep, a comparison or a sensitivity analysis");
    }
  }

  private SweepRun sweep(Path unfinished) {
    SweepPlan plan = SweepFolder.open(unfinished, workshop.reader()).plan();
    String label = unfinished.resolve(BatchFiles.SCENARIO).toString();
    return new SweepRun(workshop, plan, plan.points(workshop.reader(), label));
  }

  private void resume(Experiment experiment, Place place, int count)
      throws IOException, InterruptedException {
    ExperimentPlayer player = new ExperimentPlayer(workshop, experiment, place);
    workshop.interruption().during(() -> player.play(count));
  }
}
