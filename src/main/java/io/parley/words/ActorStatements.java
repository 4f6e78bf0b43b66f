package io.parley.words;

import io.parley.model.Actor;
import io.parley.model.Influence;
import io.parley.model.Position;
import io.parley.model.RedLine;
import io.parley.model.Reservation;
import io.parley.model.Strategy;
import io.parley.model.draw.Parameter;
import io.parley.model.draw.Vocabulary;
import io.parley.model.outcome.Condition;
import io.parley.model.procedure.Leverage;
import java.util.ArrayList;
import java.util.List;

/**
 * What a scenario states of an actor.
 *
 * @param words the scenario's parts in words
 * @param actor the actor
 */
public record ActorStatements(ScenarioWords words, Actor actor) {

  /** How it negotiates, and what no deal is worth to it. */
  public List<Statement> facts() {
    List<Statement> facts = new ArrayList<>();
    facts.add(influence());
    facts.add(noDeal());
    facts.add(fact("Value lost each round of holding out", actor.attrition()));
    Condition holdsOut = actor.holdsOutWhile();
    if (holdsOut != null) {
      facts.add(new Statement("Holds out while", words.condition(holdsOut), path("while")));
    }
    facts.add(fact("Patience, in rounds", actor.patience()));
    if (!words.value(actor.patienceFrom()).equals(Vocabulary.RUN)) {
      facts.add(fact("Patience counts from the start of each", actor.patienceFrom()));
    }
    if (Double.isFinite(actor.tolerance().distribution().low())) {
      facts.add(fact("Loss with which it has conceded all", actor.tolerance()));
    }
    if (Double.isFinite(actor.walkoutAfter().distribution().low())) {
      facts.add(fact("Walks out after rounds below no deal", actor.walkoutAfter()));
    }
    Parameter discount = actor.discount();
    if (discount != null) {
      facts.add(fact("Left of what deals are worth after each round", discount));
    }
    facts.add(fact("Cost of exclusion", actor.exclusionCost()));
    facts.add(new Statement("Strategy", strategy(actor.strategy()), path("strategy")));
    for (Leverage leverage : actor.leverage()) {
      facts.add(
          new Statement(
              "Leverage on " + words.actor(leverage.target()),
              words.leverage(leverage),
              path("leverage." + words.scenario().actors().get(leverage.target()).id())));
    }
    return facts;
  }

  /** What it wants, by issue. */
  public List<Statement> positions() {
    return actor.positions().stream()
        .map(
            position ->
                new Statement(
                    Texts.clean(words.scenario().issues().get(position.issue()).title()),
                    wish(position) + declared(position),
                    path("positions." + words.scenario().issues().get(position.issue()).id())))
        .toList();
  }

  /** What it refuses, by red line. */
  public List<Statement> redLines() {
    return actor.redLines().stream()
        .map(
            line ->
                new Statement(
                    ScenarioWords.name(line), refuses(line), path("red_lines." + line.id())))
        .toList();
  }

  /** What combinations are worth to it. */
  public List<Statement> linkages() {
    return actor.linkages().stream()
        .map(
            linkage ->
                new Statement(
                    words.condition(linkage.when()),
                    "adds " + words.value(linkage.worth()),
                    path("linkages." + linkage.id())))
        .toList();
  }

  private Statement influence() {
    Influence influence = actor.influence();
    StringBuilder says = new StringBuilder(words.value(influence.general()));
    influence
        .inOrder()
        .forEach(
            (issue, number) ->
                says.append("; on ")
                    .append(words.issue(issue))
                    .append(" ")
                    .append(words.value(number)));
    if (!words.value(influence.weighing()).equals(Influence.WEIGHINGS.get(0))) {
      says.append("; weighed as ").append(words.value(influence.weighing()));
    }
    return new Statement("Influence", says.toString(), path("influence"));
  }

  private Statement noDeal() {
    Reservation reservation = actor.reservation();
    if (reservation == null) {
      return fact("Outlook of holding out", actor.outlook());
    }
    return fact(
        "Value of no deal" + (reservation.inPoints() ? ", in points" : ""), reservation.amount());
  }

  private Statement fact(String subject, Parameter parameter) {
    return new Statement(subject, words.value(parameter), parameter.path());
  }

  private String path(String field) {
    return "actors." + actor.id() + "." + field;
  }

  private String strategy(Strategy strategy) {
    return "concession "
        + words.value(strategy.concession())
        + exponents(strategy)
        + "; offer "
        + words.value(strategy.offer())
        + "; acceptance "
        + words.value(strategy.acceptance())
        + "; belief "
        + words.value(strategy.belief())
        + "; regards "
        + words.value(strategy.regards())
        + "; gifts: "
        + words.value(strategy.gifts());
  }

  /** The exponents of the concessions that take one; whose it is where there is a choice. */
  private String exponents(Strategy strategy) {
    boolean isChoice = strategy.concession().isUncertain();
    StringBuilder says = new StringBuilder();
    for (String concession : strategy.concession().words()) {
      Parameter exponent = strategy.exponent(concession);
      if (exponent != null) {
        says.append(isChoice ? ", " + concession : "")
            .append(" with exponent ")
            .append(words.value(exponent));
      }
    }
    return says.toString();
  }

  private String wish(Position position) {
    Position.Preference preference = position.preference();
    if (preference instanceof Position.Ideal ideal) {
      return "wants "
          + words.value(ideal.ideal())
          + "; shape "
          + words.value(ideal.shape())
          + "; salience "
          + words.value(ideal.salience());
    }
    if (preference instanceof Position.Line line) {
      return "worth "
          + words.value(line.offset())
          + " at 0 and "
          + words.value(line.slope())
          + " for each 1 more; salience "
          + words.value(line.salience());
    }
    if (preference instanceof Position.LinkagesOnly) {
      return "worth nothing by itself";
    }
    if (preference instanceof Position.Values values) {
      return "values "
          + words.byOption(position.issue(), values.values())
          + "; salience "
          + words.value(values.salience());
    }
    return "points " + words.byOption(position.issue(), ((Position.Scores) preference).points());
  }

  private String declared(Position position) {
    Parameter declared = position.declared();
    return declared == null ? "" : "; says it wants " + words.value(declared);
  }

  private String refuses(RedLine line) {
    Condition never = line.never();
    return (never == null ? "ratifies no deal made without it" : "never " + words.condition(never))
        + "; firmness "
        + words.value(line.firmness())
        + (line.price() == null ? "" : "; breaking it later costs " + words.value(line.price()))
        + (line.bluff() == null ? "" : "; a bluff with chance " + Numbers.plain(line.bluffChance()))
        + (line.isPrivate() ? "; not known to the others" : "");
  }
}
