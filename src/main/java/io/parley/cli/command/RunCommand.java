package io.parley.cli.command;

import io.parley.cli.print.BatchOutput;
import io.parley.cli.terminal.ExitCode;
import io.parley.experiment.StoppingRule;
import io.parley.experiment.design.Sampling;
import io.parley.model.InputException;
import io.parley.results.BatchPlan;
import io.parley.results.Keep;
import io.parley.results.ResultsFolder;
import io.parley.results.destination.Destination;
import io.parley.scenario.ScenarioFile;
import io.parley.scenario.Warnings;
import io.parley.study.Session;
import io.parley.study.play.BatchPlayer;
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
public final class RunCommand implements Callable<ExitCode> {

  /** The most runs with {@code --until}: enough for a half-width of 0.001 whatever the share. */
  private static final int MOST_UNLESS_SAID = 1_000_000;

  private final Context context;

  @Mixin private ScenarioArguments scenario = new ScenarioArguments();

  @Mixin private BatchOptions options = new BatchOptions();

  @Option(
      names = "--sampling",
      paramLabel = "HOW",
      description =
          "How uncertain numbers are drawn: ${COMPLETION-CANDIDATES} (default: random). lhs: a"
              + " Latin hypercube; sobol: Sobol points. Both spread the runs more evenly.")
  private Sampling sampling = Sampling.RANDOM;

  @Option(
      names = "--keep",
      paramLabel = "WHAT",
      description =
          "What to keep of the runs: ${COMPLETION-CANDIDATES} (default: all). runs: a row a run;"
              + " summary: no rows.")
  private Keep keep = Keep.ALL;

  @Option(
      names = "--until",
      paramLabel = "HALFWIDTH",
      description = {
        "Stop when the 95 %% interval of every ending's share has this half-width at most, such as"
            + " 0.01.",
        "--runs is then the most (default: 1000000)."
      })
  private @Nullable Double until;

  @Option(
      names = "--no-charts",
      description =
          "Write data and transcripts only; \"parley report\" can draw charts and a page later.")
  private boolean undrawn;

  @Option(names = "--json", description = "Print the summary as JSON.")
  private boolean json;

  public RunCommand(Context context) {
    this.context = context;
  }

  @Override
  public ExitCode call() throws Exception {
    Session session = context.session();
    ScenarioFile file = scenario.read(context, session);
    for (String warning : Warnings.ofRuns(file)) {
      context.terminal().note("Warning: " + warning);
    }
    StoppingRule rule = until == null ? null : Usage.stoppingRule("--until", until);
    if (rule != null && sampling == Sampling.LHS) {
      throw new InputException(
          "--until " + until,
          "--sampling lhs beside it",
          "random or sobol, as a part of a Latin hypercube is none");
    }
    int runs = options.runs(rule == null ? file.runs() : MOST_UNLESS_SAID);
    int threads = options.threads();
    BatchPlan plan =
        new BatchPlan(
            file,
            options.seed(file.seed()),
            runs,
            sampling,
            keep,
            rule,
            options.onFailure(),
            session.version());
    Destination place = new Destination(options.folder(file, plan.shortHash()), options.force());
    new BatchPlayer(session, plan, place, !undrawn).playUnlessThere(threads);
    ResultsFolder results = ResultsFolder.open(place.folder(), session.reader());
    return new BatchOutput(context.console(), results).print(json);
  }
}
