package io.parley.scenario;

import io.parley.model.draw.Distribution;
import io.parley.model.draw.Parameter;
import io.parley.model.draw.Range;
import io.parley.model.draw.Vocabulary;
import io.parley.model.fortune.FortuneBound;
import io.parley.model.outcome.ActorSet;
import io.parley.model.outcome.Condition;
import io.parley.model.outcome.Condition.Clause;
import io.parley.model.outcome.Issue;
import io.parley.model.outcome.Option;
import io.parley.model.procedure.Clock;
import io.parley.model.procedure.Timing;
import io.parley.scenario.path.PathPattern;
import io.parley.scenario.yaml.Element;
import io.parley.scenario.yaml.Maybe;
import io.parley.scenario.yaml.Provenance;
import io.parley.scenario.yaml.Quantities;
import io.parley.scenario.yaml.Wording;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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
    List<String> fortunes,
    boolean hasStatusQuo) {

  private static final String FORTUNES = "fortunes";

  /** The rounds that a scenario can name. */
  static final Range ROUNDS = Range.of(0, Clock.MOST_ROUNDS);

  /** These names, with issues that are read to the end. */
  Names completedBy(IssueReader reader) {
    return new Names(
        quantities,
        provenance,
        vocabulary,
        clock,
        reader.complete(this),
        actors,
        tracks,
        fortunes,
        hasStatusQuo);
  }

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
    return condition(element, element.entriesOf("issue", issueIds()));
  }

  private Condition condition(Element element, Map<String, Element> entries) {
    List<Clause> clauses = new ArrayList<>();
    for (Map.Entry<String, Element> entry : entries.entrySet()) {
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

  /**
   * The parameters that {@code path} stands for, of those read so far.
   *
   * @param element what the path is the key of
   * @param what what is to be done to them, e.g. {@code scale}
   */
  List<Parameter> parameters(String path, Element element, String what) {
    List<String> known = quantities.parameters().paths();
    List<String> matching = known.stream().filter(each -> PathPattern.matches(path, each)).toList();
    if (matching.isEmpty()) {
      throw element.keyError(
          "no parameter " + Wording.quoted(path) + " to " + what,
          "a path that \"parley params\" lists with a value",
          Maybe.like(path, known));
    }
    List<Parameter> found =
        matching.stream()
            .map(each -> Objects.requireNonNull(quantities.parameters().find(each)))
            .toList();
    for (Parameter parameter : found) {
      if (quantities.isFixed(parameter)) {
        throw element.keyError(
            parameter.path() + " to " + what,
            "another path, as this holds for the whole of a run",
            null);
      }
    }
    return found;
  }

  /** A condition that may also say where fortunes are. */
  Circumstances circumstances(Element element) {
    if (fortunes.isEmpty() || issueIds().contains(FORTUNES)) {
      return new Circumstances(condition(element), List.of());
    }
    List<String> known = new ArrayList<>(issueIds());
    known.add(FORTUNES);
    Map<String, Element> entries = new LinkedHashMap<>(element.entriesOf("issue", known));
    Element bounds = entries.remove(FORTUNES);
    Condition options = bounds != null && entries.isEmpty() ? null : condition(element, entries);
    return new Circumstances(options, bounds == null ? List.of() : bounds(bounds));
  }

  private List<FortuneBound> bounds(Element element) {
    List<FortuneBound> bounds = new ArrayList<>();
    element
        .entriesOf("fortune", fortunes)
        .forEach(
            (fortune, body) -> {
              Map<String, Element> sides = body.fields("above", "below");
              if (sides.isEmpty()) {
                throw body.error("no bound at " + body.path(), "\"above:\" or \"below:\"");
              }
              sides.forEach(
                  (side, bound) ->
                      bounds.add(
                          new FortuneBound(
                              fortunes.indexOf(fortune),
                              side.equals("above"),
                              quantities.number(bound, Range.ANY))));
            });
    return bounds;
  }

  /**
   * What has to be so.
   *
   * @param options what has to be in force, or null for anything
   * @param bounds where fortunes have to be
   */
  record Circumstances(@Nullable Condition options, List<FortuneBound> bounds) {}

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
      Circumstances circumstances = circumstances(element);
      return new Timing.Once(circumstances.options(), circumstances.bounds());
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
