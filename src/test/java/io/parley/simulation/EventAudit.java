package io.parley.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.model.PayingFalls;
import io.parley.model.Prospect;
import io.parley.model.Scenario;
import io.parley.model.Valuation;
import io.parley.model.draw.World;
import io.parley.model.outcome.Condition;
import io.parley.model.outcome.Fall;
import io.parley.model.outcome.Outcome;
import io.parley.model.procedure.Breach;
import io.parley.model.procedure.Event;
import io.parley.model.record.TranscriptEntry;
import io.parley.simulation.ValueAudit.Moment;
import java.util.ArrayList;
import java.util.List;

/** Checks what events do, and that those that are somebody's doing pay whoever does them. */
final class EventAudit {

  private final Scenario scenario;
  private final ValueAudit values;
  private final boolean[] happened;
  private int breaches;

  EventAudit(Scenario scenario, ValueAudit values) {
    this.scenario = scenario;
    this.values = values;
    this.happened = new boolean[scenario.events().size()];
  }

  /** How often somebody broke what was agreed. */
  int breaches() {
    return breaches;
  }

  void happened(TranscriptEntry.EventHappened it, Moment moment) {
    Event event = scenario.events().get(it.event());
    Breach breach = event.breach();
    happened[it.event()] = true;
    if (breach != null) {
      breaches++;
      Valuation own = values.valuation(breach.by(), moment, List.of());
      Outcome before = moment.statusQuo();
      Outcome after = fallen(event, before);
      Condition holding = scenario.actors().get(breach.by()).holdsOutWhile();
      double hope = values.holdingOut(breach.by(), moment.world());
      double gain = own.settled(after) - own.settled(before);
      gain += holding != null && holding.holds(after) ? hope : 0;
      gain -= holding != null && holding.holds(before) ? hope : 0;
      assertThat(gain)
          .as("round %d: what %s gains its doer", it.round(), event.id())
          .isGreaterThan(moment.world().number(breach.gain()));
    }
  }

  void reverted(TranscriptEntry.Reverted it, Outcome before) {
    assertThat(before.changes(fallen(scenario.events().get(it.event()), before)))
        .as("round %d: what an event undid", it.round())
        .isEqualTo(it.changes());
  }

  /** What an event leaves of what is in force, and of what required what it undid. */
  private Outcome fallen(Event event, Outcome before) {
    Outcome fallen = before.with(event.reverts(), event.left(scenario.statusQuo()));
    for (int issue = 0; issue < fallen.size(); issue++) {
      Condition requires =
          scenario.issues().get(issue).options().get(fallen.option(issue)).requires();
      if (requires != null && !requires.holds(fallen)) {
        fallen = fallen.with(issue, scenario.statusQuo().option(issue));
        issue = -1;
      }
    }
    return fallen;
  }

  /** What actors reckon with. */
  List<Prospect> prospects(int round, Moment moment) {
    List<Prospect> prospects = new ArrayList<>();
    for (int index = 0; index < happened.length; index++) {
      Event event = scenario.events().get(index);
      World world = moment.world();
      double foresight = event.foresight() == null ? 0 : world.number(event.foresight());
      if (foresight > 0 && !event.reverts().isEmpty() && (!happened[index] || event.repeats())) {
        double chance = event.chance() == null ? 1 : world.number(event.chance());
        double after = StrictMath.ceil(world.number(event.after()));
        double rounds = Math.max(0, round + foresight - Math.max(round + 1, after) + 1);
        double within = 1 - StrictMath.pow(1 - chance, rounds);
        falls(event, moment).stream()
            .map(fall -> new Prospect(fall, within))
            .forEach(prospects::add);
      }
    }
    return prospects;
  }

  private List<Fall> falls(Event event, Moment moment) {
    List<Fall> falls = event.falls(scenario.issues(), scenario.statusQuo());
    Breach breach = event.breach();
    if (breach == null) {
      return falls;
    }
    Valuation own = values.valuation(breach.by(), moment, List.of());
    double gain = moment.world().number(breach.gain());
    double hope = values.holdingOut(breach.by(), moment.world());
    return new PayingFalls(falls, scenario.issues(), own, gain, hope).falls();
  }
}
