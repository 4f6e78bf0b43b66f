package io.parley.scenario;

import io.parley.model.draw.Correlations;
import io.parley.model.draw.Distribution;
import io.parley.model.draw.Parameter;
import io.parley.model.draw.Range;
import io.parley.scenario.yaml.Element;
import io.parley.scenario.yaml.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads which uncertain numbers hang together. They are read after all of them. */
final class CorrelationReader {

  private static final Range RANKS = Range.of(-1, 1);

  private final Names names;

  CorrelationReader(Names names) {
    this.names = names;
  }

  Correlations read(@Nullable Element element) {
    if (element == null) {
      return Correlations.NONE;
    }
    List<Correlations.Group> groups = new ArrayList<>();
    for (Element item : element.items("mappings of of, rank")) {
      Correlations.Group group = group(item);
      if (group.of().size() > 1) {
        requireNew(group, groups, item);
        groups.add(group);
      }
    }
    try {
      return Correlations.of(groups);
    } catch (IllegalArgumentException e) {
      throw element.error(e.getMessage() + " at " + element.path(), "ranks nearer to 0");
    }
  }

  /** Two numbers have one rank correlation. */
  private static void requireNew(
      Correlations.Group group, List<Correlations.Group> before, Element element) {
    for (Correlations.Group other : before) {
      List<String> both =
          group.of().stream().filter(other.of()::contains).map(Parameter::path).toList();
      if (both.size() > 1) {
        throw element.error(
            String.join(" and ", both) + " for the second time at " + element.path(),
            "each pair in one group");
      }
    }
  }

  private Correlations.Group group(Element element) {
    Map<String, Element> fields = element.fields("of", "rank");
    Element rank = element.required(fields, "rank");
    double number = rank.number("a number between -1 and 1");
    if (!RANKS.contains(number) || Math.abs(number) == 1) {
      throw rank.error(rank.found() + " at " + rank.path(), "a number between -1 and 1");
    }
    List<Element> items = element.required(fields, "of").items("paths");
    List<Parameter> of = new ArrayList<>();
    for (Element item : items) {
      for (Parameter parameter : names.parameters(item.text(), item, "correlate")) {
        addTo(of, parameter, item);
      }
    }
    if (items.size() + of.size() < 3) {
      requireTwo(of, items, element);
    }
    return new Correlations.Group(of, number);
  }

  private static void requireTwo(List<Parameter> of, List<Element> items, Element element) {
    if (items.size() < 2 && of.size() < 2) {
      throw element.error(items.size() + " paths at " + element.path("of"), "two or more");
    }
  }

  /** A number that is certain, as one that was set for a try, hangs together with nothing. */
  private static void addTo(List<Parameter> of, Parameter parameter, Element item) {
    if (parameter.isWord() || parameter.distribution() instanceof Distribution.Choice) {
      throw item.error(
          Wording.quoted(parameter.path())
              + ", which is "
              + (parameter.isWord() ? "a word" : "a choice"),
          "a number with a continuous distribution");
    }
    if (of.contains(parameter)) {
      throw item.error(Wording.quoted(parameter.path()) + " for the second time", "each path once");
    }
    if (parameter.isUncertain()) {
      of.add(parameter);
    }
  }
}
