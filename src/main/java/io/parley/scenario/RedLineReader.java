package io.parley.scenario;

import io.parley.model.RedLine;
import io.parley.model.draw.Parameter;
import io.parley.model.draw.Range;
import io.parley.scenario.yaml.Element;
import io.parley.scenario.yaml.Quantities;
import io.parley.scenario.yaml.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what an actor refuses. */
final class RedLineReader {

  /** Far above what any outcome can be worth, and far below where sums would lose their digits. */
  private static final Range PRICE = Range.of(0, 1000);

  private final Names names;
  private final Quantities quantities;

  RedLineReader(Names names) {
    this.names = names;
    this.quantities = names.quantities();
  }

  /** The lines in {@code element}; none where it is null. */
  List<RedLine> read(@Nullable Element element) {
    List<RedLine> lines = new ArrayList<>();
    if (element != null) {
      element.entries("red lines").forEach((id, body) -> lines.add(redLine(id, body)));
    }
    return lines;
  }

  private RedLine redLine(String id, Element element) {
    Map<String, Element> fields =
        element.fields("never", "excluded", "firmness", "price", "bluff", "private");
    names.provenance().needsSource(element.path());
    Element never = fields.get("never");
    Element excluded = fields.get("excluded");
    if ((never == null) == (excluded == null)) {
      throw element.error(
          (never == null ? "neither \"never\" nor" : "both \"never\" and")
              + " \"excluded\" in "
              + element.path(),
          "one of them");
    }
    if (excluded != null) {
      excluded.index("excluded", List.of("refuse"));
    }
    Element hidden = fields.get("private");
    if (hidden != null && excluded != null) {
      throw hidden.error(
          "\"private\" at " + hidden.path(),
          "none beside \"excluded\", as such a line is said in public");
    }
    checkPrice(fields);
    return new RedLine(
        id,
        never == null ? null : names.condition(never),
        firmness(element, fields),
        hidden != null && hidden.flag(),
        quantities.optional(fields, "price", PRICE),
        bluff(fields.get("bluff")));
  }

  /** What others know of can be a bluff and cost something to give up. */
  private static void checkPrice(Map<String, Element> fields) {
    Element hidden = fields.get("private");
    for (String key : List.of("price", "bluff")) {
      Element element = fields.get(key);
      if (element != null
          && (fields.containsKey("excluded") || (hidden != null && hidden.flag()))) {
        throw element.error(
            Wording.quoted(key) + " at " + element.path(),
            "none, as it is for lines on options that are said in public");
      }
    }
    Element price = fields.get("price");
    if (price != null && !fields.containsKey("firmness") && !fields.containsKey("bluff")) {
      throw price.error(
          "a price at " + price.path() + " of a line that never gives way",
          "\"firmness:\" or \"bluff:\" beside it");
    }
  }

  /** In each world the line is a bluff or it is not. */
  private @Nullable Parameter bluff(@Nullable Element element) {
    return element == null ? null : quantities.yesOrNo(element);
  }

  /** An absolute line stands under any wear. */
  private Parameter firmness(Element line, Map<String, Element> fields) {
    return quantities.endlessOr(line, fields, "firmness", Range.NOT_NEGATIVE);
  }
}
