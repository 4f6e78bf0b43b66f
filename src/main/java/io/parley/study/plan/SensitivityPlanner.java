package io.parley.study.plan;

import io.parley.experiment.OnFailure;
import io.parley.experiment.design.Method;
import io.parley.model.InputException;
import io.parley.model.draw.Parameter;
import io.parley.results.study.SensitivityPlan;
import io.parley.scenario.ScenarioFile;
import io.parley.scenario.path.Factor;
import io.parley.scenario.path.Level;
import io.parley.scenario.path.PathPattern;
import io.parley.scenario.yaml.Maybe;
import io.parley.scenario.yaml.SourceText;
import io.parley.study.Session;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes a sensitivity analysis's plan of what is asked.
 *
 * @param session what it is played with and told to
 * @param source the scenario
 * @param overrides what is set in it, each as {@code PATH=VALUE}
 * @param method how it is asked
 * @param vary what varies, each as {@code PATH} or {@code PATH=SPEC}; all if empty
 * @param seed the seed, or null where that is not said
 * @param onFailure what becomes of a batch where runs fail
 */
public record SensitivityPlanner(
    Session session,
    SourceText source,
    List<String> overrides,
    Method method,
    List<String> vary,
    @Nullable Long seed,
    OnFailure onFailure) {

  private static final String OPTION = "--vary";
  private static final int CHANCE_DECIMALS = 9;

  /** What the outputs of a sample take in memory is in proportion. */
  private static final int MOST_RUNS = 2_000_000;

  /** Every method lets each number vary whatever the others are. */
  private static void requireIndependent(ScenarioFile file) {
    if (!file.scenario().parameters().correlations().groups().isEmpty()) {
      throw new InputException(
          "correlated",
          "numbers that are drawn together",
          "independent ones, as the indices assume: --set correlated=[]");
    }
  }

  /**
   * The plan with so many rows.
   *
   * @throws InputException if there is none
   */
  public SensitivityPlan plan(int rows) {
    List<String> settings = new ArrayList<>(overrides);
    List<Factor> specified = new ArrayList<>();
    List<String> patterns = new ArrayList<>();
    for (String each : vary) {
      if (each.contains("=")) {
        Factor factor = Factor.of(OPTION, each);
        specified.add(factor);
        settings.add(factor.path() + "=" + distribution(factor));
        patterns.add(factor.path());
      } else {
        patterns.add(each);
      }
    }
    Factor.requireApart(specified);
    Factor.requireNotSet(specified, overrides);
    ScenarioFile file = session.reader().read(source, settings);
    requireIndependent(file);
    SensitivityPlan plan =
        new SensitivityPlan(
            file,
            method,
            varied(file, patterns),
            rows,
            seed == null ? file.seed() : seed,
            onFailure,
            session.version());
    requireFewRuns(plan);
    return plan;
  }

  /** The distribution that draws each value of a list alike. */
  private static String distribution(Factor factor) {
    Level drawn = factor.distribution();
    if (drawn != null) {
      return drawn.text();
    }
    BigDecimal chance =
        BigDecimal.ONE.divide(
            BigDecimal.valueOf(factor.levels().size()), CHANCE_DECIMALS, RoundingMode.HALF_EVEN);
    return factor.levels().stream()
        .map(level -> level.text() + ": " + chance.toPlainString())
        .collect(Collectors.joining(", ", "{choice: {", "}}"));
  }

  private List<String> varied(ScenarioFile file, List<String> patterns) {
    List<Parameter> uncertain = file.scenario().parameters().uncertain();
    if (patterns.isEmpty() && uncertain.isEmpty()) {
      throw new InputException(
          source.label(),
          "no uncertain number",
          "one, or --vary PATH=SPEC, such as --vary 'actors.ukraine.patience={uniform: [10, 40]}'");
    }
    if (patterns.isEmpty()) {
      return uncertain.stream().map(Parameter::path).toList();
    }
    Set<String> chosen = new LinkedHashSet<>();
    for (String pattern : patterns) {
      List<String> matching =
          uncertain.stream()
              .map(Parameter::path)
              .filter(path -> PathPattern.covers(pattern, path))
              .toList();
      if (matching.isEmpty()) {
        throw nothingAt(file, pattern);
      }
      chosen.addAll(matching);
    }
    return uncertain.stream().map(Parameter::path).filter(chosen::contains).toList();
  }

  private static InputException nothingAt(ScenarioFile file, String pattern) {
    List<String> all = file.scenario().parameters().all().stream().map(Parameter::path).toList();
    boolean isCertain = all.stream().anyMatch(path -> PathPattern.covers(pattern, path));
    List<String> uncertain =
        file.scenario().parameters().uncertain().stream().map(Parameter::path).toList();
    @Nullable String maybe = Maybe.like(pattern, isCertain ? List.of() : uncertain);
    return new InputException(
        OPTION + " " + pattern,
        isCertain ? "what is the same in every run" : "nothing of that path",
        isCertain
            ? "an uncertain number, or " + pattern + "=SPEC with a list, a grid or a distribution"
            : "the path of an uncertain number; \"parley params\" lists them",
        maybe == null ? null : "\"" + maybe + "\"");
  }

  private void requireFewRuns(SensitivityPlan plan) {
    int runsPerRow = plan.design().runsPerRow();
    int most = MOST_RUNS / runsPerRow;
    if (plan.rows() < 2 || plan.rows() > most) {
      throw new InputException(
          "--samples " + plan.rows(),
          "\"" + plan.rows() + "\"",
          "a whole number from 2 to " + most + ", as each takes " + runsPerRow + " runs");
    }
  }
}
