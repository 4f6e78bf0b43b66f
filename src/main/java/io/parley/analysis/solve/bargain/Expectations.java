package io.parley.analysis.solve.bargain;

import io.parley.model.Actor;
import io.parley.model.Assessment;
import io.parley.model.PayingFalls;
import io.parley.model.Prospect;
import io.parley.model.RedLine;
import io.parley.model.Scenario;
import io.parley.model.Valuation;
import io.parley.model.Valuation.Holding;
import io.parley.model.draw.World;
import io.parley.model.outcome.Fall;
import io.parley.model.outcome.Outcome;
import io.parley.model.procedure.Breach;
import io.parley.model.procedure.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What actors expect after some rounds of holding out in which nothing has happened: what it has
 * cost them, which of their lines have given way at a price, and what may not last.
 *
 * @param round after how many rounds, 0 or more; others' leverage is left out
 */
public record Expectations(Scenario scenario, World world, int round) {

  /** The lines with a price that have given way. */
  public List<RedLine> paid() {
    return IntStream.range(0, scenario.actors().size())
        .boxed()
        .flatMap(actor -> paid(scenario.actors().get(actor)).stream())
        .toList();
  }

  /** What actors reckon with. */
  public List<Prospect> prospects() {
    List<Prospect> prospects = new ArrayList<>();
    for (Event event : scenario.events()) {
      prospects.addAll(Prospect.foreseen(event, world, round, falls(event)));
    }
    return prospects;
  }

  /** What comes of an event, where it pays whoever does it. */
  private List<Fall> falls(Event event) {
    List<Fall> falls = event.falls(scenario.issues(), scenario.statusQuo());
    Breach breach = event.breach();
    if (breach == null || falls.isEmpty() || event.foresight() == null) {
      return falls;
    }
    Assessment by = assessment(breach.by(), List.of());
    double gain = world.number(breach.gain());
    return new PayingFalls(falls, scenario.issues(), by.valuation(), gain, by.holdingOut()).falls();
  }

  /** How an actor judges outcomes that {@code prospects} threaten. */
  Assessment assessment(int index, List<Prospect> prospects) {
    Actor actor = scenario.actors().get(index);
    Outcome statusQuo = scenario.statusQuo();
    Valuation valuation =
        Valuation.of(
            actor,
            scenario.issues(),
            world,
            holding(actor),
            prospects,
            paid(actor),
            List.of(),
            statusQuo);
    double left = actor.left(world, round);
    return new Assessment(
        actor, world, valuation.scaled(left), left, wear(actor), List.of(), statusQuo);
  }

  private List<RedLine> paid(Actor actor) {
    return Assessment.paid(actor, world, wear(actor), List.of(), scenario.statusQuo());
  }

  private Holding holding(Actor actor) {
    return actor.holdsOutWhile() != null
        ? new Holding(actor.holdsOutWhile(), null)
        : new Holding(null, scenario.statusQuo());
  }

  private double wear(Actor actor) {
    Outcome statusQuo = scenario.statusQuo();
    boolean holdsOut = statusQuo == null || holding(actor).in(statusQuo);
    return holdsOut ? round * world.number(actor.attrition()) : 0;
  }
}
