package io.parley.simulation.state;

import io.parley.model.Actor;
import io.parley.model.Assessment;
import io.parley.model.RedLine;
import io.parley.model.Reservation;
import io.parley.model.Valuation;
import io.parley.model.Valuation.Holding;
import io.parley.model.draw.Vocabulary;
import io.parley.model.outcome.ActorSet;
import io.parley.model.outcome.Outcome;
import io.parley.model.procedure.Leverage;
import io.parley.model.procedure.Mediation;
import io.parley.model.record.TranscriptEntry;
import io.parley.strategy.Strategies;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import sim.engine.SimState;
import sim.engine.Steppable;

/** The agent that plays an actor: its private numbers, its wear and the lines that still stand. */
public final class Negotiator implements Steppable {

  private static final int NEVER = -1;

  private final RunState run;
  private final Strategies strategies;
  private final int index;
  private final Actor actor;
  private final List<RedLine> publicLines;
  private final boolean[] stood;
  private final List<RedLine> gone = new ArrayList<>();
  private final int[] pressedIn;
  private final Map<Integer, Integer> pressedAt = new TreeMap<>();
  private final double hopeAtStart;
  private double lost;
  private double wear;
  private ResolvedActor resolved;
  private Assessment assessment;

  public Negotiator(RunState run, Strategies strategies, int index) {
    this.run = run;
    this.strategies = strategies;
    this.index = index;
    this.actor = run.scenario().actors().get(index);
    this.publicLines = actor.redLines().stream().filter(line -> !line.isPrivate()).toList();
    this.resolved = resolve(null);
    this.assessment = assess();
    this.hopeAtStart = assessment.holdingOut();
    this.pressedIn = new int[run.scenario().actors().size()];
    Arrays.fill(pressedIn, NEVER);
    this.stood = new boolean[actor.redLines().size()];
    for (int line = 0; line < stood.length; line++) {
      stood[line] = stands(actor.redLines().get(line));
      if (!stood[line]) {
        giveUp(actor.redLines().get(line));
      }
    }
  }

  /** Ages by a round: wears, and lets go of what it can no longer hold. */
  @Override
  public void step(SimState simState) {
    if (run.round() > 0 && holdsOut()) {
      wear += run.number(actor.attrition()) + pressure();
      assessment = assess();
    }
    if (holdsOut()) {
      lost = Math.max(0, hopeAtStart - holdingOut());
    }
    letGo();
  }

  boolean holdsOut() {
    Outcome statusQuo = run.statusQuo();
    return statusQuo == null || resolved.valuation().holding().in(statusQuo);
  }

  private double pressure() {
    double pressure = 0;
    for (Map.Entry<Integer, Integer> mediated : pressedAt.entrySet()) {
      Mediation mediation = run.scenario().tracks().get(mediated.getKey()).mediation();
      if (mediation != null && mediation.manipulates(run.world())) {
        for (Leverage leverage : mediation.presses()) {
          pressure += leverage.on(index, run.round() - mediated.getValue(), run.world());
        }
      }
    }
    for (int by = 0; by < pressedIn.length; by++) {
      if (pressedIn[by] != NEVER) {
        pressure += pressure(run.scenario().actors().get(by), run.round() - pressedIn[by]);
      }
    }
    return pressure;
  }

  /** What {@code by} adds to its wear so many rounds after it last refused what that accepted. */
  private double pressure(Actor by, int rounds) {
    double pressure = 0;
    for (Leverage leverage : by.leverage()) {
      pressure += leverage.on(index, rounds, run.world());
    }
    return pressure;
  }

  private void letGo() {
    for (int at = 0; at < stood.length; at++) {
      RedLine line = actor.redLines().get(at);
      boolean stands = stands(line);
      if (stands != stood[at]) {
        stood[at] = stands;
        if (!stands) {
          giveUp(line);
          run.tell(
              line.isBluff(run.world())
                  ? new TranscriptEntry.CameToLight(run.round(), index, line.id())
                  : new TranscriptEntry.GaveWay(run.round(), index, line.id(), wear));
        }
        run.changed();
      }
    }
  }

  /** Never stands by a line with a price again, nor by a bluff. */
  private void giveUp(RedLine line) {
    if (line.givesWayForGood()) {
      gone.add(line);
      revalue();
    }
  }

  /**
   * Lets the others see that the lines are only said that {@code outcome} breaks, as it backs it.
   */
  public void back(Outcome outcome) {
    for (int at = 0; at < stood.length; at++) {
      RedLine line = actor.redLines().get(at);
      if (stood[at] && line.isBluff(run.world()) && line.refuses(outcome, run.statusQuo())) {
        stood[at] = false;
        giveUp(line);
        run.tell(new TranscriptEntry.CameToLight(run.round(), index, line.id()));
        run.changed();
      }
    }
  }

  /** Takes in what the world now is and what may not last. */
  void revalue() {
    resolved = resolve(resolved.valuation());
    assessment = assess();
  }

  private Assessment assess() {
    return new Assessment(
        actor,
        run.world(),
        resolved.valuation(),
        actor.left(run.world(), run.round()),
        wear,
        gone,
        run.statusQuo());
  }

  private ResolvedActor resolve(@Nullable Valuation before) {
    Holding holding =
        actor.holdsOutWhile() != null
            ? new Holding(actor.holdsOutWhile(), null)
            : new Holding(null, run.deals() == 0 ? run.statusQuo() : null);
    return ResolvedActor.of(
        actor,
        run.scenario().issues(),
        run.world(),
        strategies,
        holding,
        run.prospects(),
        Assessment.paid(actor, run.world(), wear, gone, run.scenario().statusQuo()),
        run.promises().to(index),
        run.statusQuo(),
        run.round(),
        before);
  }

  public int index() {
    return index;
  }

  public Actor actor() {
    return actor;
  }

  public double wear() {
    return wear;
  }

  /** What it wants and how it negotiates, as the world now is. */
  public ResolvedActor resolved() {
    return resolved;
  }

  public double patience() {
    return run.number(actor.patience());
  }

  /** Whether its patience counts from the start of the run, whatever the table. */
  public boolean countsFromTheStart() {
    return run.word(actor.patienceFrom()).equals(Vocabulary.RUN);
  }

  /** {@code ℓ}: what holding out has lost of what it promised at the start. */
  public double lost() {
    return lost;
  }

  public double tolerance() {
    return run.number(actor.tolerance());
  }

  /** The rounds in a row of nothing as good as no deal that it bears at a table. */
  public double walkoutAfter() {
    return run.number(actor.walkoutAfter());
  }

  /** Its influence whatever the issue. */
  public double influence() {
    return run.number(actor.influence().general());
  }

  /** How it judges outcomes now. */
  @SuppressWarnings("ReferenceEquality") // what is in force is made anew whenever it changes
  public Assessment assessment() {
    if (assessment.statusQuo() != run.statusQuo()) {
      assessment = assess();
    }
    return assessment;
  }

  /** {@code h(t)}. */
  public double holdingOut() {
    return assessment.holdingOut();
  }

  public double value(Outcome outcome) {
    return assessment.value(outcome);
  }

  /** {@code R(t)}. */
  public double noDealValue() {
    return assessment().noDeal();
  }

  /** What the others take its reservation to be; 0 where it has none. */
  public double declaredReservation() {
    Reservation reservation = actor.reservation();
    return reservation == null ? 0 : reservation.declared(actor, run.world());
  }

  /** What the run pays it if it ends now. */
  public double payoff() {
    return run.isSettledForGood() && run.statusQuo() != null
        ? resolved.valuation().settled(run.statusQuo())
        : noDealValue();
  }

  /** The lines that the others know of. */
  List<RedLine> publicLines() {
    return publicLines;
  }

  /** Whether a line of its still stands, as the others know. */
  boolean stands(RedLine line) {
    return assessment.stands(line);
  }

  /** Whether one of its standing lines refuses to ratify what was agreed without it. */
  boolean refusesExclusion() {
    return assessment.refusingExclusion() != null;
  }

  /** Feels from now on how the mediator at {@code track} presses, whose text it refused. */
  public void pressedByMediator(int track) {
    pressedAt.put(track, run.round());
  }

  /** Feels from now on the leverage of those who had accepted what it refused. */
  public void pressedBy(ActorSet accepting) {
    for (int by : accepting.toList()) {
      pressedIn[by] = run.round();
    }
  }
}
