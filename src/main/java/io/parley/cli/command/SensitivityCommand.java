package io.parley.cli.command;

import io.parley.cli.print.SensitivityOutput;
import io.parley.cli.terminal.ExitCode;
import io.parley.experiment.design.Method;
import io.parley.model.InputException;
import io.parley.model.Scenario;
import io.parley.results.destination.Destination;
import io.parley.results.study.ModelOutput;
import io.parley.results.study.SensitivityFolder;
import io.parley.results.study.SensitivityPlan;
import io.parley.scenario.ScenarioReader;
import io.parley.study.Choice;
import io.parley.study.Session;
import io.parley.study.plan.SensitivityPlanner;
import io.parley.study.play.ExperimentPlayer;
import io.parley.study.play.PlayedSensitivity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Asks on which of a scenario's uncertain numbers its results depend. */
@Command(
    name = "sensitivity",
    description = {
      "Asks on which of a scenario's uncertain numbers its results depend, and how surely.",
      "All outputs are worked out from the same runs; one of them is printed."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class SensitivityCommand implements Callable<ExitCode> {

  private static final int MORE = 2;

  private final Context context;

  @Mixin private ScenarioArguments scenario = new ScenarioArguments();

  @Option(
      names = "--method",
      paramLabel = "NAME",
      required = true,
      description =
          "morris: which numbers matter at all; sobol: which share of the differences between runs"
              + " is due to which; tornado: where results go when one number is low or high.")
  private Method method = Method.SOBOL;

  @Option(
      names = "--vary",
      paramLabel = "PATH[=SPEC]",
      description = {
        "What to ask about (default: every uncertain number): the uncertain numbers at a path and",
        "below it; * matches any id. With SPEC, a list, a grid or a distribution, it is first made",
        "to vary so. May be given more than once; all other uncertain numbers are one factor"
            + " together."
      })
  private List<String> vary = new ArrayList<>();

  @Option(
      names = "--samples",
      paramLabel = "N",
      description =
          "How many rows of the design (default: 512 for sobol, else 256; twice what is there with"
              + " --extend). Each takes a run or two for each number asked about.")
  private @Nullable Integer samples;

  @Option(
      names = "--output",
      paramLabel = "OUTPUT",
      description =
          "What to print: ending (sobol only), ending:ID, payoff:ACTOR or settled_round (default:"
              + " ending, or the first ending that is neither never nor always).")
  private @Nullable String output;

  @Option(
      names = "--extend",
      paramLabel = "RESULTS",
      description = "Add to the sample in this folder, which stays as it is.")
  private @Nullable Path extended;

  @Option(names = "--seed", paramLabel = "S", description = "The seed (default: the scenario's).")
  private @Nullable Long seed;

  @Mixin private FailureOption failure = new FailureOption();

  @Mixin private Threads threads = new Threads();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "The results folder (default: results/<scenario>/sensitivity-<identity>).")
  private @Nullable Path out;

  @Option(names = "--force", description = "Replace what is in the results folder.")
  private boolean force;

  @Option(names = "--json", description = "Print the indices of all outputs as JSON.")
  private boolean json;

  public SensitivityCommand(Context context) {
    this.context = context;
  }

  @Override
  public ExitCode call() throws Exception {
    int onThreads = threads.count();
    Session session = context.session();
    SensitivityPlanner planner =
        new SensitivityPlanner(
            session,
            context.text(scenario.path()),
            scenario.overrides(),
            method,
            vary,
            seed,
            failure.chosen());
    SensitivityFolder earlier =
        extended == null ? null : SensitivityFolder.open(extended, session.reader());
    SensitivityPlan plan = planner.plan(rows(earlier));
    if (earlier != null) {
      requireSameDesign(earlier.plan(), plan);
    }
    ModelOutput chosen = chosen(plan.scenario().scenario());
    Destination place = new Destination(out == null ? plan.folder() : out, force);
    new ExperimentPlayer(session, new PlayedSensitivity(session, plan, earlier), place)
        .playUnlessThere(onThreads);
    SensitivityFolder folder = SensitivityFolder.open(place.folder(), session.reader());
    return new SensitivityOutput(context.console(), folder).print(chosen, json);
  }

  private int rows(@Nullable SensitivityFolder earlier) {
    if (samples != null) {
      Choice.between("--samples", samples, 1, ScenarioReader.MOST_RUNS);
    }
    if (earlier == null) {
      return samples == null ? method.usualRows() : samples;
    }
    int there = earlier.plan().rows();
    if (samples != null && samples <= there) {
      throw new InputException(
          "--samples " + samples, "no more than the " + there + " that are there", "more samples");
    }
    return samples == null ? MORE * there : samples;
  }

  /** Only the number of rows may differ. */
  private void requireSameDesign(SensitivityPlan earlier, SensitivityPlan plan) {
    String expected = "the same command with more samples";
    if (!earlier.version().equals(plan.version())) {
      throw another("an analysis by Parley " + earlier.version(), "one by " + plan.version());
    }
    if (earlier.method() != plan.method()) {
      throw another("a design for --method " + earlier.method(), expected);
    }
    if (earlier.seed() != plan.seed()) {
      throw another("a design of seed " + earlier.seed(), expected);
    }
    if (!earlier.varied().equals(plan.varied())) {
      throw another("a design of other factors", expected);
    }
    if (earlier.onFailure() != plan.onFailure()) {
      throw another("an analysis with --on-failure " + earlier.onFailure(), expected);
    }
    if (!earlier.scenarioHash().equals(plan.scenarioHash())) {
      throw another("an analysis of another scenario", expected);
    }
  }

  private InputException another(String found, String expected) {
    return new InputException("--extend " + extended, found, expected);
  }

  private @Nullable ModelOutput chosen(Scenario read) {
    if (output == null) {
      return null;
    }
    List<ModelOutput> outputs = SensitivityFolder.outputs(read, method);
    List<String> names = outputs.stream().map(ModelOutput::name).toList();
    return Choice.byName("--output", output, outputs, names);
  }
}
