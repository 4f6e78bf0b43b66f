package io.parley.scenario;

import io.parley.model.Strategy;
import io.parley.model.draw.Distribution;
import io.parley.model.draw.Parameter;
import io.parley.model.draw.Vocabulary;
import io.parley.model.draw.Vocabulary.ConcessionName;
import io.parley.scenario.yaml.Element;
import io.parley.scenario.yaml.Quantities;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads how an actor negotiates. */
final class StrategyReader {

  private static final String CHOICE = "choice";

  private final Names names;
  private final Quantities quantities;

  StrategyReader(Names names) {
    this.names = names;
    this.quantities = names.quantities();
  }

  /** The strategy in {@code element} of {@code actor}; the usual one where it is null. */
  Strategy read(Element actor, @Nullable Element element) {
    Map<String, Element> fields =
        element == null
            ? Map.of()
            : element.fields("concession", "offer", "acceptance", "belief", "regards", "gifts");
    String path = actor.path("strategy");
    Map<String, Parameter> exponents = new LinkedHashMap<>();
    Parameter concession = concession(path + ".concession", fields.get("concession"), exponents);
    return new Strategy(
        concession,
        exponents,
        tactic(path, fields, "offer", names.vocabulary().offers()),
        tactic(path, fields, "acceptance", names.vocabulary().acceptances()),
        tactic(path, fields, "belief", names.vocabulary().beliefs()),
        tactic(path, fields, "regards", Vocabulary.REGARDS),
        tactic(path, fields, "gifts", Vocabulary.GIFTS));
  }

  /** A named part of a strategy; the first of those known where it is left out. */
  private Parameter tactic(
      String path, Map<String, Element> fields, String name, List<String> known) {
    Element element = fields.get(name);
    return element == null
        ? quantities.certainWord(path + "." + name, known, known.get(0))
        : quantities.word(element, name, known);
  }

  /**
   * A name, a mapping from a name to its exponent, or a choice of names and exponents beside it.
   */
  private Parameter concession(
      String path, @Nullable Element element, Map<String, Parameter> exponents) {
    List<String> known = names.vocabulary().concessionNames();
    if (element == null) {
      return usual(path, known, "linear", exponents);
    }
    if (!element.isMapping()) {
      Parameter concession = quantities.word(element, "concession", known);
      addExponent(path, element.text(), null, exponents);
      return concession;
    }
    Map<String, Element> given =
        new LinkedHashMap<>(element.entriesOf("concession", and(known, CHOICE)));
    Element choice = given.remove(CHOICE);
    Set<String> possible = choice == null ? given.keySet() : choice.choices().keySet();
    if (choice == null && given.size() != 1) {
      throw element.error(given.size() + " concessions at " + path, "one");
    }
    Parameter concession =
        choice == null
            ? quantities.certainWord(path, known, given.keySet().iterator().next())
            : quantities.choiceOfWords(path, choice, "concession", known);
    given.forEach(
        (name, exponent) -> {
          if (!possible.contains(name)) {
            throw exponent.error(
                "an exponent at " + exponent.path(), "none, as the choice has no " + name);
          }
        });
    possible.forEach(name -> addExponent(path, name, given.get(name), exponents));
    return concession;
  }

  private static List<String> and(List<String> names, String another) {
    return Stream.concat(names.stream(), Stream.of(another)).toList();
  }

  private Parameter usual(
      String path, List<String> known, String name, Map<String, Parameter> exponents) {
    addExponent(path, name, null, exponents);
    return quantities.certainWord(path, known, name);
  }

  /** The exponent of a concession as given; its usual one where it takes one and none is given. */
  private void addExponent(
      String path, String name, @Nullable Element given, Map<String, Parameter> exponents) {
    Vocabulary.Exponent exponent = named(name).exponent();
    if (exponent == null) {
      if (given != null) {
        throw given.error("an exponent at " + given.path(), "none: " + name + " takes none");
      }
    } else if (given != null) {
      exponents.put(name, quantities.number(given, exponent.range()));
    } else {
      exponents.put(
          name,
          quantities
              .parameters()
              .number(
                  path + "." + name, Distribution.constant(exponent.usual()), exponent.range()));
    }
  }

  private ConcessionName named(String name) {
    return names.vocabulary().concessions().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
