package io.parley.scenario;

import io.parley.model.Actor;
import io.parley.model.Influence;
import io.parley.model.Linkage;
import io.parley.model.Position;
import io.parley.model.Reservation;
import io.parley.model.Strategy;
import io.parley.model.draw.Parameter;
import io.parley.model.draw.Range;
import io.parley.model.draw.Vocabulary;
import io.parley.scenario.yaml.Element;
import io.parley.scenario.yaml.Quantities;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads an actor. */
final class ActorReader {

  private static final String DEFAULT = "default";
  private static final Range VALUE = Range.of(-10, 10);
  private static final Range ABOVE_ZERO = new Range(0, Double.POSITIVE_INFINITY, true);
  private static final Range ONE_OR_MORE = new Range(1, Double.POSITIVE_INFINITY, false);

  private final Names names;
  private static final Range DISCOUNT = new Range(0, 1, true);

  private final Quantities quantities;
  private final @Nullable Parameter discount;
  private final Parameter weighing;

  /**
   * A reader.
   *
   * @param discount that of actors who give none of their own, or null for none
   * @param weighing whether influence weighs by itself or times salience
   */
  ActorReader(Names names, @Nullable Parameter discount, Parameter weighing) {
    this.names = names;
    this.discount = discount;
    this.weighing = weighing;
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
            "patience_from",
            "tolerance",
            "walkout_after",
            "discount",
            "exclusion_cost",
            "strategy",
            "positions",
            "red_lines",
            "linkages",
            "leverage");
    checkKind(element, fields);
    Element holdsOut = fields.get("while");
    List<Position> positions =
        new PositionReader(names)
            .read(element, element.required(fields, "positions"), fields.containsKey("linkages"));
    Actor actor =
        new Actor(
            id,
            IssueReader.title(fields, id),
            influence(fields, element),
            quantities.number(fields, element, "outlook", VALUE, 0),
            quantities.number(fields, element, "attrition", Range.UNIT, 0),
            holdsOut == null ? null : names.condition(holdsOut),
            reservation(fields.get("reservation"), positions),
            quantities.number(
                fields, element, "patience", Range.NOT_NEGATIVE, names.clock().rounds()),
            quantities.word(
                fields, element, "patience_from", Vocabulary.PATIENCE_FROM, Vocabulary.RUN),
            quantities.endlessOr(element, fields, "tolerance", ABOVE_ZERO),
            quantities.endlessOr(element, fields, "walkout_after", ONE_OR_MORE),
            discount(fields.get("discount")),
            quantities.number(fields, element, "exclusion_cost", VALUE, 0),
            new StrategyReader(names).read(element, fields.get("strategy")),
            positions,
            new RedLineReader(names).read(fields.get("red_lines")),
            linkages(fields.get("linkages")),
            new LeverageReader(names).read(fields.get("leverage")));
    checkWeary(element, fields, actor.strategy());
    return actor;
  }

  /** A number, or a mapping that gives others on some issues. */
  private Influence influence(Map<String, Element> fields, Element actor) {
    Element element = fields.get("influence");
    if (element == null || !element.isMapping() || Quantities.isDistribution(element)) {
      Parameter general = quantities.number(fields, actor, "influence", Range.NOT_NEGATIVE, 1);
      return new Influence(general, Map.of(), weighing);
    }
    if (names.issueIds().contains(DEFAULT)) {
      throw element.error(
          "influence by issue at " + element.path() + " beside an issue " + DEFAULT,
          "another id for the issue");
    }
    List<String> known = new ArrayList<>(List.of(DEFAULT));
    known.addAll(names.issueIds());
    Map<String, Element> entries = element.entriesOf("issue", known);
    Element general = element.required(entries, DEFAULT);
    Map<Integer, Parameter> onIssues = new HashMap<>();
    entries.forEach(
        (id, body) -> {
          if (body != general) {
            onIssues.put(names.issueIds().indexOf(id), quantities.number(body, Range.NOT_NEGATIVE));
          }
        });
    return new Influence(quantities.number(general, Range.NOT_NEGATIVE), onIssues, weighing);
  }

  private @Nullable Parameter discount(@Nullable Element own) {
    return own == null ? discount : discount(own, names);
  }

  /** By how much a round scales what deals are worth. */
  static Parameter discount(Element element, Names names) {
    if (names.hasStatusQuo()) {
      throw element.error(
          "a discount at " + element.path(),
          "none, as what is agreed holds for the rest of the run");
    }
    return names.quantities().number(element, DISCOUNT);
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

  /** Who grows weary does so of holding out, so it has to be said where it does and of how much. */
  private static void checkWeary(Element element, Map<String, Element> fields, Strategy strategy) {
    if (strategy.mayConcede(Vocabulary.WEARY)) {
      for (String key : List.of("while", "tolerance")) {
        if (!fields.containsKey(key)) {
          throw element.error(
              "no \"" + key + "\" in " + element.path() + ", which grows weary",
              "\"" + key + ":\" beside it");
        }
      }
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
}
