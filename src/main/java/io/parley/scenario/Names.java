package io.parley.scenario;

import io.parley.model.draw.Distribution;
import io.parley.model.draw.Parameter;
import io.parley.model.draw.Range;
import io.parley.model.draw.Vocabulary;
import io.parley.model.outcome.ActorSet;
import io.parley.model.outcome.Condition;
import io.parley.model.outcome.Condition.Clause;
import io.parley.model.outcome.Issue;
import io.parley.model.outcome.Option;
import io.parley.model.procedure.Clock;
import io.parley.model.procedure.Timing;
import io.parley.scenario.yaml.Element;
import io.parley.scenario.yaml.Provenance;
import io.parley.scenario.yaml.Quantities;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a scenario's parts call each other, and what they refer to.
 *
 * @param quantities the parameters so far
 * @param provenance the sources so far
 * @param vocabulary the names of what is implemented
 * @param clock the rounds
 * @param issues the issues
 * @param actors the actors' ids
 * @param tracks the tracks' ids
 * @param hasStatusQuo whether something is in force at the start
 */
record Names(
    Quantities quantities,
    Provenance provenance,
    Vocabulary vocabulary,
    Clock clock,
    List<Issue> issues,
    List<String> actors,
    List<String> tracks,
    boolean hasStatusQuo) {

  /** The rounds that a scenario can name. */
  static final Range ROUNDS = Range.of(0, Clock.MOST_ROUNDS);

  List<String> issueIds() {
    return issues.stream().map(Issue::id).toList();
  }

  static List<String> optionIds(Issue issue) {
    return issue.options().stream().map(Option::id).toList();
  }

  ActorSet actorSet(Element element) {
    return ActorSet.of(element.indices("actor", actors));
  }

  /** A mapping from issues to the options that they may have. */
  Condition condition(Element element) {
    List<Clause> clauses = new ArrayList<>();
    for (Map.Entry<String, Element> entry : element.entriesOf("issue", issueIds()).entrySet()) {
      int issue = issueIds().indexOf(entry.getKey());
      List<Integer> options = entry.getValue().indices("option", optionIds(issues.get(issue)));
      if (options.isEmpty()) {
        throw entry.getValue().error("no option at " + entry.getValue().path(), "one or more");
      }
      clauses.add(new Clause(issue, options));
    }
    if (clauses.isEmpty()) {
      throw element.error("no issue at " + element.path(), "a mapping from issues to options");
    }
    return Condition.allOf(clauses);
  }

  /** A round, a date, {@code never} or a condition. */
  Timing timing(Element element) {
    if (element.isScalar() && !element.isNumber() && element.text().equals("never")) {
      return new Timing.Never();
    }
    if (element.isMapping() && !Quantities.isDistribution(element)) {
      if (!hasStatusQuo) {
        throw element.error(
            "a condition at " + element.path(), "a round, as nothing is in force before the deal");
      }
      return new Timing.Once(condition(element));
    }
    return new Timing.AtRound(
        round(element, "a round, a date such as 2025-02-18, a condition or never"));
  }

  /** A round, written as such or as a date. */
  Parameter round(Element element) {
    return round(element, "a round or a date such as 2025-02-18");
  }

  private Parameter round(Element element, String expected) {
    if (element.isScalar() && !element.isNumber()) {
      int round = dateRound(element, date(element, expected));
      return quantities.parameters().number(element.path(), Distribution.constant(round), ROUNDS);
    }
    return quantities.number(element, ROUNDS);
  }

  private int dateRound(Element element, LocalDate date) {
    LocalDate starts = clock.starts();
    ChronoUnit unit = clock.unit();
    if (starts == null || unit == null) {
      throw element.error(
          "a date at " + element.path(), "a round, as the clock has no unit and start");
    }
    if (date.isBefore(starts) || unit.between(starts, date) >= Clock.MOST_ROUNDS) {
      throw element.error(
          "the date " + date + " at " + element.path(),
          "one from the clock's start, " + starts + ", on");
    }
    return Objects.requireNonNull(clock.round(date));
  }

  static LocalDate date(Element element, String expected) {
    try {
      return LocalDate.parse(element.text());
    } catch (DateTimeParseException e) {
      throw element.error(element.found() + " at " + element.path(), expected);
    }
  }
}
