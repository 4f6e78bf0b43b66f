package io.parley.scenario;

import io.parley.model.draw.Distribution;
import io.parley.model.draw.Parameter;
import io.parley.model.draw.Range;
import io.parley.model.outcome.Issue;
import io.parley.model.procedure.Breach;
import io.parley.model.procedure.Event;
import io.parley.model.procedure.Event.Effect;
import io.parley.model.procedure.Event.Operation;
import io.parley.model.procedure.Event.ParameterChange;
import io.parley.scenario.yaml.Element;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads an event. Events are read last, as they may change any parameter of the rest. */
final class EventReader {

  private final Names names;

  EventReader(Names names) {
    this.names = names;
  }

  private static Map<String, Element> fields(Element element) {
    return element.fields(
        "title",
        "round",
        "chance",
        "after",
        "when",
        "repeats",
        "set",
        "add",
        "scale",
        "open",
        "close",
        "widen",
        "revert",
        "leaves",
        "foresight",
        "by",
        "gain");
  }

  /** An event, without what it changes of other parts. */
  Event read(String id, Element element) {
    Map<String, Element> fields = fields(element);
    names.provenance().needsSource(element.path());
    checkTriggers(element, fields);
    Element round = fields.get("round");
    Element after = fields.get("after");
    Element when = fields.get("when");
    Element repeats = fields.get("repeats");
    Names.Circumstances circumstances = when == null ? null : names.circumstances(when);
    return new Event(
        id,
        IssueReader.title(fields, id),
        round == null ? null : names.round(round),
        names.quantities().optional(fields, "chance", Range.UNIT),
        after == null ? zero(element.path("after")) : names.round(after),
        circumstances == null ? null : circumstances.options(),
        circumstances == null ? List.of() : circumstances.bounds(),
        breach(element, fields),
        repeats != null && repeats.flag(),
        effects(element, fields));
  }

  /** What it does but for changing parameters, in the order in which it does it. */
  private List<Effect> effects(Element element, Map<String, Element> fields) {
    List<Effect> effects = new ArrayList<>();
    List<Integer> reverts = reverts(fields);
    tracks(fields.get("close")).forEach(track -> effects.add(new Event.Closing(track)));
    effects.addAll(widens(fields.get("widen")));
    tracks(fields.get("open")).forEach(track -> effects.add(new Event.Opening(track)));
    if (!reverts.isEmpty()) {
      Parameter foresight =
          names.quantities().number(fields, element, "foresight", Range.NOT_NEGATIVE, 0);
      effects.add(0, new Event.Reversion(reverts, leaves(fields, reverts), foresight));
    }
    return effects;
  }

  private void checkTriggers(Element element, Map<String, Element> fields) {
    if (List.of("round", "chance", "when").stream().noneMatch(fields::containsKey)) {
      throw element.error("no trigger in " + element.path(), "one or more of round, chance, when");
    }
    for (String key : List.of("foresight", "leaves", "by")) {
      requireBeside(fields, key, "revert", "an event that reverts nothing");
    }
    requireBeside(fields, "gain", "by", "an event that is nobody's doing");
    List<String> effects = List.of("set", "add", "scale", "open", "close", "widen", "revert");
    if (effects.stream().noneMatch(fields::containsKey)) {
      throw element.error(
          "no effect in " + element.path(), "one or more of " + String.join(", ", effects));
    }
    Element when = fields.get("when");
    if (when != null && !names.hasStatusQuo()) {
      throw when.error(
          "a condition at " + when.path(), "none, as nothing is in force before the deal");
    }
  }

  private static void requireBeside(
      Map<String, Element> fields, String key, String other, String without) {
    Element element = fields.get(key);
    if (element != null && !fields.containsKey(other)) {
      throw element.error(
          "\"" + key + "\" of " + without + " at " + element.path(),
          "\"" + other + ":\" beside it");
    }
  }

  private @Nullable Breach breach(Element element, Map<String, Element> fields) {
    Element by = fields.get("by");
    return by == null
        ? null
        : new Breach(
            by.index("actor", names.actors()),
            names.quantities().number(fields, element, "gain", Range.ANY, 0));
  }

  private List<Event.Leaving> leaves(Map<String, Element> fields, List<Integer> reverts) {
    Element element = fields.get("leaves");
    List<Event.Leaving> leaves = new ArrayList<>();
    if (element != null) {
      List<String> reverted = reverts.stream().map(names.issueIds()::get).toList();
      element
          .entriesOf("issue that it reverts", reverted)
          .forEach((issue, option) -> leaves.add(leaving(issue, option)));
    }
    return leaves;
  }

  private Event.Leaving leaving(String id, Element element) {
    int index = names.issueIds().indexOf(id);
    Issue issue = names.issues().get(index);
    int option = element.index("option", Names.optionIds(issue));
    if (issue.options().get(option).requires() != null) {
      throw element.error(
          element.found() + ", an option that requires others, at " + element.path(),
          "one that requires nothing, as what falls to it does so whatever else holds");
    }
    return new Event.Leaving(index, option);
  }

  private Parameter zero(String path) {
    return names.quantities().parameters().number(path, Distribution.constant(0), Names.ROUNDS);
  }

  private List<Integer> reverts(Map<String, Element> fields) {
    Element element = fields.get("revert");
    if (element == null) {
      return List.of();
    }
    if (!names.hasStatusQuo()) {
      throw element.error("\"revert\" at " + element.path(), "none, as there is no status quo");
    }
    return element.indices("issue", names.issueIds());
  }

  private List<Integer> tracks(@Nullable Element element) {
    return element == null ? List.of() : element.indices("track", names.tracks());
  }

  /** In the order in which the tracks are declared. */
  private List<Event.Widening> widens(@Nullable Element element) {
    List<Event.Widening> widens = new ArrayList<>();
    if (element != null) {
      element
          .entriesOf("track", names.tracks())
          .forEach(
              (track, actors) ->
                  widens.add(
                      new Event.Widening(names.tracks().indexOf(track), names.actorSet(actors))));
    }
    widens.sort(Comparator.comparingInt(Event.Widening::track));
    return widens;
  }

  /** What the event changes, which may be anything that all events' readers have read. */
  List<ParameterChange> parameterChanges(Element event) {
    Map<String, Element> fields = fields(event);
    List<ParameterChange> changes = new ArrayList<>();
    for (Operation operation : Operation.values()) {
      Element element = fields.get(name(operation));
      if (element != null) {
        element.choices().forEach((path, value) -> changes.addAll(changes(path, value, operation)));
      }
    }
    return changes;
  }

  private List<ParameterChange> changes(String path, Element value, Operation operation) {
    List<Parameter> parameters = names.parameters(path, value, name(operation));
    Parameter operand = operand(value, parameters.get(0), operation);
    for (Parameter parameter : parameters) {
      requireTakes(value, parameter, operand, operation);
    }
    return parameters.stream()
        .map(parameter -> new ParameterChange(parameter, operation, operand))
        .toList();
  }

  /** What one path stands for must be able to take the same value. */
  private static void requireTakes(
      Element value, Parameter parameter, Parameter operand, Operation operation) {
    boolean alike = parameter.words().equals(operand.words());
    boolean inRange =
        operation != Operation.SET
            || (parameter.range().contains(operand.distribution().low())
                && parameter.range().contains(operand.distribution().high()));
    if (!alike || !inRange) {
      throw value.error(
          value.found() + " at " + value.path() + " for " + parameter.path(),
          alike ? parameter.range().toString() : "paths of parameters that take the same");
    }
  }

  private static String name(Operation operation) {
    return operation.name().toLowerCase(Locale.ROOT);
  }

  private Parameter operand(Element value, Parameter parameter, Operation operation) {
    if (!parameter.isWord()) {
      return names
          .quantities()
          .number(value, operation == Operation.SET ? parameter.range() : Range.ANY);
    }
    if (operation != Operation.SET) {
      throw value.error("a word, " + parameter.path() + ", to add to or scale", "\"set:\"");
    }
    return names.quantities().word(value, "word", parameter.words());
  }
}
