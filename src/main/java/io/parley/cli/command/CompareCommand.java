package io.parley.cli.command;

import io.parley.cli.print.ComparisonOutput;
import io.parley.cli.terminal.ExitCode;
import io.parley.results.destination.Destination;
import io.parley.results.study.ComparisonFolder;
import io.parley.results.study.ComparisonPlan;
import io.parley.scenario.ScenarioFile;
import io.parley.study.Session;
import io.parley.study.plan.Variants;
import io.parley.study.play.ExperimentPlayer;
import io.parley.study.play.PlayedComparison;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds scenarios against each other, run by run. */
@Command(
    name = "compare",
    description = {
      "Plays scenarios on the same worlds and says what differs, with 95 %% intervals.",
      "The first scenario is the baseline; the others, or --versus, are held against it."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class CompareCommand implements Callable<ExitCode> {

  private final Context context;

  @Parameters(
      arity = "1..*",
      paramLabel = "SCENARIO",
      description = "The scenario files, the baseline first.")
  private List<Path> scenarios = new ArrayList<>();

  @Option(
      names = "--versus",
      paramLabel = "PATH=VALUE",
      description = {
        "Hold the scenario with this set against the scenario without.",
        "May be given more than once: each is a variant by itself."
      })
  private List<String> versus = new ArrayList<>();

  @Mixin private SetOption set = new SetOption();

  @Mixin private BatchOptions options = new BatchOptions();

  @Option(names = "--json", description = "Print as JSON.")
  private boolean json;

  public CompareCommand(Context context) {
    this.context = context;
  }

  @Override
  public ExitCode call() throws Exception {
    Session session = context.session();
    List<ComparisonPlan.Named> variants =
        new Variants(session, context::text, set.overrides()).read(scenarios, versus);
    ScenarioFile baseline = variants.get(0).scenario();
    int runs = options.runs(baseline.runs());
    int threads = options.threads();
    ComparisonPlan plan =
        ComparisonPlan.of(
            variants, options.seed(baseline.seed()), runs, options.onFailure(), session.version());
    Destination place =
        new Destination(options.folder(baseline, plan.folderName()), options.force());
    new ExperimentPlayer(session, new PlayedComparison(session, plan), place)
        .playUnlessThere(threads);
    ComparisonFolder folder = new ComparisonFolder(place.folder(), plan);
    return new ComparisonOutput(context.console(), folder).print(json);
  }
}
