package io.parley.study.plan;

import io.parley.experiment.design.SweepDesign;
import io.parley.model.InputException;
import io.parley.results.study.SweepPlan;
import io.parley.scenario.ExperimentFile;
import io.parley.scenario.ScenarioFile;
import io.parley.scenario.ScenarioReader;
import io.parley.scenario.path.Factor;
import io.parley.scenario.yaml.SourceText;
import io.parley.study.Choice;
import io.parley.study.Session;
import io.parley.study.play.PlayedSweep;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Makes a sweep of what is asked and, where that names one, of an experiment's file.
 *
 * @param session what it is planned with
 * @param path where the scenario or experiment is
 * @param source what it says
 * @param overrides what is set in it, each as {@code PATH=VALUE}
 * @param request what is asked
 */
public record SweepPlanner(
    Session session, Path path, SourceText source, List<String> overrides, SweepRequest request) {

  private static final String USUAL_NAME = "sweep";

  public SweepPlanner {
    overrides = List.copyOf(overrides);
  }

  /**
   * The sweep.
   *
   * @throws InputException if anything about it can't be played
   */
  public PlayedSweep plan() {
    List<String> designs = Arrays.stream(SweepDesign.values()).map(Object::toString).toList();
    ExperimentFile experiment = ExperimentFile.read(path, source, designs);
    SourceText text = experiment == null ? source : SourceText.of(experiment.scenario());
    ScenarioFile file = file(text, experiment);
    List<Factor> factors = factors(experiment);
    SweepDesign design = design(experiment);
    SweepPlan plan =
        new SweepPlan(
            experiment == null ? USUAL_NAME : experiment.id(),
            experiment == null ? file.scenario().title() : experiment.title(),
            file,
            factors,
            design,
            new PointCount(request, experiment == null ? null : experiment.points())
                .of(design, factors),
            seed(experiment, file),
            Choice.between("--runs", runs(experiment, file), 1, ScenarioReader.MOST_RUNS),
            request.keep(),
            request.onFailure(),
            session.version());
    return new PlayedSweep(session, plan, plan.points(session.reader(), text.label()));
  }

  /** The scenario as the experiment sets it and then, as that is nearer at hand, as is asked. */
  private ScenarioFile file(SourceText text, @Nullable ExperimentFile experiment) {
    ScenarioReader reader = session.reader();
    if (experiment == null || experiment.settings().isEmpty()) {
      return reader.read(text, overrides);
    }
    ScenarioFile asWritten = reader.read(text, List.of());
    ScenarioFile set = reader.at(text.label(), asWritten, experiment.settings());
    return reader.read(text.label(), set.text(), overrides);
  }

  private SweepDesign design(@Nullable ExperimentFile experiment) {
    SweepDesign asked = request.design();
    String ofFile = experiment == null ? null : experiment.design();
    if (asked != null) {
      return asked;
    }
    return ofFile == null ? SweepDesign.FULL : SweepDesign.valueOf(ofFile.toUpperCase(Locale.ROOT));
  }

  private long seed(@Nullable ExperimentFile experiment, ScenarioFile file) {
    Long asked = request.seed();
    Long ofFile = experiment == null ? null : experiment.seed();
    return asked != null ? asked : ofFile != null ? ofFile : file.seed();
  }

  private int runs(@Nullable ExperimentFile experiment, ScenarioFile file) {
    Integer asked = request.runs();
    Integer ofFile = experiment == null ? null : experiment.runs();
    return asked != null ? asked : ofFile != null ? ofFile : file.runs();
  }

  private List<Factor> factors(@Nullable ExperimentFile experiment) {
    List<Factor> asked = request.factors();
    if (experiment == null && asked.isEmpty()) {
      throw new InputException(
          "parley sweep",
          "nothing that varies",
          "--vary PATH=SPEC, such as --vary actors.ukraine.patience=10,20,40");
    }
    if (experiment != null && !asked.isEmpty()) {
      throw new InputException(
          asked.get(0).label(), "a factor beside an experiment's file", "all factors in the file");
    }
    List<Factor> factors = experiment == null ? asked : experiment.factors();
    Factor.requireApart(factors);
    Factor.requireNotSet(factors, overrides);
    return factors;
  }
}
