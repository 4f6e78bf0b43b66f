package io.parley.cli;

import io.parley.experiment.design.Method;
import io.parley.model.InputException;
import io.parley.model.Scenario;
import io.parley.results.Output;
import io.parley.results.Place;
import io.parley.results.SensitivityFolder;
import io.parley.results.SensitivityPlan;
import io.parley.scenario.Maybe;
import io.parley.scenario.ScenarioReader;
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
final class SensitivityCommand implements Callable<Integer> {

  private static final int MORE = 2;

  private final Workshop workshop;

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

  SensitivityCommand(Workshop workshop) {
    this.workshop = workshop;
  }

  @Override
  public Integer call() throws Exception {
    int onThreads = threads.count();
    SensitivityPlanner planner =
        new SensitivityPlanner(workshop, scenario, method, vary, seed, failure.chosen());
    SensitivityFolder earlier =
        extended == null ? null : SensitivityFolder.open(extended, workshop.reader());
    SensitivityPlan plan = planner.plan(rows(earlier));
    if (earlier != null) {
      requireSameDesign(earlier.plan(), plan);
    }
    Output chosen = chosen(plan.scenario().scenario());
    Place place = new Place(out == null ? plan.folder() : out, force);
    if (!force && place.holds(plan.hash())) {
      workshop.console().err().println("The same analysis is there already.");
      new WrittenFolder(place.folder()).requireAsWritten(workshop.reader());
    } else {
      place.requireFree();
      Experiment analysis = new SensitivityRun(workshop, plan, earlier);
      ExperimentPlayer player = new ExperimentPlayer(workshop, analysis, place);
      workshop.interruption().during(() -> player.play(onThreads));
    }
    SensitivityFolder folder = SensitivityFolder.open(place.folder(), workshop.reader());
    return new SensitivityOutput(workshop.console(), folder).print(chosen, json);
  }

  private int rows(@Nullable SensitivityFolder earlier) {
    if (samples != null) {
      Usage.requireBetween("--samples", samples, 1, ScenarioReader.MOST_RUNS);
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

  private @Nullable Output chosen(Scenario read) {
    if (output == null) {
      return null;
    }
    List<Output> outputs = SensitivityFolder.outputs(read, method);
    List<String> names = outputs.stream().map(Output::name).toList();
    int chosen = names.indexOf(output);
    if (chosen < 0) {
      String maybe = Maybe.like(output, names);
      throw new InputException(
          "--output " + output,
          "\"" + output + "\"",
          "one of " + String.join(", ", names),
          maybe == null ? null : "\"" + maybe + "\"");
    }
    return outputs.get(chosen);
  }
}
