package io.parley.cli.command;

import io.parley.cli.print.SweepOutput;
import io.parley.cli.terminal.ExitCode;
import io.parley.results.destination.Destination;
import io.parley.results.study.SweepFolder;
import io.parley.results.study.SweepPlan;
import io.parley.study.Session;
import io.parley.study.plan.SweepPlanner;
import io.parley.study.play.ExperimentPlayer;
import io.parley.study.play.PlayedSweep;
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
public final class SweepCommand implements Callable<ExitCode> {

  private final Context context;

  @Mixin private ScenarioArguments scenario = new ScenarioArguments();

  @Mixin private SweepArguments arguments = new SweepArguments();

  @Mixin private BatchOptions options = new BatchOptions();

  @Option(names = "--json", description = "Print the table as JSON.")
  private boolean json;

  public SweepCommand(Context context) {
    this.context = context;
  }

  @Override
  public ExitCode call() throws Exception {
    int threads = options.threads();
    Session session = context.session();
    PlayedSweep sweep =
        new SweepPlanner(
                session,
                scenario.path(),
                context.text(scenario.path()),
                scenario.overrides(),
                arguments.request(options))
            .plan();
    SweepPlan plan = sweep.plan();
    Destination place =
        new Destination(options.folder(plan.scenario(), plan.folderName()), options.force());
    new ExperimentPlayer(session, sweep, place).playUnlessThere(threads);
    return new SweepOutput(context.console(), new SweepFolder(place.folder(), plan, sweep.points()))
        .print(json);
  }
}
