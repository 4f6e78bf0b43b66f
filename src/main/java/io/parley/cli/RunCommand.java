package io.parley.cli;

import io.parley.results.BatchPlan;
import io.parley.results.Keep;
import io.parley.results.Place;
import io.parley.results.ResultsFolder;
import io.parley.scenario.ScenarioFile;
import io.parley.scenario.ScenarioReader;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Plays a scenario many times. */
@Command(
    name = "run",
    description = "Plays a scenario many times and writes data, charts and a page.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class RunCommand implements Callable<Integer> {

  private final Workshop workshop;

  @Mixin private ScenarioArguments scenario = new ScenarioArguments();

  @Option(
      names = "--runs",
      paramLabel = "N",
      description = "How many runs (default: the scenario's).")
  private @Nullable Integer runs;

  @Option(names = "--seed", paramLabel = "S", description = "The seed (default: the scenario's).")
  private @Nullable Long seed;

  @Mixin private Threads threads = new Threads();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "The results folder (default: results/<scenario>/<identity>).")
  private @Nullable Path out;

  @Option(
      names = "--keep",
      paramLabel = "WHAT",
      description =
          "What to keep of the runs: ${COMPLETION-CANDIDATES} (default: all). runs: a row a run;"
              + " summary: no rows.")
  private Keep keep = Keep.ALL;

  @Option(
      names = "--force",
      description = "Replace what is in the results folder; do not go on with what was stopped.")
  private boolean force;

  @Option(names = "--json", description = "Print the summary as JSON.")
  private boolean json;

  RunCommand(Workshop workshop) {
    this.workshop = workshop;
  }

  @Override
  public Integer call() throws Exception {
    ScenarioFile file = scenario.read(workshop);
    int count =
        Usage.requireFrom1("--runs", runs == null ? file.runs() : runs, ScenarioReader.MOST_RUNS);
    int onThreads = threads.count();
    BatchPlan plan =
        new BatchPlan(file, seed == null ? file.seed() : seed, count, keep, Version.current());
    Place place = new Place(folder(plan));
    BatchPlayer player = new BatchPlayer(workshop, plan, place, true);
    if (!force && place.holds(plan)) {
      workshop.console().err().println("The same batch is there already.");
    } else {
      place.requireFree(force);
      if (force) {
        place.discardUnfinished();
      }
      workshop.interruption().during(() -> player.play(onThreads));
    }
    ResultsFolder results = ResultsFolder.open(place.folder(), workshop.reader());
    return new BatchOutput(workshop.console(), results).print(json);
  }

  private Path folder(BatchPlan plan) {
    return out != null
        ? out
        : Path.of("results", plan.scenario().scenario().id(), plan.shortHash());
  }
}
