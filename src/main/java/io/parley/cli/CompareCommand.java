package io.parley.cli;

import io.parley.results.ComparisonFolder;
import io.parley.results.ComparisonPlan;
import io.parley.results.Place;
import io.parley.scenario.ScenarioFile;
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
final class CompareCommand implements Callable<Integer> {

  private final Workshop workshop;

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

  CompareCommand(Workshop workshop) {
    this.workshop = workshop;
  }

  @Override
  public Integer call() throws Exception {
    List<ComparisonPlan.Named> variants =
        new Variants(workshop, set.overrides()).read(scenarios, versus);
    ScenarioFile baseline = variants.get(0).scenario();
    int runs = options.runs(baseline.runs());
    int threads = options.threads();
    ComparisonPlan plan =
        ComparisonPlan.of(
            variants, options.seed(baseline.seed()), runs, options.onFailure(), Version.current());
    Place place = new Place(options.folder(baseline, plan.folderName()), options.force());
    if (!options.force() && place.holds(plan.hash())) {
      workshop.console().err().println("The same comparison is there already.");
      new WrittenFolder(place.folder()).requireAsWritten(workshop.reader());
    } else {
      place.requireFree();
      Experiment comparison = new ComparisonRun(workshop, plan);
      ExperimentPlayer player = new ExperimentPlayer(workshop, comparison, place);
      workshop.interruption().during(() -> player.play(threads));
    }
    ComparisonFolder folder = ComparisonFolder.open(place.folder(), workshop.reader());
    return new ComparisonOutput(workshop.console(), folder).print(json);
  }
}
