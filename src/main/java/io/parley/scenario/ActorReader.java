package io.parley.scenario;

import io.parley.model.Actor;
import io.parley.model.Linkage;
import io.parley.model.Position;
import io.parley.model.RedLine;
import io.parley.model.Reservation;
import io.parley.model.Strategy;
import io.parley.model.draw.Distribution;
import io.parley.model.draw.Parameter;
import io.parley.model.draw.Range;
import io.parley.model.draw.Vocabulary;
import io.parley.model.draw.Vocabulary.ConcessionName;
import io.parley.scenario.yaml.Element;
import io.parley.scenario.yaml.Quantities;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads an actor. */
final class ActorReader {

  private static final Range VALUE = Range.of(-10, 10);
  private static final Range ONE_OR_MORE = new Range(1, Double.POSITIVE_INFINITY, false);
  private static final String CHOICE = "choice";

  private final Names names;
  private final Quantities quantities;

  ActorReader(Names names) {
    this.names = names;
    this.quantities = names.quantities();
  }

  Actor read(String id, Element element) {
    Map<String, Element> fields =
        element.fields(
            "title",
            "influence",
            "outlook",
            "attrition",
            "while",
            "reservation",
            "patience",
            "walkout_after",
            "exclusion_cost",
            "strategy",
            "positions",
            "red_lines",
            "linkages",
            "leverage");
    checkKind(element, fields);
    Element holdsOut = fields.get("while");
    List<Position> positions =
        new PositionReader(names).read(element, element.required(fields, "positions"));
    return new Actor(
        id,
        IssueReader.title(fields, id),
        quantities.number(fields, element, "influence", Range.NOT_NEGATIVE, 1),
        quantities.number(fields, element, "outlook", VALUE, 0),
        quantities.number(fields, element, "attrition", Range.UNIT, 0),
        holdsOut == null ? null : names.condition(holdsOut),
        reservation(fields.get("reservation"), positions),
        quantities.number(fields, element, "patience", Range.NOT_NEGATIVE, names.clock().rounds()),
        endlessOr(element, fields, "walkout_after", "never", ONE_OR_MORE),
        quantities.number(fields, element, "exclusion_cost", VALUE, 0),
        strategy(element, fields.get("strategy")),
        positions,
        redLines(fields.get("red_lines")),
        linkages(fields.get("linkages")),
        leverage(fields.get("leverage")));
  }

  /** With a status quo its value is the value of no deal; without, the actor says what that is. */
  private void checkKind(Element element, Map<String, Element> fields) {
    Element reservation = fields.get("reservation");
    if (names.hasStatusQuo() && reservation != null) {
      throw reservation.error(
          "a reservation at " + reservation.path(),
          "none, as no deal is worth what the status quo and \"outlook:\" make it");
    }
    if (!names.hasStatusQuo()) {
      for (String key : List.of("outlook", "while")) {
        Element field = fields.get(key);
        if (field != null) {
          throw field.error(
              "\"" + key + "\" at " + field.path(), "\"reservation:\", as there is no status quo");
        }
      }
      element.required(fields, "reservation");
    }
  }

  private @Nullable Reservation reservation(@Nullable Element element, List<Position> positions) {
    if (element == null) {
      return null;
    }
    if (!element.isMapping() || Quantities.isDistribution(element)) {
      return new Reservation(quantities.number(element, Range.UNIT), false);
    }
    Element points = element.required(element.fields("points"), "points");
    double most = PositionReader.mostPoints(positions);
    if (most <= 0) {
      throw points.error(
          "points at " + points.path(), "a number from 0 to 1, as no position has scores");
    }
    return new Reservation(quantities.number(points, Range.of(0, most)), true);
  }

  private Strategy strategy(Element actor, @Nullable Element element) {
    Map<String, Element> fields =
        element == null ? Map.of() : element.fields("concession", "offer", "acceptance", "belief");
    String path = actor.path("strategy");
    Map<String, Parameter> exponents = new LinkedHashMap<>();
    Parameter concession = concession(path + ".concession", fields.get("concession"), exponents);
    return new Strategy(
        concession,
        exponents,
        tactic(path, fields, "offer", names.vocabulary().offers()),
        tactic(path, fields, "acceptance", names.vocabulary().acceptances()),
        tactic(path, fields, "belief", names.vocabulary().beliefs()));
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

  private List<RedLine> redLines(@Nullable Element element) {
    List<RedLine> lines = new ArrayList<>();
    if (element != null) {
      element.entries("red lines").forEach((id, body) -> lines.add(redLine(id, body)));
    }
    return lines;
  }

  private RedLine redLine(String id, Element element) {
    Map<String, Element> fields = element.fields("never", "excluded", "firmness", "private");
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
          "none beside \"excluded\", as nobody reckons with such a line before it is invoked");
    }
    return new RedLine(
        id,
        never == null ? null : names.condition(never),
        firmness(element, fields),
        hidden != null && hidden.flag());
  }

  /** An absolute line stands under any wear. */
  private Parameter firmness(Element line, Map<String, Element> fields) {
    return endlessOr(line, fields, "firmness", "absolute", Range.NOT_NEGATIVE);
  }

  /** The number at a field, infinite where it is left out or is the word {@code endless}. */
  private Parameter endlessOr(
      Element parent, Map<String, Element> fields, String name, String endless, Range range) {
    Element element = fields.get(name);
    if (element == null || (element.isScalar() && element.text().equals(endless))) {
      return quantities
          .parameters()
          .number(parent.path(name), Distribution.constant(Double.POSITIVE_INFINITY), range);
    }
    if (element.isScalar() && !element.isNumber()) {
      throw element.error(
          element.found() + " at " + element.path(), endless + " or a number, " + range);
    }
    return quantities.number(element, range);
  }

  private List<Linkage> linkages(@Nullable Element element) {
    List<Linkage> linkages = new ArrayList<>();
    if (element != null) {
      element
          .entries("linkages")
          .forEach(
              (id, body) -> {
                Map<String, Element> fields = body.fields("when", "worth");
                names.provenance().needsSource(body.path());
                linkages.add(
                    new Linkage(
                        id,
                        names.condition(body.required(fields, "when")),
                        quantities.number(body.required(fields, "worth"), VALUE)));
              });
    }
    return linkages;
  }

  private List<Actor.Leverage> leverage(@Nullable Element element) {
    List<Actor.Leverage> leverage = new ArrayList<>();
    if (element != null) {
      element
          .entriesOf("actor", names.actors())
          .forEach(
              (target, wear) -> {
                names.provenance().needsSource(wear.path());
                leverage.add(
                    new Actor.Leverage(
                        names.actors().indexOf(target), quantities.number(wear, Range.UNIT)));
              });
    }
    return leverage;
  }
}
