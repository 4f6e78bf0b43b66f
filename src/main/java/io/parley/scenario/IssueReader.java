package io.parley.scenario;

import io.parley.model.draw.Parameter;
import io.parley.model.outcome.ActorSet;
import io.parley.model.outcome.Change;
import io.parley.model.outcome.Condition;
import io.parley.model.outcome.Issue;
import io.parley.model.outcome.Option;
import io.parley.model.outcome.Outcome;
import io.parley.scenario.yaml.Element;
import io.parley.scenario.yaml.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads {@code issues:} and what is in force at the start. */
final class IssueReader {

  private final List<String> actors;
  private final List<Issue> issues = new ArrayList<>();
  private final List<Integer> statusQuo = new ArrayList<>();
  private final Map<String, Element> elements;
  private final Map<String, Element> requires = new HashMap<>();
  private final Map<String, Element> takes = new HashMap<>();

  /** The issues of {@code root}; {@code actors} may have a say in putting options into effect. */
  IssueReader(Element root, Map<String, Element> fields, List<String> actors) {
    this.actors = actors;
    Element all = root.required(fields, "issues");
    elements = all.entries("issues");
    elements.forEach(this::read);
    if (issues.isEmpty()) {
      throw all.error("no issue", "one or more");
    }
    checkStatusQuo(fields.get("status_quo"));
  }

  List<Issue> issues() {
    return issues;
  }

  /**
   * The issues with what their options require, which may name any of them, and how long they take.
   */
  List<Issue> complete(Names names) {
    return issues.stream().map(issue -> complete(issue, names)).toList();
  }

  private Issue complete(Issue issue, Names names) {
    List<Option> options = new ArrayList<>();
    for (Option option : issue.options()) {
      Element required = requires.get(issue.id() + "." + option.id());
      Element rounds = takes.get(issue.id() + "." + option.id());
      options.add(
          option.with(
              required == null ? null : requirement(issue, option, required, names),
              rounds == null ? null : rounds(rounds, names)));
    }
    return new Issue(issue.id(), issue.title(), options, issue.range());
  }

  private static Parameter rounds(Element takes, Names names) {
    if (!names.hasStatusQuo()) {
      throw takes.error(
          "\"takes\" at " + takes.path(), "none, as there is no status quo to last until then");
    }
    return names.quantities().number(takes, Names.ROUNDS);
  }

  private Condition requirement(Issue issue, Option option, Element requires, Names names) {
    Condition requirement = names.condition(requires);
    int own = issues.indexOf(issue);
    if (requirement.isAbout(own)) {
      throw requires.error(
          "a requirement of " + issue.id() + " for one of its own options at " + requires.path(),
          "other issues");
    }
    if (statusQuo.get(own) == issue.indexOf(option.id())) {
      throw requires.error(
          "a requirement of " + option.id() + ", the status quo, at " + requires.path(),
          "none, as what falls back falls to it whatever else holds");
    }
    return requirement;
  }

  /** What is in force at the start, or null if nothing is. */
  @Nullable Outcome statusQuo() {
    return statusQuo.contains(Change.NOTHING)
        ? null
        : Outcome.of(statusQuo.stream().mapToInt(Integer::intValue).toArray());
  }

  private void read(String id, Element element) {
    Map<String, Element> fields =
        element.fields("title", "options", "range", "status_quo", "consent");
    ActorSet consent = consent(fields, ActorSet.first(actors.size()));
    Element numbers = fields.get("range");
    if (numbers != null) {
      refuse(fields.get("options"));
      RangeReader reader = new RangeReader(numbers);
      add(new Issue(id, title(fields, id), reader.options(consent), reader.range()), fields);
      return;
    }
    Element options = element.required(fields, "options");
    List<Option> all = new ArrayList<>();
    options(options).forEach((option, body) -> all.add(option(id, option, body, consent)));
    if (all.isEmpty()) {
      throw options.error("no option in " + element.path(), "one or more");
    }
    long placed = all.stream().filter(option -> option.at() != null).count();
    if (placed != 0 && placed != all.size()) {
      throw options.error(
          "a place on the scale for " + placed + " of " + all.size() + " options",
          "\"at:\" for all of them or for none");
    }
    add(new Issue(id, title(fields, id), all), fields);
  }

  private static void refuse(@Nullable Element options) {
    if (options != null) {
      throw options.error("options beside a range at " + options.path(), "one or the other");
    }
  }

  private void add(Issue issue, Map<String, Element> fields) {
    issues.add(issue);
    Element inForce = fields.get("status_quo");
    statusQuo.add(
        inForce == null ? Change.NOTHING : inForce.index("option", Names.optionIds(issue)));
  }

  private static Map<String, @Nullable Element> options(Element element) {
    Map<String, @Nullable Element> options = new LinkedHashMap<>();
    if (!element.isList()) {
      options.putAll(element.entries("options"));
      return options;
    }
    for (Element item : element.items("ids of options")) {
      String id = item.id();
      if (options.containsKey(id)) {
        throw item.error(Wording.quoted(id) + " for the second time", "each option once");
      }
      options.put(id, null);
    }
    return options;
  }

  private Option option(String issue, String id, @Nullable Element element, ActorSet consent) {
    Map<String, Element> fields =
        element == null ? Map.of() : element.fields("at", "label", "consent", "requires", "takes");
    Element at = fields.get("at");
    Double place = null;
    if (at != null) {
      place = at.number("a place from 0 to 100");
      if (place < 0 || place > 100) {
        throw at.error(at.found() + " at " + at.path(), "a place from 0 to 100");
      }
    }
    Element required = fields.get("requires");
    if (required != null) {
      requires.put(issue + "." + id, required);
    }
    Element rounds = fields.get("takes");
    if (rounds != null) {
      takes.put(issue + "." + id, rounds);
    }
    Element label = fields.get("label");
    return new Option(
        id, label == null ? id : label.text(), place, consent(fields, consent), null, null);
  }

  private ActorSet consent(Map<String, Element> fields, ActorSet otherwise) {
    Element element = fields.get("consent");
    if (element == null) {
      return otherwise;
    }
    if (element.isScalar() && element.text().equals("all")) {
      return ActorSet.first(actors.size());
    }
    return ActorSet.of(element.indices("actor", actors));
  }

  static String title(Map<String, Element> fields, String id) {
    Element title = fields.get("title");
    return title == null ? id : title.text();
  }

  private void checkStatusQuo(@Nullable Element none) {
    long given = statusQuo.stream().filter(option -> option != Change.NOTHING).count();
    if (none != null && !(none.isScalar() && none.text().equals("none"))) {
      throw none.error(
          none.found() + " at status_quo", "none, or a status_quo on every issue instead");
    }
    if (none != null && given > 0) {
      throw none.error(
          "none at status_quo and one on " + given + " of " + issues.size() + " issues",
          "one or the other");
    }
    if (none == null && given < statusQuo.size()) {
      String first = issues.get(statusQuo.indexOf(Change.NOTHING)).id();
      throw Objects.requireNonNull(elements.get(first))
          .error(
              "a status quo on " + given + " of " + issues.size() + " issues, none on " + first,
              "one on every issue, or \"status_quo: none\" for the whole scenario with a"
                  + " reservation for each actor");
    }
  }
}
