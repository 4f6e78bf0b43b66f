package io.parley.scenario;

import io.parley.model.Position;
import io.parley.model.Position.Ideal;
import io.parley.model.Position.LinkagesOnly;
import io.parley.model.Position.Preference;
import io.parley.model.Position.Scores;
import io.parley.model.Position.Values;
import io.parley.model.draw.Parameter;
import io.parley.model.draw.Range;
import io.parley.model.draw.Vocabulary;
import io.parley.model.outcome.Issue;
import io.parley.model.outcome.Option;
import io.parley.scenario.yaml.Element;
import io.parley.scenario.yaml.Quantities;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads an actor's positions. */
final class PositionReader {

  private final Names names;
  private final Quantities quantities;

  PositionReader(Names names) {
    this.names = names;
    this.quantities = names.quantities();
  }

  /**
   * The positions in {@code element}, in the issues' order.
   *
   * @param hasLinkages whether combinations are worth something to the actor too
   */
  List<Position> read(Element actor, Element element, boolean hasLinkages) {
    List<Position> positions = new ArrayList<>();
    element
        .entriesOf("issue", names.issueIds())
        .forEach((issue, body) -> positions.add(position(issue, body)));
    positions.sort(Comparator.comparingInt(Position::issue));
    long scored = positions.stream().filter(each -> each.preference() instanceof Scores).count();
    long bare = positions.stream().filter(PositionReader::isBare).count();
    if (scored != 0 && scored + bare != positions.size()) {
      throw element.error(
          "scores on " + scored + " of " + positions.size() + " issues at " + element.path(),
          "scores on all of them or on none");
    }
    boolean caresForNothing = positions.stream().allMatch(each -> heaviest(each) == 0);
    if (caresForNothing && !(hasLinkages && bare == positions.size())) {
      throw element.error(
          "no issue that matters to " + actor.path(),
          "a salience above 0 on one or more issues, or linkages beside \"values: none\" on all");
    }
    if (!Double.isFinite(leastTotal(positions))) {
      throw element.error(
          "weights too large to be summed at " + element.path(),
          "saliences or points with a sum below 1.8e308");
    }
    return positions;
  }

  /** What the weights sum to at the least. */
  private static double leastTotal(List<Position> positions) {
    return positions.stream()
        .mapToDouble(
            position ->
                position.weights().stream()
                    .mapToDouble(each -> each.distribution().low())
                    .max()
                    .orElse(0))
        .sum();
  }

  private Position position(String issueId, Element element) {
    int index = names.issueIds().indexOf(issueId);
    Issue issue = names.issues().get(index);
    Map<String, Element> fields =
        element.fields("ideal", "shape", "salience", "values", "scores", "line", "declared");
    names.provenance().needsSource(element.path());
    List<String> ways =
        Stream.of("ideal", "values", "scores", "line").filter(fields::containsKey).toList();
    if (ways.size() != 1) {
      throw element.error(
          (ways.isEmpty() ? "nothing wanted" : String.join(" and ", ways))
              + " in "
              + element.path(),
          "one of ideal, values, scores, line");
    }
    Element declared = fields.get("declared");
    return new Position(
        index,
        preference(element, fields, issue),
        declared == null ? null : quantities.word(declared, "option", Names.optionIds(issue)));
  }

  private Preference preference(Element element, Map<String, Element> fields, Issue issue) {
    Element ideal = fields.get("ideal");
    Element values = fields.get("values");
    Element shape = fields.get("shape");
    if (ideal == null && shape != null) {
      throw shape.error("a shape without an ideal at " + shape.path(), "\"ideal:\" beside it");
    }
    if (ideal != null) {
      return new Ideal(
          quantities.word(ideal, "option", Names.optionIds(issue)),
          quantities.word(fields, element, "shape", Vocabulary.SHAPES, "linear"),
          quantities.number(fields, element, "salience", Range.NOT_NEGATIVE, 1));
    }
    Element line = fields.get("line");
    if (line != null) {
      return new LineReader(quantities).read(element, fields, line, issue);
    }
    if (values != null && values.isScalar()) {
      values.index("values", List.of("none"));
      refuse(fields, "salience");
      return new LinkagesOnly();
    }
    if (values != null) {
      return new Values(
          byOption(values, issue, Range.UNIT),
          quantities.number(fields, element, "salience", Range.NOT_NEGATIVE, 1));
    }
    Element salience = fields.get("salience");
    if (salience != null) {
      throw salience.error(
          "a salience beside scores at " + salience.path(), "none: the points are the weight");
    }
    return new Scores(byOption(element.required(fields, "scores"), issue, Range.NOT_NEGATIVE));
  }

  private static void refuse(Map<String, Element> fields, String key) {
    Element field = fields.get(key);
    if (field != null) {
      throw field.error("\"" + key + "\" at " + field.path(), "none beside \"values: none\"");
    }
  }

  private static boolean isBare(Position position) {
    return position.preference() instanceof LinkagesOnly;
  }

  private List<Parameter> byOption(Element element, Issue issue, Range range) {
    Map<String, Element> given = element.entriesOf("option", Names.optionIds(issue));
    List<Parameter> numbers = new ArrayList<>();
    for (Option option : issue.options()) {
      Element number = given.get(option.id());
      if (number == null) {
        throw element.error(
            "nothing for option " + option.id() + " at " + element.path(),
            "a number for every option");
      }
      numbers.add(quantities.number(number, range));
    }
    return numbers;
  }

  /** The highest total of points, or 0 if points are not what the positions are in. */
  static double mostPoints(List<Position> positions) {
    return positions.stream()
        .filter(position -> position.preference() instanceof Scores)
        .mapToDouble(PositionReader::heaviest)
        .sum();
  }

  private static double heaviest(Position position) {
    return position.weights().stream()
        .mapToDouble(each -> each.distribution().high())
        .max()
        .orElse(0);
  }
}
