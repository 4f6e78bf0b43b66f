package io.parley.simulation;

import io.parley.model.ActorSet;
import io.parley.model.Breakdown;
import io.parley.model.Change;
import io.parley.model.Event;
import io.parley.model.KeyedRandom;
import io.parley.model.Outcome;
import io.parley.model.Parameter;
import io.parley.model.TranscriptEntry;
import io.parley.model.World;
import java.util.List;
import java.util.Locale;
import sim.engine.SimState;
import sim.engine.Steppable;

/** What comes from outside at the start of a round: tables open and close, events happen. */
final class EventSchedule implements Steppable {

  private final RunState run;
  private final List<Event> events;
  private final long[] keys;
  private final PendingEvents pending;
  private final List<Table> tables;
  private final Revaluation revaluation;
  private final RunLog log;

  EventSchedule(
      RunState run,
      PendingEvents pending,
      List<Table> tables,
      Revaluation revaluation,
      RunLog log) {
    this.run = run;
    this.events = run.scenario().events();
    this.keys = events.stream().mapToLong(event -> KeyedRandom.key(event.id())).toArray();
    this.pending = pending;
    this.tables = tables;
    this.revaluation = revaluation;
    this.log = log;
  }

  @Override
  public void step(SimState simState) {
    tables.forEach(Table::keepTime);
    for (int event = 0; event < keys.length; event++) {
      if (happens(event)) {
        happen(event);
      }
    }
    revaluation.revalueIfExpectationsChanged();
  }

  private boolean happens(int index) {
    Event event = events.get(index);
    int round = run.round();
    return pending.isPending(index)
        && round >= pending.number(event.after(), 0)
        && (event.round() == null || round == StrictMath.ceil(run.number(event.round())))
        && pending.holds(event)
        && run.uniform(keys[index], round) < pending.number(event.chance(), 1);
  }

  private void happen(int index) {
    Event event = events.get(index);
    pending.happened(index);
    run.tell(new TranscriptEntry.EventHappened(run.round(), index));
    changeParameters(index, event);
    if (!event.reverts().isEmpty()) {
      revert(index, event.reverts());
    }
    if (!event.parameterChanges().isEmpty() || !event.reverts().isEmpty()) {
      revaluation.revalue();
    }
    event.closes().forEach(track -> tables.get(track).close("an event closed it"));
    for (Table table : tables) {
      event.widens().getOrDefault(table.index(), ActorSet.NONE).toList().forEach(table::widen);
    }
    event.opens().forEach(track -> tables.get(track).open());
  }

  private void changeParameters(int index, Event event) {
    for (Event.ParameterChange change : event.parameterChanges()) {
      World before = run.world();
      double from = before.number(change.parameter());
      double to = change.operation().apply(from, before.number(change.operand()));
      run.setWorld(changed(event, before, change.parameter(), to));
      run.tell(
          new TranscriptEntry.ParameterChanged(
              run.round(), index, change.parameter().path(), from, to));
    }
  }

  private World changed(Event event, World before, Parameter parameter, double to) {
    if (!parameter.range().contains(to)) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "in round %d event %s would make %s %.6g, expected %s",
              run.round(),
              event.id(),
              parameter.path(),
              to,
              parameter.range()));
    }
    return before.with(parameter, to);
  }

  private void revert(int event, List<Integer> issues) {
    List<Change> changes = run.revert(issues);
    if (!changes.isEmpty()) {
      log.add(new Breakdown(run.round(), event, changes));
      run.tell(new TranscriptEntry.Reverted(run.round(), event, changes));
      for (Change change : changes) {
        tables.forEach(table -> table.returnToAgenda(change.issue()));
      }
      run.changed();
    }
  }

  /**
   * Whether, with every table closed, an event may yet open one, undo what holds or change what it
   * is worth.
   */
  boolean canMatter() {
    for (int index = 0; index < keys.length; index++) {
      Event event = events.get(index);
      boolean matters =
          opensAnything(event) || undoesAnything(event) || !event.parameterChanges().isEmpty();
      if (matters && pending.canHappen(index)) {
        return true;
      }
    }
    return false;
  }

  private boolean opensAnything(Event event) {
    return event.opens().stream().anyMatch(track -> tables.get(track).canBeOpened());
  }

  private boolean undoesAnything(Event event) {
    Outcome initial = run.scenario().statusQuo();
    Outcome statusQuo = run.statusQuo();
    return initial != null
        && statusQuo != null
        && event.reverts().stream()
            .anyMatch(issue -> statusQuo.option(issue) != initial.option(issue));
  }
}
