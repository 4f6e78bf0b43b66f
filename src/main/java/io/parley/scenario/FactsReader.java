package io.parley.scenario;

import io.parley.model.InputException;
import io.parley.model.Scenario;
import io.parley.model.outcome.Issue;
import io.parley.model.outcome.Option;
import io.parley.model.procedure.Clock;
import io.parley.model.record.Fact;
import io.parley.scenario.yaml.Element;
import io.parley.scenario.yaml.Provenance;
import io.parley.scenario.yaml.SourceText;
import io.parley.scenario.yaml.YamlText;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads a file of facts: what has happened, for a scenario. */
public final class FactsReader {

  private static final String BY = "by";
  private static final String SINCE = "since";
  private static final String OPTIONS = "options";

  private final Scenario scenario;

  public FactsReader(Scenario scenario) {
    this.scenario = scenario;
  }

  private record Written(
      int issue, List<Integer> options, int round, boolean since, boolean not, String source) {}

  /**
   * The facts, in the file's order. What holds since a round holds until the last round that any
   * fact of the file is about: of what comes after, the file says nothing.
   *
   * @throws InputException if they can't be used
   */
  public List<Fact> read(SourceText text) {
    Element root = new Element(YamlText.compose(text.label(), text.text()), "", new Provenance());
    Element list = root.required(root.fields("facts"), "facts");
    List<Written> written = list.items("facts").stream().map(this::fact).toList();
    if (written.isEmpty()) {
      throw list.error("no facts", "one or more");
    }
    int last = written.stream().mapToInt(Written::round).max().orElseThrow();
    List<Fact> facts = new ArrayList<>();
    for (Written each : written) {
      facts.add(
          new Fact(
              each.issue,
              each.options,
              each.since ? each.round : 0,
              each.since ? last : each.round,
              each.since,
              each.not,
              each.source));
    }
    return facts;
  }

  private Written fact(Element item) {
    Provenance provenance = new Provenance();
    Element element = new Element(item.node(), "facts", provenance);
    Map<String, Element> fields = element.fields("issue", OPTIONS, BY, SINCE, "not");
    List<String> issues = scenario.issues().stream().map(Issue::id).toList();
    int issue = element.required(fields, "issue").index("issue", issues);
    Element options = element.required(fields, OPTIONS);
    List<String> ids = scenario.issues().get(issue).options().stream().map(Option::id).toList();
    List<Integer> indices = options.indices("option of " + issues.get(issue), ids);
    if (indices.isEmpty()) {
      throw options.error("no options", "one or more");
    }
    Element by = fields.get(BY);
    Element since = fields.get(SINCE);
    if ((by == null) == (since == null)) {
      throw element.error(
          by == null ? "neither \"by\" nor \"since\"" : "both \"by\" and \"since\"",
          "one of them, with a date or a round");
    }
    Element not = fields.get("not");
    String source = provenance.of("facts");
    if (source == null) {
      throw element.error("no \"from\" in a fact", "\"from:\" with its source");
    }
    return new Written(
        issue,
        indices,
        by == null ? round(element.required(fields, SINCE), true) : round(by, false),
        by == null,
        not != null && not.flag(),
        source);
  }

  /** A round; of a date, the last that has begun by then or the first that begins from then on. */
  private int round(Element element, boolean since) {
    Clock clock = scenario.clock();
    if (element.isNumber()) {
      return (int) element.integer(0, clock.rounds() - 1);
    }
    LocalDate date = date(element);
    Integer first = clock.round(date);
    if (first == null) {
      throw element.error("a date, where the scenario's clock has none", "a round");
    }
    boolean isBetween = date.isBefore(Objects.requireNonNull(clock.date(first)));
    int round = !since && isBetween ? first - 1 : first;
    if (round < 0 || round >= clock.rounds()) {
      throw element.error(
          "the date " + date,
          "one from " + clock.date(0) + " to " + clock.date(clock.rounds() - 1));
    }
    return round;
  }

  private static LocalDate date(Element element) {
    try {
      return LocalDate.parse(element.text());
    } catch (DateTimeParseException e) {
      throw element.error(element.found(), "a round, or a date such as 2025-03-18");
    }
  }
}
