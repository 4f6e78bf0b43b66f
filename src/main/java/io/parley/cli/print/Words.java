package io.parley.cli.print;

import io.parley.model.ActorSet;
import io.parley.model.Condition;
import io.parley.model.Issue;
import io.parley.model.Position;
import io.parley.model.Scenario;
import io.parley.model.draw.Parameter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A scenario's parts in words. */
public final class Words {

  private Words() {}

  /** A parameter's value or distribution. */
  public static String value(Parameter parameter) {
    if (!parameter.isWord()) {
      return parameter.distribution().low() == Double.POSITIVE_INFINITY
          ? endless(parameter)
          : parameter.distribution().toString();
    }
    return parameter.isUncertain()
        ? "choice"
        : parameter.words().get((int) parameter.distribution().low());
  }

  private static String endless(Parameter parameter) {
    return parameter.path().endsWith(".walkout_after") ? "never" : "absolute";
  }

  /** What a parameter may be. */
  public static String range(Parameter parameter) {
    return parameter.isWord()
        ? String.join(" | ", parameter.words())
        : parameter.range().toString();
  }

  static String condition(Scenario scenario, Condition condition) {
    return condition.clauses().stream()
        .map(
            clause ->
                scenario.issues().get(clause.issue()).id()
                    + " "
                    + options(scenario.issues().get(clause.issue()), clause.options()))
        .collect(Collectors.joining(" together with "));
  }

  private static String options(Issue issue, List<Integer> options) {
    return options.stream()
        .map(option -> issue.options().get(option).id())
        .collect(Collectors.joining(" or "));
  }

  static String actors(Scenario scenario, ActorSet actors) {
    return actors.toList().stream()
        .map(actor -> scenario.actors().get(actor).id())
        .collect(Collectors.joining(", "));
  }

  static String issues(Scenario scenario, List<Integer> issues) {
    return issues.size() == scenario.issues().size()
        ? "all issues"
        : issues.stream()
            .map(issue -> scenario.issues().get(issue).id())
            .collect(Collectors.joining(", "));
  }

  static String position(Scenario scenario, Position position) {
    Position.Preference preference = position.preference();
    Parameter declared = position.declared();
    String says = declared == null ? "" : " (says " + value(declared) + ")";
    if (preference instanceof Position.Ideal ideal) {
      return value(ideal.ideal()) + says + ", salience " + value(ideal.salience());
    }
    Issue issue = scenario.issues().get(position.issue());
    if (preference instanceof Position.Values values) {
      return byOption(issue, values.values()) + says + ", salience " + value(values.salience());
    }
    return byOption(issue, ((Position.Scores) preference).points()) + " points" + says;
  }

  private static String byOption(Issue issue, List<Parameter> numbers) {
    return IntStream.range(0, numbers.size())
        .mapToObj(
            option ->
                String.format(
                    Locale.ROOT,
                    "%s %s",
                    issue.options().get(option).id(),
                    value(numbers.get(option))))
        .collect(Collectors.joining(", "));
  }
}
