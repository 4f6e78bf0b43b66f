package io.parley.cli;

import io.parley.experiment.design.SweepDesign;
import io.parley.model.InputException;
import io.parley.results.study.SweepPlan;
import io.parley.scenario.ExperimentFile;
import io.parley.scenario.ScenarioFile;
import io.parley.scenario.ScenarioReader;
import io.parley.scenario.path.Factor;
import io.parley.scenario.yaml.SourceText;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes a sweep of a command line and, where it names one, of an experiment's file.
 *
 * @param workshop what commands work with
 * @param scenario the scenario or experiment, and what is set in it
 * @param arguments what the command line says of the points
 * @param options what it says of the runs of each
 */
record SweepPlanner(
    Workshop workshop, ScenarioArguments scenario, SweepArguments arguments, BatchOptions options) {

  private static final String USUAL_NAME = "sweep";

  /**
   * The sweep.
   *
   * @throws InputException if anything about it can't be played
   */
  SweepRun plan() {
    List<String> designs = Arrays.stream(SweepDesign.values()).map(Object::toString).toList();
    SourceText source = workshop.text(scenario.path());
    ExperimentFile experiment = ExperimentFile.read(scenario.path(), source, designs);
    if (experiment != null) {
      source = workshop.text(experiment.scenario());
    }
    ScenarioFile file = file(source, experiment);
    List<Factor> factors = factors(experiment);
    SweepDesign design = arguments.design(experiment);
    SweepPlan plan =
        new SweepPlan(
            experiment == null ? USUAL_NAME : experiment.id(),
            experiment == null ? file.scenario().title() : experiment.title(),
            file,
            factors,
            design,
            arguments.count(design, factors, experiment),
            options.seed(seed(experiment, file)),
            options.runs(runs(experiment, file)),
            arguments.keep(),
            options.onFailure(),
            Version.current());
    return new SweepRun(workshop, plan, plan.points(workshop.reader(), source.label()));
  }

  /**
   * The scenario as the experiment sets it and then, as that is nearer at hand, the command line.
   */
  private ScenarioFile file(SourceText source, @Nullable ExperimentFile experiment) {
    ScenarioReader reader = workshop.reader();
    if (experiment == null || experiment.settings().isEmpty()) {
      return reader.read(source, scenario.overrides());
    }
    ScenarioFile asWritten = reader.read(source, List.of());
    ScenarioFile set = reader.at(source.label(), asWritten, experiment.settings());
    return reader.read(source.label(), set.text(), scenario.overrides());
  }

  private static long seed(@Nullable ExperimentFile experiment, ScenarioFile file) {
    Long seed = experiment == null ? null : experiment.seed();
    return seed == null ? file.seed() : seed;
  }

  private static int runs(@Nullable ExperimentFile experiment, ScenarioFile file) {
    Integer runs = experiment == null ? null : experiment.runs();
    return runs == null ? file.runs() : runs;
  }

  private List<Factor> factors(@Nullable ExperimentFile experiment) {
    List<Factor> given = arguments.factors();
    if (experiment == null && given.isEmpty()) {
      throw new InputException(
          "parley sweep",
          "nothing that varies",
          "--vary PATH=SPEC, such as --vary actors.ukraine.patience=10,20,40");
    }
    if (experiment != null && !given.isEmpty()) {
      throw new InputException(
          given.get(0).label(), "a factor beside an experiment's file", "all factors in the file");
    }
    List<Factor> factors = experiment == null ? given : experiment.factors();
    Factor.requireApart(factors);
    Factor.requireNotSet(factors, scenario.overrides());
    return factors;
  }
}
