package io.parley.simulation.state;

import io.parley.model.Prospect;
import io.parley.model.draw.Parameter;
import io.parley.model.outcome.Fall;
import io.parley.model.outcome.Outcome;
import io.parley.model.procedure.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which events may yet happen, and what actors expect of them. */
public final class PendingEvents {

  private final RunState run;
  private final List<Event> events;
  private final List<List<Fall>> falls;
  private final boolean[] happened;

  public PendingEvents(RunState run) {
    this.run = run;
    this.events = run.scenario().events();
    this.falls =
        events.stream()
            .map(event -> event.falls(run.scenario().issues(), run.scenario().statusQuo()))
            .toList();
    this.happened = new boolean[events.size()];
  }

  public boolean isPending(int index) {
    return !happened[index] || events.get(index).repeats();
  }

  public void happened(int index) {
    happened[index] = true;
  }

  /** Whether what an event needs in force is in force. */
  public boolean holds(Event event) {
    Outcome statusQuo = run.statusQuo();
    return run.hold(event.bounds())
        && (event.when() == null || (statusQuo != null && event.when().holds(statusQuo)));
  }

  public double number(@Nullable Parameter parameter, double otherwise) {
    return parameter == null ? otherwise : run.number(parameter);
  }

  /** Whether an event may happen in a later round, if all stays as it is. */
  public boolean canHappen(int index) {
    Event event = events.get(index);
    return isPending(index)
        && holds(event)
        && (event.round() == null || number(event.round(), 0) > run.round())
        && number(event.chance(), 1) > 0;
  }

  /** What an event that reverts something makes of what is in force. */
  public Fall fall(int index) {
    Outcome statusQuo = Objects.requireNonNull(run.statusQuo());
    return falls.get(index).stream().filter(each -> each.isOf(statusQuo)).findFirst().orElseThrow();
  }

  /** The reversions that actors now reckon with. */
  List<Prospect> prospects() {
    List<Prospect> prospects = new ArrayList<>();
    for (int index = 0; index < happened.length; index++) {
      boolean threatens = isPending(index) && run.hold(events.get(index).bounds());
      if (threatens && !falls.get(index).isEmpty()) {
        prospects.addAll(
            Prospect.foreseen(events.get(index), run.world(), run.round(), falls.get(index)));
      }
    }
    return prospects;
  }
}
