package io.parley.simulation;

import io.parley.model.draw.KeyedRandom;
import io.parley.model.draw.World;
import io.parley.model.outcome.Change;
import io.parley.model.outcome.Outcome;
import io.parley.model.procedure.Event;
import io.parley.model.record.Breakdown;
import io.parley.model.record.TranscriptEntry;
import io.parley.simulation.state.PendingEvents;
import io.parley.simulation.state.Revaluation;
import io.parley.simulation.state.RunLog;
import io.parley.simulation.state.RunState;
import io.parley.simulation.table.Table;
import java.util.List;
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
  private final PledgeSchedule pledges;

  EventSchedule(
      RunState run,
      PendingEvents pending,
      List<Table> tables,
      Revaluation revaluation,
      RunLog log,
      PledgeSchedule pledges) {
    this.run = run;
    this.events = run.scenario().events();
    this.keys = events.stream().mapToLong(event -> KeyedRandom.key(event.id())).toArray();
    this.pending = pending;
    this.tables = tables;
    this.revaluation = revaluation;
    this.log = log;
    this.pledges = pledges;
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
        && run.uniform(keys[index], round) < pending.number(event.chance(), 1)
        && pending.pays(index);
  }

  private void happen(int index) {
    Event event = events.get(index);
    pending.happened(index);
    run.tell(new TranscriptEntry.EventHappened(run.round(), index));
    boolean changesWhatThingsAreWorth = false;
    for (Event.Effect effect : event.effects()) {
      changesWhatThingsAreWorth |= effect.accept(new Happening(index));
    }
    if (changesWhatThingsAreWorth) {
      revaluation.revalue();
    }
  }

  /** Whether, with every table closed, an event that may yet matter waits for a fortune. */
  boolean waitsFor(int fortune) {
    for (int index = 0; index < keys.length; index++) {
      Event event = events.get(index);
      if (pending.isPending(index)
          && event.bounds().stream().anyMatch(bound -> bound.fortune() == fortune)
          && matters(event)) {
        return true;
      }
    }
    return false;
  }

  private boolean matters(Event event) {
    return event.effects().stream().anyMatch(effect -> effect.accept(new Mattering()));
  }

  /**
   * Whether, with every table closed, an event may yet open one, undo what holds or change what it
   * is worth.
   */
  boolean canMatter() {
    for (int index = 0; index < keys.length; index++) {
      if (matters(events.get(index)) && pending.canHappen(index)) {
        return true;
      }
    }
    return false;
  }

  /** Does what an event does; true where that changes what things are worth. */
  private final class Happening implements Event.Effect.Visitor<Boolean> {

    private final int event;

    Happening(int event) {
      this.event = event;
    }

    @Override
    public Boolean visit(Event.ParameterChange it) {
      World before = run.drawn();
      double from = before.number(it.parameter());
      double to = it.after(before);
      run.setDrawn(before.with(it.parameter(), to));
      run.tell(
          new TranscriptEntry.ParameterChanged(
              run.round(), event, it.parameter().path(), from, to));
      return true;
    }

    @Override
    public Boolean visit(Event.Reversion it) {
      List<Change> changes = run.undo(pending.fall(event));
      if (!changes.isEmpty()) {
        log.add(new Breakdown(run.round(), event, changes));
        run.tell(new TranscriptEntry.Reverted(run.round(), event, changes));
        for (Change change : changes) {
          tables.forEach(table -> table.returnToAgenda(change.issue()));
        }
        pledges.fallWith(changes);
        run.changed();
      }
      return true;
    }

    @Override
    public Boolean visit(Event.Closing it) {
      tables.get(it.track()).close("an event closed it");
      return false;
    }

    @Override
    public Boolean visit(Event.Widening it) {
      it.actors().toList().forEach(tables.get(it.track())::widen);
      return false;
    }

    @Override
    public Boolean visit(Event.Opening it) {
      tables.get(it.track()).open();
      return false;
    }
  }

  /** Whether an effect can matter while every table is closed. */
  private final class Mattering implements Event.Effect.Visitor<Boolean> {

    @Override
    public Boolean visit(Event.ParameterChange it) {
      return true;
    }

    @Override
    public Boolean visit(Event.Reversion it) {
      Outcome initial = run.scenario().statusQuo();
      Outcome statusQuo = run.statusQuo();
      return initial != null
          && statusQuo != null
          && it.issues().stream()
              .anyMatch(issue -> statusQuo.option(issue) != it.left(initial).option(issue));
    }

    @Override
    public Boolean visit(Event.Closing it) {
      return false;
    }

    @Override
    public Boolean visit(Event.Widening it) {
      return false;
    }

    @Override
    public Boolean visit(Event.Opening it) {
      return tables.get(it.track()).canBeOpened();
    }
  }
}
