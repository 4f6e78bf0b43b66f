package io.parley.report;

import io.parley.chart.words.Percent;
import io.parley.chart.words.Rounds;
import io.parley.chart.words.Texts;
import io.parley.model.ActorSet;
import io.parley.model.Agreement;
import io.parley.model.Condition;
import io.parley.model.Issue;
import io.parley.model.Scenario;
import io.parley.model.Timing;
import io.parley.model.draw.Parameter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A scenario's parts in words, by the names that it has for people.
 *
 * @param scenario the scenario
 */
record Words(Scenario scenario) {

  private static final int GRID = 1000;

  /** A number or word: its value, or how it is distributed. */
  public String value(Parameter parameter) {
    double low = parameter.distribution().low();
    if (parameter.isWord()) {
      return parameter.isUncertain() ? chances(parameter) : parameter.words().get((int) low);
    }
    if (!parameter.isUncertain() && Double.isInfinite(low)) {
      return "absolute";
    }
    String text = parameter.distribution().toString();
    return text.startsWith("choice") ? chances(parameter) : text;
  }

  /** The words or numbers that a parameter may be, each with its chance. */
  private static String chances(Parameter parameter) {
    Map<Double, Integer> counts = new TreeMap<>();
    for (int point = 0; point < GRID; point++) {
      counts.merge(parameter.distribution().quantile((point + 0.5) / GRID), 1, Integer::sum);
    }
    return counts.entrySet().stream()
        .map(
            entry ->
                word(parameter, entry.getKey())
                    + " "
                    + Percent.of((double) entry.getValue() / GRID))
        .collect(Collectors.joining(", "));
  }

  private static String word(Parameter parameter, double value) {
    return parameter.isWord()
        ? parameter.words().get((int) value)
        : Double.toString(value).replaceAll("\\.0$", "");
  }

  /** A condition, e.g. {@code NATO: neutrality or moratorium; and guarantees: none}. */
  String condition(Condition condition) {
    return condition.clauses().stream()
        .map(clause -> issue(clause.issue()) + ": " + options(clause))
        .collect(Collectors.joining("; and "));
  }

  private String options(Condition.Clause clause) {
    return clause.options().stream()
        .map(option -> option(clause.issue(), option))
        .collect(Collectors.joining(" or "));
  }

  String issue(int issue) {
    return Texts.within(scenario.issues().get(issue).title());
  }

  String option(int issue, int option) {
    return Texts.within(scenario.issues().get(issue).options().get(option).label());
  }

  String actor(int actor) {
    return Texts.within(scenario.actors().get(actor).title());
  }

  String track(int track) {
    return Texts.within(scenario.tracks().get(track).title());
  }

  String actors(ActorSet actors) {
    return actors.toList().stream().map(this::actor).collect(Collectors.joining(", "));
  }

  String issues(List<Integer> issues) {
    return issues.size() == scenario.issues().size()
        ? "all issues"
        : issues.stream().map(this::issue).collect(Collectors.joining(", "));
  }

  /** The numbers of an issue's options. */
  String byOption(int issue, List<Parameter> numbers) {
    Issue body = scenario.issues().get(issue);
    StringBuilder words = new StringBuilder();
    for (int option = 0; option < body.options().size(); option++) {
      words
          .append(option == 0 ? "" : "; ")
          .append(option(issue, option))
          .append(" ")
          .append(value(numbers.get(option)));
    }
    return words.toString();
  }

  String timing(Timing timing) {
    if (timing instanceof Timing.AtRound at) {
      return "round " + value(at.round());
    }
    return timing instanceof Timing.Once once
        ? "once " + condition(once.condition())
        : "only by an event";
  }

  String agreement(Agreement agreement) {
    if (agreement instanceof Agreement.Quorum quorum) {
      return "quorum of "
          + quorum.least()
          + (quorum.veto().isEmpty() ? "" : " with a veto of " + actors(quorum.veto()));
    }
    return agreement instanceof Agreement.Votes votes
        ? String.format(Locale.ROOT, "%.4g votes", votes.threshold())
        : "unanimity";
  }

  /** A round, with its date where the clock has a calendar. */
  String round(double round) {
    return Rounds.inWords(scenario.clock(), round);
  }
}
