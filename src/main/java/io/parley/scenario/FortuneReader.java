package io.parley.scenario;

import io.parley.model.draw.Parameter;
import io.parley.model.draw.Range;
import io.parley.model.fortune.Fortune;
import io.parley.model.fortune.Fortunes;
import io.parley.scenario.yaml.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads fortunes. They are read after all that they may move. */
final class FortuneReader {

  private final Names names;

  FortuneReader(Names names) {
    this.names = names;
  }

  Fortunes read(@Nullable Element element) {
    List<Fortune> fortunes = new ArrayList<>();
    if (element != null) {
      element.entries("fortunes").forEach((id, body) -> fortunes.add(read(id, body)));
    }
    return new Fortunes(fortunes);
  }

  private Fortune read(String id, Element element) {
    Map<String, Element> fields =
        element.fields("title", "start", "step", "pull", "range", "while", "moves");
    names.provenance().needsSource(element.path());
    Element condition = fields.get("while");
    if (condition != null && !names.hasStatusQuo()) {
      throw condition.error(
          "a condition at " + condition.path(), "none, as nothing is in force before the deal");
    }
    List<Fortune.Move> moves = moves(fields.get("moves"));
    return new Fortune(
        id,
        IssueReader.title(fields, id),
        names.quantities().number(fields, element, "start", Range.ANY, 0),
        names.quantities().distribution(element.required(fields, "step"), Range.ANY),
        names.quantities().number(fields, element, "pull", Range.UNIT, 0),
        range(fields.get("range")),
        condition == null ? null : names.condition(condition),
        moves);
  }

  private static Range range(@Nullable Element element) {
    if (element == null) {
      return Range.ANY;
    }
    List<Element> ends = element.items("numbers");
    if (ends.size() != 2) {
      throw element.error(ends.size() + " numbers at " + element.path(), "[low, high]");
    }
    double low = ends.get(0).number("");
    double high = ends.get(1).number("a number above " + ends.get(0).text());
    if (low >= high) {
      throw ends.get(1)
          .error(
              ends.get(1).found() + " at " + element.path(),
              "a number above " + ends.get(0).text());
    }
    return Range.of(low, high);
  }

  private List<Fortune.Move> moves(@Nullable Element element) {
    List<Fortune.Move> moves = new ArrayList<>();
    if (element != null) {
      element.choices().forEach((path, factor) -> moves.addAll(moves(path, factor)));
    }
    return moves;
  }

  private List<Fortune.Move> moves(String path, Element element) {
    List<Parameter> moved = names.parameters(path, element, "move");
    Parameter factor = names.quantities().number(element, Range.ANY);
    return moved.stream().map(parameter -> move(parameter, factor, element)).toList();
  }

  private static Fortune.Move move(Parameter parameter, Parameter factor, Element element) {
    if (parameter.isWord()) {
      throw element.keyError("a word, " + parameter.path() + ", to move", "a number", null);
    }
    return new Fortune.Move(parameter, factor);
  }
}
