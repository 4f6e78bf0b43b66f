package io.parley.scenario;

import io.parley.model.outcome.Ending;
import io.parley.scenario.yaml.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code endings:}. */
final class EndingReader {

  private final Names names;

  EndingReader(Names names) {
    this.names = names;
  }

  /** The endings; whether anything was agreed where the scenario names none. */
  List<Ending> read(@Nullable Element element) {
    if (element == null) {
      return List.of(
          new Ending("agreement", "Agreement", true, null),
          new Ending("no-agreement", "No agreement", null, null));
    }
    List<Ending> endings = new ArrayList<>();
    element.entries("endings").forEach((id, body) -> endings.add(ending(id, body, endings)));
    if (endings.isEmpty() || !matchesAny(endings.get(endings.size() - 1))) {
      throw element.error(
          "no ending for what the others leave over", "a last ending with \"otherwise: true\"");
    }
    return endings;
  }

  private Ending ending(String id, Element element, List<Ending> before) {
    Map<String, Element> fields = element.fields("label", "when", "deal", "otherwise");
    if (!before.isEmpty() && matchesAny(before.get(before.size() - 1))) {
      throw element.error(
          "an ending after the one with \"otherwise: true\"", "that one to be the last");
    }
    Element label = fields.get("label");
    Element when = fields.get("when");
    Element deal = fields.get("deal");
    Element otherwise = fields.get("otherwise");
    if ((otherwise != null) == (when != null || deal != null)) {
      throw element.error(
          (otherwise == null ? "neither a condition nor" : "both a condition and")
              + " \"otherwise\" in "
              + element.path(),
          "\"when:\" or \"deal:\", or \"otherwise: true\"");
    }
    if (otherwise != null && !otherwise.flag()) {
      throw otherwise.error(otherwise.found() + " at " + otherwise.path(), "true");
    }
    return new Ending(
        id,
        label == null ? id : label.text(),
        deal == null ? null : deal.flag(),
        when == null ? null : names.condition(when));
  }

  private static boolean matchesAny(Ending ending) {
    return ending.when() == null && ending.deal() == null;
  }
}
