package io.parley.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.model.Actor;
import io.parley.model.RedLine;
import io.parley.model.Scenario;
import io.parley.model.Valuation;
import io.parley.model.draw.World;
import io.parley.model.outcome.ActorSet;
import io.parley.model.outcome.Change;
import io.parley.model.outcome.Issue;
import io.parley.model.outcome.Outcome;
import io.parley.model.procedure.Track;
import io.parley.model.record.Refusal.Reason;
import io.parley.model.record.TranscriptEntry;
import io.parley.simulation.ReckoningAudit.Now;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Holds every answer at one table against what a gift is, by going through all outcomes that are
 * open there: nobody who takes gifts refuses one for its value.
 */
final class GiftAudit {

  /** How an actor judges outcomes as it answers. */
  interface Judge {

    /** What outcomes are worth to {@code actor} where {@code inForce} is. */
    Valuation valuation(int actor, Outcome inForce);

    /** {@code h(t)}. */
    double holdingOut(int actor);
  }

  private static final double MOST_OUTCOMES = 1e5;

  private final Scenario scenario;
  private final Track track;
  private final WearAudit wear;
  private final LineAudit lines;
  private final boolean[] agenda;
  private String protocol = "";
  private int gifts;

  GiftAudit(Scenario scenario, Track track, WearAudit wear, LineAudit lines) {
    this.scenario = scenario;
    this.track = track;
    this.wear = wear;
    this.lines = lines;
    agenda = new boolean[scenario.issues().size()];
    track.issues().forEach(issue -> agenda[issue] = true);
  }

  /** How many gifts were offered. */
  int gifts() {
    return gifts;
  }

  void opened(World world) {
    protocol = world.word(track.protocol());
  }

  void tookEffect(Collection<Change> changes) {
    if (!track.standing()) {
      changes.forEach(change -> agenda[change.issue()] = false);
    }
  }

  void reverted(Collection<Change> changes) {
    changes.forEach(change -> agenda[change.issue()] |= track.issues().contains(change.issue()));
  }

  void answered(TranscriptEntry.Answered it, Now now, Judge judge) {
    Outcome statusQuo = now.statusQuo();
    Actor actor = scenario.actors().get(it.actor());
    boolean counts =
        statusQuo != null
            && !protocol.equals("monotonic-concession")
            && canGoThrough()
            && now.world().word(actor.strategy().gifts()).equals("take")
            && (it.reason() == null || it.reason() == Reason.VALUE);
    if (counts && isGift(it, statusQuo, now, judge)) {
      gifts++;
      assertThat(it.reason())
          .as("round %d: %s refuses a gift: %s", it.round(), actor.id(), it.changes())
          .isNull();
    }
  }

  private boolean canGoThrough() {
    double outcomes = 1;
    for (Issue issue : scenario.issues()) {
      outcomes *= issue.options().size();
    }
    return outcomes <= MOST_OUTCOMES;
  }

  private boolean isGift(TranscriptEntry.Answered it, Outcome statusQuo, Now now, Judge judge) {
    int actor = it.actor();
    Outcome after = statusQuo.after(it.changes());
    double cost =
        now.seated().contains(actor)
            ? 0
            : now.world().number(scenario.actors().get(actor).exclusionCost());
    Valuation own = judge.valuation(actor, statusQuo);
    double hope = judge.holdingOut(actor);
    boolean losesNothing =
        it.changes().stream()
            .allMatch(
                change ->
                    own.worth(change.issue(), change.to())
                        >= own.worth(change.issue(), change.from()) - Valuation.PRECISION);
    double noDeal = own.value(statusQuo, hope);
    double value = own.value(after, hope);
    // What is equal but for rounding may be rounded either way.
    if (!losesNothing || value - cost < noDeal || own.isVain(after)) {
      return false;
    }
    double before = best(actor, own, hope, statusQuo, statusQuo, noDeal, now);
    Valuation then = judge.valuation(actor, after);
    return best(actor, then, hope, after, statusQuo, value, now) >= before;
  }

  /**
   * The best to be hoped for where {@code inForce} is and what it changes is settled, or {@code
   * least} where that is more.
   */
  private double best(
      int actor,
      Valuation own,
      double hope,
      Outcome inForce,
      Outcome statusQuo,
      double least,
      Now now) {
    boolean consenters =
        now.world().word(scenario.actors().get(actor).strategy().regards()).equals("consenters");
    Predicate<Outcome> hoped =
        outcome ->
            !outcome.equals(inForce)
                && !own.isVain(outcome)
                && Auditor.hasWhatItRequires(scenario, outcome)
                && !isBarred(actor, outcome, inForce, consenters, now);
    double best = least;
    for (Outcome outcome : open(inForce, statusQuo, now)) {
      double value = own.value(outcome, hope);
      if (value > best && hoped.test(outcome)) {
        best = value;
      }
    }
    return best;
  }

  private List<Outcome> open(Outcome inForce, Outcome statusQuo, Now now) {
    List<Outcome> open = List.of(inForce);
    for (int issue = 0; issue < agenda.length; issue++) {
      if (agenda[issue]
          && !now.pledged().get(issue)
          && inForce.option(issue) == statusQuo.option(issue)) {
        int at = issue;
        int options = scenario.issues().get(issue).options().size();
        open =
            open.stream()
                .flatMap(each -> IntStream.range(0, options).mapToObj(to -> each.with(at, to)))
                .toList();
      }
    }
    return open;
  }

  private boolean isBarred(int own, Outcome outcome, Outcome inForce, boolean consenters, Now now) {
    ActorSet needed = ActorSet.NONE;
    for (Change change : inForce.changes(outcome)) {
      needed =
          needed
              .and(scenario.issues().get(change.issue()).options().get(change.to()).consent())
              .and(now.agreed()[change.issue()]);
    }
    for (int actor = 0; actor < scenario.actors().size(); actor++) {
      boolean regarded = consenters ? needed.contains(actor) : now.seated().contains(actor);
      for (RedLine line : scenario.actors().get(actor).redLines()) {
        if (actor == own
            ? keepsTo(own, line, now.world()) && line.refuses(outcome, inForce)
            : regarded && refuses(actor, line, outcome, inForce, consenters, now)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean refuses(
      int actor,
      RedLine line,
      Outcome outcome,
      @Nullable Outcome inForce,
      boolean consenters,
      Now now) {
    if (line.isPrivate() || !isSaid(actor, line, now.world())) {
      return false;
    }
    return line.isProcedural()
        ? consenters
            && !now.seated().contains(actor)
            && !now.world().word(track.onRefusal()).equals("widen")
        : line.refuses(outcome, inForce);
  }

  private boolean keepsTo(int actor, RedLine line, World world) {
    return isSaid(actor, line, world) && lines.keepsTo(actor, line, world);
  }

  private boolean isSaid(int actor, RedLine line, World world) {
    return wear.wear(actor) < world.number(line.firmness()) - 1e-9 && !lines.isGone(line);
  }
}
