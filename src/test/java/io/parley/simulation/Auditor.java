package io.parley.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.model.Actor;
import io.parley.model.Prospect;
import io.parley.model.RedLine;
import io.parley.model.Scenario;
import io.parley.model.Valuation;
import io.parley.model.draw.World;
import io.parley.model.outcome.ActorSet;
import io.parley.model.outcome.Change;
import io.parley.model.outcome.Condition;
import io.parley.model.outcome.Outcome;
import io.parley.model.procedure.Track;
import io.parley.model.record.Refusal.Stage;
import io.parley.model.record.TranscriptEntry;
import io.parley.simulation.ValueAudit.Promise;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;

/**
 * Follows a run from its transcript alone and takes nothing in it on trust that can be reckoned
 * anew. What carried has enough behind it by the table's rule and, of several offers, the most
 * influence. Those asked to ratify are those without a seat whose consent the changed options need,
 * or who had agreed to what is in force. Whoever agreed to a deal broke no standing line of its own
 * and got no less than no deal was worth to it in that round. Wear is attrition and leverage for
 * every round of holding out, and no deal is worth what the status quo is.
 */
final class Auditor implements Consumer<TranscriptEntry> {

  private static final double ROUNDING = 1e-6;
  private static final double DEAR = 4;
  private static final Offset<Double> CLOSE = Offset.offset(1e-9);

  private final Scenario scenario;
  private final LineAudit lines;
  private final FortuneAudit fortunes;
  private final WearAudit wear;
  private final ValueAudit values;
  private final EventAudit events;
  private final PledgeAudit pledges;
  private final PromiseAudit promises;
  private final List<TableAudit> tables = new ArrayList<>();
  private final List<ReckoningAudit> reckonings = new ArrayList<>();
  private final List<GiftAudit> gifts = new ArrayList<>();
  private final List<Deal> dealsOfRound = new ArrayList<>();
  private final ActorSet[] agreed;
  private World world;
  private @Nullable Outcome statusQuo;
  private ActorSet asked = ActorSet.NONE;
  private ActorSet absent = ActorSet.NONE;
  private int round;
  private int deals;
  private int audited;
  private int walkouts;
  private int broken;

  Auditor(Scenario scenario, World world) {
    this.scenario = scenario;
    this.fortunes = new FortuneAudit(scenario, world);
    this.world = fortunes.inUse();
    this.statusQuo = scenario.statusQuo();
    this.wear = new WearAudit(scenario);
    this.agreed = new ActorSet[scenario.issues().size()];
    Arrays.fill(agreed, ActorSet.NONE);
    lines = new LineAudit(scenario);
    values = new ValueAudit(scenario, wear, lines);
    events = new EventAudit(scenario, values);
    pledges = new PledgeAudit(scenario);
    promises = new PromiseAudit(scenario);
    for (Track track : scenario.tracks()) {
      tables.add(new TableAudit(scenario, track, wear));
      reckonings.add(new ReckoningAudit(scenario, track, wear, lines));
      gifts.add(new GiftAudit(scenario, track, wear, lines));
    }
  }

  /** How many deals were checked. */
  int audited() {
    return audited;
  }

  /** How often an actor left a table. */
  int walkouts() {
    return walkouts;
  }

  FortuneAudit fortunes() {
    return fortunes;
  }

  List<ReckoningAudit> reckonings() {
    return reckonings;
  }

  /** How many gifts were offered to those who take them. */
  int gifts() {
    return gifts.stream().mapToInt(GiftAudit::gifts).sum();
  }

  LineAudit lines() {
    return lines;
  }

  /** How often somebody agreed to break a line that is dearer than anything is worth. */
  int broken() {
    return broken;
  }

  /** How often leverage added to somebody's wear. */
  int pressed() {
    return wear.pressed();
  }

  /** How often a mediator added to somebody's wear. */
  int leaned() {
    return wear.leaned();
  }

  PromiseAudit promises() {
    return promises;
  }

  PledgeAudit pledges() {
    return pledges;
  }

  EventAudit events() {
    return events;
  }

  @Override
  public void accept(TranscriptEntry moment) {
    round = moment.round();
    if (!isOutside(moment)) {
      wear.age(moment.round(), world, statusQuo, deals);
    }
    tables.forEach(table -> table.beginRound(moment.round()));
    reckonings.forEach(each -> each.beginRound(moment.round(), world));
    if (moment instanceof TranscriptEntry.Opened it) {
      tables.get(it.track()).opened(world);
      gifts.get(it.track()).opened(world);
    } else if (moment instanceof TranscriptEntry.Closed it) {
      tables.get(it.track()).clear();
    } else if (moment instanceof TranscriptEntry.Seated it) {
      tables.get(it.track()).seat(it.actor());
      reckonings.get(it.track()).seated(it.actor());
    } else if (moment instanceof TranscriptEntry.Left it) {
      tables.get(it.track()).leave(it.actor());
      walkouts++;
    } else if (moment instanceof TranscriptEntry.EventHappened it) {
      events.happened(it, moment());
    } else if (moment instanceof TranscriptEntry.ParameterChanged it) {
      fortunes.changed(it);
      world = fortunes.inUse();
    } else if (moment instanceof TranscriptEntry.FortuneMoved it) {
      fortunes.moved(it, statusQuo);
      world = fortunes.inUse();
    } else if (moment instanceof TranscriptEntry.Reverted it) {
      events.reverted(it, statusQuo);
      statusQuo = statusQuo.after(it.changes());
      it.changes().forEach(change -> agreed[change.issue()] = ActorSet.NONE);
      gifts.forEach(each -> each.reverted(it.changes()));
      pledges.reverted(it.changes());
    } else if (moment instanceof TranscriptEntry.CameIntoForce it) {
      List<ActorSet> agreeing = pledges.cameIntoForce(it);
      assertThat(it.changes()).allMatch(each -> each.from() == statusQuo.option(each.issue()));
      statusQuo = statusQuo.after(it.changes());
      deals++;
      for (int i = 0; i < agreeing.size(); i++) {
        agreed[it.changes().get(i).issue()] = agreeing.get(i);
      }
    } else if (moment instanceof TranscriptEntry.PledgeFell it) {
      pledges.fell(it, statusQuo);
      gifts.forEach(each -> each.reverted(it.changes()));
    } else if (moment instanceof TranscriptEntry.GaveWay it) {
      wear.check(it, world);
      lines.gaveWay(it);
    } else if (moment instanceof TranscriptEntry.CameToLight it) {
      lines.cameToLight(it);
    } else if (moment instanceof TranscriptEntry.Proposed it) {
      tables.get(it.track()).proposed(it.actor(), it.changes());
      reckonings.get(it.track()).proposed(it, now(it.track()));
    } else if (moment instanceof TranscriptEntry.TextPut it) {
      tables.get(it.track()).proposed(it.mediator(), it.changes());
      promises.textPut(it);
    } else if (moment instanceof TranscriptEntry.Answered it) {
      answered(it);
    } else if (moment instanceof TranscriptEntry.Carried it) {
      assertAllWereAsked();
      tables.get(it.track()).carried(it, world, dealsOfRound.isEmpty());
      absent = consent(it.changes()).without(tables.get(it.track()).seated());
    } else if (moment instanceof TranscriptEntry.TookEffect it) {
      takeEffect(it);
    } else if (moment instanceof TranscriptEntry.Stood it) {
      wear.check(it);
      checkNoDeal(it);
    } else if (moment instanceof TranscriptEntry.InForce it) {
      assertAllWereAsked();
      dealsOfRound.forEach(this::audit);
      audited += dealsOfRound.size();
      dealsOfRound.clear();
      pledges.endOfRound(it.round());
      assertThat(it.outcome()).isEqualTo(statusQuo);
      if (statusQuo != null) {
        assertThat(hasWhatItRequires(scenario, statusQuo))
            .as("round %d: what is in force has what it requires", it.round())
            .isTrue();
      }
    }
  }

  static boolean hasWhatItRequires(Scenario scenario, Outcome outcome) {
    return IntStream.range(0, outcome.size())
        .mapToObj(issue -> requires(scenario, issue, outcome))
        .allMatch(requires -> requires == null || requires.holds(outcome));
  }

  private static @Nullable Condition requires(Scenario scenario, int issue, Outcome outcome) {
    return scenario.issues().get(issue).options().get(outcome.option(issue)).requires();
  }

  /** Whether it comes from outside, before anybody ages, or may. */
  private static boolean isOutside(TranscriptEntry moment) {
    return moment instanceof TranscriptEntry.FortuneMoved
        || moment instanceof TranscriptEntry.EventHappened
        || moment instanceof TranscriptEntry.ParameterChanged
        || moment instanceof TranscriptEntry.Reverted
        || moment instanceof TranscriptEntry.CameIntoForce
        || moment instanceof TranscriptEntry.PledgeFell
        || moment instanceof TranscriptEntry.Opened
        || moment instanceof TranscriptEntry.Closed
        || moment instanceof TranscriptEntry.Seated;
  }

  private void answered(TranscriptEntry.Answered it) {
    TableAudit table = tables.get(it.track());
    reckonings.get(it.track()).answered(it);
    gifts.get(it.track()).answered(it, now(it.track()), new Judgement(it.round()));
    if (it.reason() != null && promises.isText(it.track(), it.round())) {
      wear.refusedText(it.actor(), it.track());
    }
    if (it.stage() == Stage.TABLE) {
      table.answeredAtTheTable(it);
    } else {
      asked = asked.with(it.actor());
      if (it.reason() != null) {
        wear.refused(it.actor(), table.behind(it.proposer()));
      }
    }
  }

  /** Without whom {@code changes} can't take effect. */
  private ActorSet consent(List<Change> changes) {
    ActorSet consent = ActorSet.NONE;
    for (Change change : changes) {
      consent =
          consent
              .and(scenario.issues().get(change.issue()).options().get(change.to()).consent())
              .and(agreed[change.issue()]);
    }
    return consent;
  }

  /** Where anybody was asked to ratify, all whose consent was missing were, and nobody else. */
  private void assertAllWereAsked() {
    if (!asked.isEmpty()) {
      assertThat(asked).as("who was asked to ratify").isEqualTo(absent);
    }
    asked = ActorSet.NONE;
    absent = ActorSet.NONE;
  }

  private void takeEffect(TranscriptEntry.TookEffect it) {
    Outcome before = statusQuo;
    Outcome base = before == null ? Outcome.of(new int[scenario.issues().size()]) : before;
    Outcome after = base.after(it.changes());
    statusQuo = before == null ? after : before.after(it.atOnce());
    assertThat(asked).as("round %d: who ratified", it.round()).isEqualTo(absent);
    ActorSet agreeing = tables.get(it.track()).behind(it.proposer());
    List<Promise> promised = promises.all();
    promises.tookEffect(it, world);
    dealsOfRound.add(
        new Deal(
            it.round(),
            before,
            after,
            agreeing,
            asked,
            world,
            events.prospects(it.round(), moment()),
            deals,
            promised,
            promises.all()));
    if (before != null) {
      pledges.agreed(it, before, world, agreeing.and(asked));
    }
    it.atOnce().forEach(change -> agreed[change.issue()] = agreeing.and(asked));
    tables.get(it.track()).clear();
    gifts.get(it.track()).tookEffect(it.changes());
    deals += it.atOnce().isEmpty() ? 0 : 1;
  }

  private ValueAudit.Moment moment() {
    return new ValueAudit.Moment(world, statusQuo, round, deals, promises.all());
  }

  private ReckoningAudit.Now now(int track) {
    return new ReckoningAudit.Now(
        world, statusQuo, agreed, tables.get(track).seated(), pledges.issues());
  }

  private void checkNoDeal(TranscriptEntry.Stood it) {
    if (statusQuo != null && scenario.statusQuo() != null) {
      Actor actor = scenario.actors().get(it.actor());
      Deal none =
          new Deal(
              it.round(),
              statusQuo,
              statusQuo,
              ActorSet.NONE,
              ActorSet.NONE,
              world,
              events.prospects(it.round(), moment()),
              deals,
              promises.all(),
              promises.all());
      assertThat(it.noDeal())
          .as("round %d: what no deal is worth to %s", it.round(), actor.id())
          .isCloseTo(none.noDeal(actor, wear.wear(it.actor())), CLOSE);
    }
  }

  private void audit(Deal deal) {
    if (deal.before != null && !deal.after.equals(deal.before)) {
      assertThat(deal.prospects)
          .as("round %d: nobody agrees to what is certain to fall back", deal.round)
          .noneMatch(
              each ->
                  each.chance() == 1
                      && each.threatens(deal.after)
                      && each.reverted(deal.after).equals(deal.before));
    }
    for (int index : deal.agreeing.and(deal.ratifying).toList()) {
      Actor actor = scenario.actors().get(index);
      double worn = wear.wear(index);
      boolean outside = deal.ratifying.contains(index);
      double cost =
          outside
              ? actor.left(deal.world, deal.round) * deal.world.number(actor.exclusionCost())
              : 0;
      assertThat(deal.value(actor, worn) - cost)
          .as("round %d: what the deal is worth to %s", deal.round, actor.id())
          .isGreaterThanOrEqualTo(deal.noDeal(actor, worn) - ROUNDING);
      for (RedLine line : actor.redLines()) {
        boolean breaks =
            line.hasPrice(scenario.statusQuo()) && line.refuses(deal.after, deal.before);
        broken += breaks && deal.world.number(line.price()) >= DEAR ? 1 : 0;
        boolean stands = worn < deal.world.number(line.firmness()) - ROUNDING;
        if (stands && lines.keepsTo(index, line, deal.world)) {
          assertThat(line.refuses(deal.after, deal.before))
              .as("round %d: %s breaks its line %s", deal.round, actor.id(), line.id())
              .isFalse();
          assertThat(outside && line.isProcedural()).isFalse();
        }
      }
    }
  }

  /** How things are judged as somebody answers. */
  private final class Judgement implements GiftAudit.Judge {

    private final int round;

    Judgement(int round) {
      this.round = round;
    }

    @Override
    public Valuation valuation(int actor, Outcome inForce) {
      int agreed = inForce.equals(statusQuo) ? deals : deals + 1;
      ValueAudit.Moment then = new ValueAudit.Moment(world, inForce, round, agreed, promises.all());
      return values.valuation(actor, then, events.prospects(round, moment()));
    }

    @Override
    public double holdingOut(int actor) {
      return values.holdingOut(actor, world);
    }
  }

  /** A deal, or none where what is in force stays. */
  private final class Deal {

    private final int round;
    private final @Nullable Outcome before;
    private final Outcome after;
    private final ActorSet agreeing;
    private final ActorSet ratifying;
    private final World world;
    private final List<Prospect> prospects;
    private final int dealsBefore;
    private final List<Promise> promisedBefore;
    private final List<Promise> promisedAfter;

    Deal(
        int round,
        @Nullable Outcome before,
        Outcome after,
        ActorSet agreeing,
        ActorSet ratifying,
        World world,
        List<Prospect> prospects,
        int dealsBefore,
        List<Promise> promisedBefore,
        List<Promise> promisedAfter) {
      this.round = round;
      this.before = before;
      this.after = after;
      this.agreeing = agreeing;
      this.ratifying = ratifying;
      this.world = world;
      this.prospects = prospects;
      this.dealsBefore = dealsBefore;
      this.promisedBefore = promisedBefore;
      this.promisedAfter = promisedAfter;
    }

    private double value(Actor actor, double wear) {
      return value(actor, after, wear, promisedAfter);
    }

    private double value(Actor actor, Outcome outcome, double wear, List<Promise> promised) {
      int index = scenario.actors().indexOf(actor);
      ValueAudit.Moment moment = new ValueAudit.Moment(world, before, round, dealsBefore, promised);
      return values
          .valuation(index, moment, prospects)
          .value(outcome, world.number(actor.outlook()) - wear);
    }

    private double noDeal(Actor actor, double wear) {
      return before == null
          ? actor.left(world, round) * actor.reservation().value(actor, world) - wear
          : value(actor, before, wear, promisedBefore);
    }
  }
}
