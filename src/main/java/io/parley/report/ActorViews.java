package io.parley.report;

import io.parley.chart.words.Texts;
import io.parley.model.Actor;
import io.parley.model.Condition;
import io.parley.model.Position;
import io.parley.model.RedLine;
import io.parley.model.Reservation;
import io.parley.model.Scenario;
import io.parley.model.draw.Parameter;
import io.parley.report.View.Statement;
import io.parley.results.ResultsFolder;
import java.util.ArrayList;
import java.util.List;

/** The actors of a scenario, for the page. */
final class ActorViews {

  private final Sources sources;
  private final Scenario scenario;
  private final Words words;

  ActorViews(ResultsFolder folder) {
    sources = new Sources(folder);
    scenario = folder.scenario();
    words = new Words(scenario);
  }

  List<View.Actor> all() {
    return scenario.actors().stream().map(this::view).toList();
  }

  private View.Actor view(Actor actor) {
    String path = "actors." + actor.id() + ".";
    return new View.Actor(
        Texts.clean(actor.title()),
        facts(actor, path),
        actor.positions().stream().map(each -> position(each, path)).toList(),
        actor.redLines().stream().map(each -> redLine(each, path)).toList(),
        actor.linkages().stream()
            .map(
                each ->
                    sources.statement(
                        path + "linkages." + each.id(),
                        words.condition(each.when()),
                        "adds " + words.value(each.worth())))
            .toList());
  }

  private List<Statement> facts(Actor actor, String path) {
    List<Statement> facts = new ArrayList<>();
    facts.add(fact("Influence", actor.influence()));
    Reservation reservation = actor.reservation();
    if (reservation == null) {
      facts.add(fact("Outlook of holding out", actor.outlook()));
    } else {
      String subject = "Value of no deal" + (reservation.inPoints() ? ", in points" : "");
      facts.add(fact(subject, reservation.amount()));
    }
    facts.add(fact("Value lost each round of holding out", actor.attrition()));
    Condition holdsOut = actor.holdsOutWhile();
    if (holdsOut != null) {
      facts.add(sources.statement(path + "while", "Holds out while", words.condition(holdsOut)));
    }
    facts.add(fact("Patience, in rounds", actor.patience()));
    if (Double.isFinite(actor.walkoutAfter().distribution().low())) {
      facts.add(fact("Walks out after rounds below no deal", actor.walkoutAfter()));
    }
    facts.add(fact("Cost of exclusion", actor.exclusionCost()));
    facts.add(sources.statement(path + "strategy", "Strategy", strategy(actor)));
    for (Actor.Leverage leverage : actor.leverage()) {
      facts.add(fact("Leverage on " + words.actor(leverage.target()), leverage.wear()));
    }
    return facts;
  }

  private Statement fact(String subject, Parameter parameter) {
    return sources.statement(parameter.path(), subject, words.value(parameter));
  }

  private String strategy(Actor actor) {
    String concession = words.value(actor.strategy().concession());
    Parameter exponent = actor.strategy().exponent(concession);
    return "concession "
        + concession
        + (exponent == null ? "" : " with exponent " + words.value(exponent))
        + "; offer "
        + words.value(actor.strategy().offer())
        + "; acceptance "
        + words.value(actor.strategy().acceptance())
        + "; belief "
        + words.value(actor.strategy().belief());
  }

  private Statement position(Position position, String path) {
    int issue = position.issue();
    return sources.statement(
        path + "positions." + scenario.issues().get(issue).id(),
        words.issue(issue),
        wish(position) + declared(position));
  }

  private String wish(Position position) {
    Position.Preference preference = position.preference();
    if (preference instanceof Position.Ideal ideal) {
      return "wants "
          + options(position.issue(), ideal.ideal())
          + "; salience "
          + words.value(ideal.salience());
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
    return declared == null ? "" : "; says it wants " + options(position.issue(), declared);
  }

  /** An option by its label, or several with their chances by their ids. */
  private String options(int issue, Parameter word) {
    return word.isUncertain()
        ? words.value(word)
        : words.option(issue, (int) word.distribution().low());
  }

  private Statement redLine(RedLine line, String path) {
    Condition never = line.never();
    return sources.statement(
        path + "red_lines." + line.id(),
        line.id(),
        (never == null ? "ratifies no deal made without it" : "never " + words.condition(never))
            + "; firmness "
            + words.value(line.firmness())
            + (line.isPrivate() ? "; not known to the others" : ""));
  }
}
