package io.parley.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.model.Actor;
import io.parley.model.ActorSet;
import io.parley.model.Change;
import io.parley.model.Event;
import io.parley.model.Moment;
import io.parley.model.Outcome;
import io.parley.model.Parameter;
import io.parley.model.Prospect;
import io.parley.model.RedLine;
import io.parley.model.Refusal.Stage;
import io.parley.model.Scenario;
import io.parley.model.Valuation;
import io.parley.model.Valuation.Holding;
import io.parley.model.World;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Follows a run from its transcript alone and checks every deal afresh: whoever agreed to it broke
 * no standing line of its own and got no less than no deal was worth to it in that round, and
 * everyone whose consent the deal needed sat at the table or ratified.
 */
final class Auditor implements Consumer<Moment> {

  private static final double ROUNDING = 1e-6;

  private final Scenario scenario;
  private final List<Deal> dealsOfRound = new ArrayList<>();
  private final List<ActorSet> seated = new ArrayList<>();
  private final double[] wear;
  private final boolean[] happened;
  private World world;
  private @Nullable Outcome statusQuo;
  private ActorSet agreeing = ActorSet.NONE;
  private ActorSet ratifying = ActorSet.NONE;
  private int deals;
  private int audited;
  private int walkouts;

  Auditor(Scenario scenario, World world) {
    this.scenario = scenario;
    this.world = world;
    this.statusQuo = scenario.statusQuo();
    this.wear = new double[scenario.actors().size()];
    this.happened = new boolean[scenario.events().size()];
    scenario.tracks().forEach(track -> seated.add(track.participants()));
  }

  /** How many deals were checked. */
  int audited() {
    return audited;
  }

  /** How often an actor left a table. */
  int walkouts() {
    return walkouts;
  }

  @Override
  public void accept(Moment moment) {
    if (moment instanceof Moment.Seated it) {
      seated.set(it.track(), seated.get(it.track()).with(it.actor()));
    } else if (moment instanceof Moment.Left it) {
      seated.set(it.track(), seated.get(it.track()).without(it.actor()));
      walkouts++;
    } else if (moment instanceof Moment.EventHappened it) {
      happened[it.event()] = true;
    } else if (moment instanceof Moment.ParameterChanged it) {
      Parameter parameter = scenario.parameters().find(it.path());
      world = world.with(parameter, it.to());
    } else if (moment instanceof Moment.Reverted it) {
      statusQuo = statusQuo.after(it.changes());
    } else if (moment instanceof Moment.Carried it) {
      agreeing = ActorSet.NONE;
      ratifying = ActorSet.NONE;
    } else if (moment instanceof Moment.Answered it
        && it.stage() == Stage.RATIFICATION
        && it.reason() == null) {
      ratifying = ratifying.with(it.actor());
    } else if (moment instanceof Moment.TookEffect it) {
      takeEffect(it);
    } else if (moment instanceof Moment.Stood it) {
      wear[it.actor()] = it.wear();
    } else if (moment instanceof Moment.InForce it) {
      dealsOfRound.forEach(this::audit);
      audited += dealsOfRound.size();
      dealsOfRound.clear();
      assertThat(it.outcome()).isEqualTo(statusQuo);
    }
  }

  private void takeEffect(Moment.TookEffect it) {
    Outcome before = statusQuo;
    Outcome base = before == null ? Outcome.of(new int[scenario.issues().size()]) : before;
    statusQuo = base.after(it.changes());
    ActorSet seats = seated.get(it.track());
    boolean unanimous =
        scenario.tracks().get(it.track()).agreement()
            instanceof io.parley.model.Agreement.Unanimity;
    for (Change change : it.changes()) {
      ActorSet consent = scenario.issues().get(change.issue()).options().get(change.to()).consent();
      assertThat(seats.and(ratifying).containsAll(consent))
          .as("round %d: seated and ratifying cover the consent", it.round())
          .isTrue();
    }
    // Others can carry what its proposer no longer stands by, since another table changed things.
    boolean byMediator =
        world.word(scenario.tracks().get(it.track()).protocol()).equals("single-text");
    ActorSet proposer =
        byMediator || !dealsOfRound.isEmpty() ? ActorSet.NONE : ActorSet.NONE.with(it.proposer());
    ActorSet bound = unanimous ? seats : proposer;
    dealsOfRound.add(
        new Deal(
            it.round(), before, statusQuo, bound, ratifying, world, prospects(it.round()), deals));
    deals++;
  }

  private List<Prospect> prospects(int round) {
    List<Prospect> prospects = new ArrayList<>();
    for (int index = 0; index < happened.length; index++) {
      Event event = scenario.events().get(index);
      double foresight = event.foresight() == null ? 0 : world.number(event.foresight());
      if (foresight > 0 && !event.reverts().isEmpty() && (!happened[index] || event.repeats())) {
        double chance = event.chance() == null ? 1 : world.number(event.chance());
        double after = StrictMath.ceil(world.number(event.after()));
        double rounds = Math.max(0, round + foresight - Math.max(round + 1, after) + 1);
        prospects.add(
            new Prospect(
                event.when(),
                event.reverts(),
                scenario.statusQuo(),
                1 - StrictMath.pow(1 - chance, rounds)));
      }
    }
    return prospects;
  }

  private void audit(Deal deal) {
    for (int index : deal.seated.and(deal.ratifying).toList()) {
      Actor actor = scenario.actors().get(index);
      boolean outside = deal.ratifying.contains(index);
      double cost = outside ? deal.world.number(actor.exclusionCost()) : 0;
      assertThat(deal.value(actor, deal.after, wear[index]) - cost)
          .as("round %d: what the deal is worth to %s", deal.round, actor.id())
          .isGreaterThanOrEqualTo(deal.noDeal(actor, wear[index]) - ROUNDING);
      for (RedLine line : actor.redLines()) {
        if (wear[index] < deal.world.number(line.firmness()) - ROUNDING) {
          assertThat(line.refuses(deal.after, deal.before))
              .as("round %d: %s breaks its line %s", deal.round, actor.id(), line.id())
              .isFalse();
          assertThat(outside && line.isProcedural()).isFalse();
        }
      }
    }
  }

  private final class Deal {

    private final int round;
    private final @Nullable Outcome before;
    private final Outcome after;
    private final ActorSet seated;
    private final ActorSet ratifying;
    private final World world;
    private final List<Prospect> prospects;
    private final int dealsBefore;

    Deal(
        int round,
        @Nullable Outcome before,
        Outcome after,
        ActorSet seated,
        ActorSet ratifying,
        World world,
        List<Prospect> prospects,
        int dealsBefore) {
      this.round = round;
      this.before = before;
      this.after = after;
      this.seated = seated;
      this.ratifying = ratifying;
      this.world = world;
      this.prospects = prospects;
      this.dealsBefore = dealsBefore;
    }

    private double value(Actor actor, Outcome outcome, double wear) {
      Holding holding =
          actor.holdsOutWhile() != null
              ? new Holding(actor.holdsOutWhile(), null)
              : new Holding(null, dealsBefore == 0 ? before : null);
      return Valuation.of(actor, scenario.issues(), world, holding, prospects)
          .value(outcome, world.number(actor.outlook()) - wear);
    }

    private double noDeal(Actor actor, double wear) {
      return before == null
          ? actor.reservation().value(actor, world) - wear
          : value(actor, before, wear);
    }
  }
}
