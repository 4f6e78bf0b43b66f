package io.parley.cli;

import io.parley.results.Place;
import io.parley.results.SweepFolder;
import io.parley.results.SweepPlan;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Plays a scenario at many points of the space of some factors. */
@Command(
    name = "sweep",
    description = {
      "Plays a scenario with other values at some paths, each combination on the same worlds.",
      "SCENARIO may be an experiment file, which names a scenario and says what varies."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class SweepCommand implements Callable<Integer> {

  private final Workshop workshop;

  @Mixin private ScenarioArguments scenario = new ScenarioArguments();

  @Mixin private SweepArguments arguments = new SweepArguments();

  @Mixin private BatchOptions options = new BatchOptions();

  @Option(names = "--json", description = "Print the table as JSON.")
  private boolean json;

  SweepCommand(Workshop workshop) {
    this.workshop = workshop;
  }

  @Override
  public Integer call() throws Exception {
    int threads = options.threads();
    SweepRun sweep = new SweepPlanner(workshop, scenario, arguments, options).plan();
    SweepPlan plan = sweep.plan();
    Place place = new Place(options.folder(plan.scenario(), plan.folderName()), options.force());
    if (!options.force() && place.holds(plan.hash())) {
      workshop.console().err().println("The same sweep is there already.");
      new WrittenFolder(place.folder()).requireAsWritten(workshop.reader());
    } else {
      place.requireFree();
      ExperimentPlayer player = new ExperimentPlayer(workshop, sweep, place);
      workshop.interruption().during(() -> player.play(threads));
    }
    return new SweepOutput(workshop.console(), new SweepFolder(place.folder(), plan)).print(json);
  }
}
