package io.parley.study.draw;

import io.parley.experiment.OnFailure;
import io.parley.experiment.design.Sampling;
import io.parley.model.draw.Parameter;
import io.parley.page.Reproduction;
import io.parley.results.BatchFiles;
import io.parley.results.Keep;
import io.parley.results.Manifest;
import io.parley.results.ResultsFolder;
import io.parley.results.study.ComparisonFolder;
import io.parley.results.study.SensitivityPlan;
import io.parley.results.study.SweepPlan;
import io.parley.scenario.path.Factor;
import io.parley.study.Extensions;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The command that, given in a results folder, makes its data again, wherever that is and on
 * however many threads: what is as usual is left out.
 */
final class RepeatCommand {

  private final StringBuilder text;

  private RepeatCommand(String command) {
    text = new StringBuilder("parley ").append(command);
  }

  /** How a batch is made again. */
  static Reproduction of(ResultsFolder batch, Manifest manifest) {
    OptionalDouble until = batch.until();
    return new RepeatCommand("run")
        .argument(BatchFiles.SCENARIO)
        .plugins(manifest.version())
        .option("--runs", manifest.runs())
        .option("--seed", manifest.seed())
        .optionUnless(Sampling.RANDOM, "--sampling", batch.worlds())
        .optionUnless(Keep.ALL, "--keep", batch.keep())
        .optionUnless("", "--until", until.isEmpty() ? "" : until.getAsDouble())
        .optionUnless(OnFailure.CONTINUE, "--on-failure", batch.onFailure())
        .reproduction(manifest);
  }

  /** How a comparison is made again. */
  static Reproduction of(ComparisonFolder comparison, Manifest manifest) {
    RepeatCommand command = new RepeatCommand("compare");
    for (int number = 1; number <= comparison.names().size(); number++) {
      command.argument(BatchFiles.POINTS + "/" + number + "/" + BatchFiles.SCENARIO);
    }
    return command
        .plugins(manifest.version())
        .option("--runs", manifest.runs())
        .option("--seed", manifest.seed())
        .optionUnless(OnFailure.CONTINUE, "--on-failure", comparison.batches().get(0).onFailure())
        .reproduction(manifest);
  }

  /** How a sweep is made again. */
  static Reproduction of(SweepPlan plan) {
    RepeatCommand command = new RepeatCommand("sweep").argument(BatchFiles.SCENARIO);
    for (Factor factor : plan.factors()) {
      command.option("--vary", quoted(factor.toString()));
    }
    command.plugins(plan.version()).option("--design", plan.design());
    if (!plan.isFull()) {
      command.option("--points", plan.count());
    }
    String text =
        command
            .option("--max-points", plan.count())
            .option("--runs", plan.runs())
            .option("--seed", plan.seed())
            .optionUnless(OnFailure.CONTINUE, "--on-failure", plan.onFailure())
            .toString();
    return new Reproduction(text, plan.version(), plan.seed(), plan.runs(), plan.scenarioHash());
  }

  /** How a sensitivity analysis is made again. */
  static Reproduction of(SensitivityPlan plan) {
    List<String> uncertain =
        plan.scenario().scenario().parameters().uncertain().stream().map(Parameter::path).toList();
    RepeatCommand command =
        new RepeatCommand("sensitivity")
            .argument(BatchFiles.SCENARIO)
            .plugins(plan.version())
            .option("--method", plan.method());
    if (!plan.varied().equals(uncertain)) {
      plan.varied().forEach(path -> command.option("--vary", path));
    }
    String text =
        command
            .option("--samples", plan.rows())
            .option("--seed", plan.seed())
            .optionUnless(OnFailure.CONTINUE, "--on-failure", plan.onFailure())
            .toString();
    return new Reproduction(text, plan.version(), plan.seed(), plan.runs(), plan.scenarioHash());
  }

  private RepeatCommand argument(String argument) {
    text.append(' ').append(argument);
    return this;
  }

  private RepeatCommand option(String name, Object value) {
    return argument(name).argument(value.toString());
  }

  private RepeatCommand optionUnless(Object usual, String name, Object value) {
    return value.equals(usual) ? this : option(name, value);
  }

  /** The jars of what was added to the Parley that played. */
  private RepeatCommand plugins(String version) {
    Extensions.jars(version).forEach(jar -> option("--plugins", jar));
    return this;
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }

  private Reproduction reproduction(Manifest manifest) {
    return new Reproduction(
        toString(), manifest.version(), manifest.seed(), manifest.runs(), manifest.scenarioHash());
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
