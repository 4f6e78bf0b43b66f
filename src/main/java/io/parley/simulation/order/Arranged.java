package io.parley.simulation.order;

import io.parley.model.Actor;
import io.parley.model.Influence;
import io.parley.model.Linkage;
import io.parley.model.Position;
import io.parley.model.RedLine;
import io.parley.model.Scenario;
import io.parley.model.draw.Parameter;
import io.parley.model.fortune.Fortune;
import io.parley.model.fortune.Fortunes;
import io.parley.model.outcome.Condition;
import io.parley.model.outcome.Ending;
import io.parley.model.outcome.Issue;
import io.parley.model.procedure.Event;
import io.parley.model.procedure.Timing;
import io.parley.model.procedure.Track;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A scenario with its issues in the {@linkplain IssueOrder order of a run}. */
public final class Arranged {

  private final IssueOrder order;

  private Arranged(IssueOrder order) {
    this.order = order;
  }

  public static Scenario of(Scenario scenario, IssueOrder order) {
    Arranged arranged = new Arranged(order);
    return new Scenario(
        scenario.id(),
        scenario.title(),
        scenario.notes(),
        scenario.asOf(),
        scenario.clock(),
        order.arranged(scenario.issues()).stream().map(arranged::issue).toList(),
        order.arranged(scenario.statusQuo()),
        scenario.actors().stream().map(arranged::actor).toList(),
        scenario.tracks().stream().map(arranged::track).toList(),
        scenario.events().stream().map(arranged::event).toList(),
        arranged.fortunes(scenario.fortunes()),
        scenario.endings().stream().map(arranged::ending).toList(),
        scenario.parameters());
  }

  private Issue issue(Issue issue) {
    return new Issue(
        issue.id(),
        issue.title(),
        issue.options().stream().map(it -> it.with(condition(it.requires()))).toList(),
        issue.range());
  }

  private Actor actor(Actor actor) {
    return new Actor(
        actor.id(),
        actor.title(),
        influence(actor.influence()),
        actor.outlook(),
        actor.attrition(),
        condition(actor.holdsOutWhile()),
        actor.reservation(),
        actor.patience(),
        actor.patienceFrom(),
        actor.tolerance(),
        actor.walkoutAfter(),
        actor.discount(),
        actor.exclusionCost(),
        actor.strategy(),
        positions(actor.positions()),
        actor.redLines().stream().map(this::redLine).toList(),
        actor.linkages().stream()
            .map(it -> new Linkage(it.id(), required(it.when()), it.worth()))
            .toList(),
        actor.leverage());
  }

  private Influence influence(Influence influence) {
    Map<Integer, Parameter> onIssues = new HashMap<>();
    influence
        .onIssues()
        .forEach(
            (issue, number) -> {
              if (order.isPlayed(issue)) {
                onIssues.put(order.place(issue), number);
              }
            });
    return new Influence(influence.general(), onIssues, influence.weighing());
  }

  private List<Position> positions(List<Position> positions) {
    return positions.stream()
        .filter(it -> order.isPlayed(it.issue()))
        .map(it -> new Position(order.place(it.issue()), it.preference(), it.declared()))
        .sorted(Comparator.comparingInt(Position::issue))
        .toList();
  }

  private RedLine redLine(RedLine line) {
    return new RedLine(
        line.id(),
        condition(line.never()),
        line.firmness(),
        line.isPrivate(),
        line.price(),
        line.bluff());
  }

  private Track track(Track track) {
    return new Track(
        track.id(),
        track.title(),
        track.participants(),
        track.proposers(),
        order.places(track.issues()),
        timing(track.opens()),
        timing(track.closes()),
        track.protocol(),
        track.seating(),
        track.agreement(),
        track.onRefusal(),
        track.remembers(),
        track.mediation(),
        track.standing());
  }

  private Timing timing(Timing timing) {
    return timing instanceof Timing.Once once
        ? new Timing.Once(condition(once.condition()), once.bounds())
        : timing;
  }

  private Event event(Event event) {
    List<Event.Effect> effects = event.effects().stream().map(this::effect).toList();
    return event.with(effects, condition(event.when()));
  }

  private Event.Effect effect(Event.Effect effect) {
    return effect instanceof Event.Reversion it
        ? new Event.Reversion(
            order.places(it.issues()),
            it.leaves().stream()
                .filter(leaving -> order.isPlayed(leaving.issue()))
                .map(leaving -> new Event.Leaving(order.place(leaving.issue()), leaving.option()))
                .toList(),
            it.foresight())
        : effect;
  }

  private Fortunes fortunes(Fortunes fortunes) {
    return new Fortunes(
        fortunes.all().stream()
            .map(
                it ->
                    new Fortune(
                        it.id(),
                        it.title(),
                        it.start(),
                        it.step(),
                        it.pull(),
                        it.range(),
                        condition(it.movesWhile()),
                        it.moves()))
            .toList());
  }

  private Ending ending(Ending ending) {
    return new Ending(ending.id(), ending.label(), ending.deal(), condition(ending.when()));
  }

  private @Nullable Condition condition(@Nullable Condition condition) {
    return condition == null ? null : required(condition);
  }

  /** What a condition names is at stake, so that none of it is left out. */
  private Condition required(Condition condition) {
    return Condition.allOf(
        condition.clauses().stream()
            .map(it -> new Condition.Clause(order.place(it.issue()), it.options()))
            .sorted(Comparator.comparingInt(Condition.Clause::issue))
            .toList());
  }
}
