package io.parley.simulation.state;

import io.parley.model.PayingFalls;
import io.parley.model.Prospect;
import io.parley.model.Valuation;
import io.parley.model.draw.Parameter;
import io.parley.model.outcome.Fall;
import io.parley.model.outcome.Outcome;
import io.parley.model.procedure.Breach;
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
  private final List<Negotiator> negotiators;
  private final @Nullable PayingFalls[] paying;
  private final boolean[] happened;

  public PendingEvents(RunState run, List<Negotiator> negotiators) {
    this.run = run;
    this.negotiators = negotiators;
    this.events = run.scenario().events();
    this.falls =
        events.stream()
            .map(event -> event.falls(run.scenario().issues(), run.scenario().statusQuo()))
            .toList();
    this.paying = new PayingFalls[events.size()];
    this.happened = new boolean[events.size()];
  }

  /** Whether some event is somebody's doing, so that what pays whom decides on it. */
  public boolean someAreBreaches() {
    return events.stream().anyMatch(event -> event.breach() != null);
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

  /** Whether whoever does it gains enough by an event now; so too if it is nobody's doing. */
  public boolean pays(int index) {
    Breach breach = events.get(index).breach();
    Outcome statusQuo = run.statusQuo();
    if (breach == null || statusQuo == null) {
      return breach == null;
    }
    Negotiator by = negotiators.get(breach.by());
    return PayingFalls.pays(
        fall(index),
        statusQuo,
        by.resolved().valuation(),
        run.number(breach.gain()),
        by.holdingOut());
  }

  /** Whether it may come to pay, if nothing happens but that whoever does it holds out. */
  private boolean mayPay(int index) {
    Breach breach = events.get(index).breach();
    return pays(index) || (breach != null && negotiators.get(breach.by()).holdsOut());
  }

  /** Whether an event may happen in a later round, if all stays as it is. */
  public boolean canHappen(int index) {
    Event event = events.get(index);
    return isPending(index)
        && holds(event)
        && mayPay(index)
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
            Prospect.foreseen(events.get(index), run.world(), run.round(), paying(index)));
      }
    }
    return prospects;
  }

  /** What comes of an event, where it pays whoever does it. */
  private List<Fall> paying(int index) {
    Breach breach = events.get(index).breach();
    if (breach == null) {
      return falls.get(index);
    }
    Negotiator by = negotiators.get(breach.by());
    Valuation valuation = by.resolved().valuation();
    double gain = run.number(breach.gain());
    PayingFalls before = paying[index];
    if (before == null || !before.holdFor(valuation, gain, by.holdingOut())) {
      before =
          new PayingFalls(
              falls.get(index), run.scenario().issues(), valuation, gain, by.holdingOut());
      paying[index] = before;
    }
    return before.falls();
  }
}
