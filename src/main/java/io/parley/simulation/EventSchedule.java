package io.parley.simulation;

import io.parley.model.ActorSet;
import io.parley.model.Event;
import io.parley.model.KeyedRandom;
import io.parley.model.Outcome;
import io.parley.model.Parameter;
import io.parley.model.Prospect;
import io.parley.model.TranscriptEntry;
import io.parley.model.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import sim.engine.SimState;
import sim.engine.Steppable;

/** What comes from outside at the start of a round: tables open and close, events happen. */
final class EventSchedule implements Steppable {

  private final NegotiationState state;
  private final List<Event> events;
  private final long[] keys;
  private final boolean[] happened;
  private List<Prospect> reckonedWith = List.of();

  EventSchedule(NegotiationState state) {
    this.state = state;
    this.events = state.scenario().events();
    this.keys = events.stream().mapToLong(event -> KeyedRandom.key(event.id())).toArray();
    this.happened = new boolean[events.size()];
  }

  @Override
  public void step(SimState simState) {
    for (Table table : state.tables()) {
      table.keepTime();
    }
    for (int event = 0; event < happened.length; event++) {
      if (happens(event)) {
        happen(event);
      }
    }
    if (!prospects().equals(reckonedWith)) {
      state.revalue();
    }
  }

  private boolean happens(int index) {
    Event event = events.get(index);
    int round = state.round();
    return isPending(index)
        && round >= number(event.after(), 0)
        && (event.round() == null || round == StrictMath.ceil(number(event.round(), 0)))
        && holds(event)
        && state.uniform(keys[index], round) < number(event.chance(), 1);
  }

  private boolean isPending(int index) {
    return !happened[index] || events.get(index).repeats();
  }

  private boolean holds(Event event) {
    Outcome statusQuo = state.statusQuo();
    return event.when() == null || (statusQuo != null && event.when().holds(statusQuo));
  }

  private double number(@Nullable Parameter parameter, double otherwise) {
    return parameter == null ? otherwise : state.world().number(parameter);
  }

  private void happen(int index) {
    Event event = events.get(index);
    happened[index] = true;
    state.tell(new TranscriptEntry.EventHappened(state.round(), index));
    changeParameters(index, event);
    if (!event.reverts().isEmpty()) {
      state.revert(index, event.reverts());
    }
    if (!event.parameterChanges().isEmpty() || !event.reverts().isEmpty()) {
      state.revalue();
    }
    event.closes().forEach(track -> state.table(track).close("an event closed it"));
    for (Table table : state.tables()) {
      event.widens().getOrDefault(table.index(), ActorSet.NONE).toList().forEach(table::widen);
    }
    event.opens().forEach(track -> state.table(track).open());
  }

  private World changed(Event event, World before, Parameter parameter, double to) {
    if (!parameter.range().contains(to)) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "in round %d event %s would make %s %.6g, expected %s",
              state.round(),
              event.id(),
              parameter.path(),
              to,
              parameter.range()));
    }
    return before.with(parameter, to);
  }

  private void changeParameters(int index, Event event) {
    for (Event.ParameterChange change : event.parameterChanges()) {
      World before = state.world();
      double from = before.number(change.parameter());
      double to = change.operation().apply(from, before.number(change.operand()));
      state.setWorld(changed(event, before, change.parameter(), to));
      state.tell(
          new TranscriptEntry.ParameterChanged(
              state.round(), index, change.parameter().path(), from, to));
    }
  }

  /** Takes note of the reversions that actors reckon with from now on. */
  List<Prospect> reckon() {
    reckonedWith = prospects();
    return reckonedWith;
  }

  private List<Prospect> prospects() {
    Outcome initial = state.scenario().statusQuo();
    List<Prospect> prospects = new ArrayList<>();
    for (int index = 0; index < happened.length; index++) {
      if (initial != null && isPending(index)) {
        Prospect prospect =
            Prospect.foreseen(events.get(index), state.world(), state.round(), initial);
        if (prospect != null) {
          prospects.add(prospect);
        }
      }
    }
    return prospects;
  }

  /**
   * Whether, with every table closed, an event may yet open one, undo what holds or change what it
   * is worth.
   */
  boolean canMatter() {
    for (int index = 0; index < happened.length; index++) {
      boolean matters =
          opensAnything(index)
              || undoesAnything(index)
              || !events.get(index).parameterChanges().isEmpty();
      if (matters && canHappen(index)) {
        return true;
      }
    }
    return false;
  }

  private boolean canHappen(int index) {
    Event event = events.get(index);
    return isPending(index)
        && holds(event)
        && (event.round() == null || number(event.round(), 0) > state.round())
        && number(event.chance(), 1) > 0;
  }

  private boolean opensAnything(int index) {
    return events.get(index).opens().stream()
        .anyMatch(track -> !state.table(track).nothingIsLeft());
  }

  private boolean undoesAnything(int index) {
    Outcome initial = state.scenario().statusQuo();
    Outcome statusQuo = state.statusQuo();
    return initial != null
        && statusQuo != null
        && events.get(index).reverts().stream()
            .anyMatch(issue -> statusQuo.option(issue) != initial.option(issue));
  }
}
