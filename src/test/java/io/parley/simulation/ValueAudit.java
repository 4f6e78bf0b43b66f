package io.parley.simulation;

import io.parley.model.Actor;
import io.parley.model.Linkage;
import io.parley.model.Prospect;
import io.parley.model.Scenario;
import io.parley.model.Valuation;
import io.parley.model.Valuation.Holding;
import io.parley.model.draw.World;
import io.parley.model.outcome.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What outcomes are worth to each actor, from what has been told. */
record ValueAudit(Scenario scenario, WearAudit wear, LineAudit lines) {

  Valuation valuation(int index, Moment moment, List<Prospect> prospects) {
    Actor actor = scenario.actors().get(index);
    Holding holding =
        actor.holdsOutWhile() != null
            ? new Holding(actor.holdsOutWhile(), null)
            : new Holding(null, moment.deals == 0 ? moment.statusQuo : null);
    return Valuation.of(
            actor,
            scenario.issues(),
            moment.world,
            holding,
            prospects,
            lines.paid(actor, moment.world),
            moment.promised.stream()
                .filter(each -> each.to() == index)
                .map(Promise::linkage)
                .toList(),
            moment.statusQuo)
        .scaled(actor.left(moment.world, moment.round));
  }

  /** {@code h(t)}. */
  double holdingOut(int index, World world) {
    return world.number(scenario.actors().get(index).outlook()) - wear.wear(index);
  }

  /**
   * Where a run stands.
   *
   * @param statusQuo what is in force, or null where nothing is
   * @param deals how many deals have taken effect
   */
  record Moment(
      World world, @Nullable Outcome statusQuo, int round, int deals, List<Promise> promised) {}

  /** What a mediator has promised {@code to} an actor while a deal holds. */
  record Promise(int to, Linkage linkage) {}
}
