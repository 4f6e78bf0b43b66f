package io.parley.simulation;

import io.parley.model.Actor;
import io.parley.model.ActorSet;
import io.parley.model.Outcome;
import io.parley.model.Prospect;
import io.parley.model.RedLine;
import io.parley.model.Reservation;
import io.parley.model.TranscriptEntry;
import io.parley.model.Valuation.Holding;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sim.engine.SimState;
import sim.engine.Steppable;

/** The agent that plays an actor: its private numbers, its wear and the lines that still stand. */
final class Negotiator implements Steppable {

  private final NegotiationState state;
  private final int index;
  private final Actor actor;
  private final List<RedLine> publicLines;
  private final boolean[] stood;
  private ActorSet pressedBy = ActorSet.NONE;
  private final BeliefsAboutOthers opinions;
  private double wear;
  private ResolvedActor stance;

  Negotiator(NegotiationState state, int index) {
    this.state = state;
    this.index = index;
    this.actor = state.scenario().actors().get(index);
    this.publicLines = actor.redLines().stream().filter(line -> !line.isPrivate()).toList();
    this.stance = stance(List.of());
    this.opinions = new BeliefsAboutOthers(state, this);
    this.stood = new boolean[actor.redLines().size()];
    for (int line = 0; line < stood.length; line++) {
      stood[line] = stands(actor.redLines().get(line));
    }
  }

  /** Ages by a round: wears, and lets go of what it can no longer hold. */
  @Override
  public void step(SimState simState) {
    if (state.round() > 0 && holdsOut()) {
      wear += state.world().number(actor.attrition()) + pressure();
    }
    letGo();
  }

  private boolean holdsOut() {
    Outcome statusQuo = state.statusQuo();
    return statusQuo == null || stance.valuation().holding().in(statusQuo);
  }

  private double pressure() {
    double pressure = 0;
    for (int by : pressedBy.toList()) {
      for (Actor.Leverage leverage : state.scenario().actors().get(by).leverage()) {
        if (leverage.target() == index) {
          pressure += state.world().number(leverage.wear());
        }
      }
    }
    return pressure;
  }

  private void letGo() {
    for (int line = 0; line < stood.length; line++) {
      boolean stands = stands(actor.redLines().get(line));
      if (stands != stood[line]) {
        stood[line] = stands;
        state.changed();
        if (!stands) {
          state.tell(
              new TranscriptEntry.GaveWay(
                  state.round(), index, actor.redLines().get(line).id(), wear));
        }
      }
    }
  }

  /** Takes in what the world now is and what may not last. */
  void revalue(List<Prospect> prospects) {
    stance = stance(prospects);
  }

  private ResolvedActor stance(List<Prospect> prospects) {
    Holding holding =
        actor.holdsOutWhile() != null
            ? new Holding(actor.holdsOutWhile(), null)
            : new Holding(null, state.deals() == 0 ? state.statusQuo() : null);
    return ResolvedActor.of(
        actor, state.scenario().issues(), state.world(), state.strategies(), holding, prospects);
  }

  /** What each option of each issue is, as it believes, worth to another actor. */
  double[][] believedWorth(int other) {
    return opinions.of(other);
  }

  /** How much it has heard at the tables where it sits. */
  int heard() {
    return opinions.heard();
  }

  int index() {
    return index;
  }

  Actor actor() {
    return actor;
  }

  double wear() {
    return wear;
  }

  ResolvedActor stance() {
    return stance;
  }

  double patience() {
    return state.world().number(actor.patience());
  }

  /** The rounds in a row of nothing as good as no deal that it bears at a table. */
  double walkoutAfter() {
    return state.world().number(actor.walkoutAfter());
  }

  double influence() {
    return state.world().number(actor.influence());
  }

  double exclusionCost() {
    return state.world().number(actor.exclusionCost());
  }

  /** {@code h(t)}. */
  double holdingOut() {
    return state.world().number(actor.outlook()) - wear;
  }

  double value(Outcome outcome) {
    return stance.valuation().value(outcome, holdingOut());
  }

  /** {@code R(t)}. */
  double noDealValue() {
    Outcome statusQuo = state.statusQuo();
    Reservation reservation = actor.reservation();
    if (statusQuo != null) {
      return value(statusQuo);
    }
    return reservation == null ? -wear : reservation.value(actor, state.world()) - wear;
  }

  /** What the run pays it if it ends now. */
  double payoff() {
    return scenarioHasNoStatusQuo() && state.statusQuo() != null
        ? stance.valuation().settled(state.statusQuo())
        : noDealValue();
  }

  private boolean scenarioHasNoStatusQuo() {
    return state.scenario().statusQuo() == null;
  }

  /** The lines that the others know of. */
  List<RedLine> publicLines() {
    return publicLines;
  }

  boolean stands(RedLine line) {
    return line.stands(wear, state.world());
  }

  /** Its standing line that refuses {@code outcome}, or null if none does. */
  @Nullable RedLine lineAgainst(Outcome outcome) {
    for (RedLine line : actor.redLines()) {
      if (line.refuses(outcome, state.statusQuo()) && stands(line)) {
        return line;
      }
    }
    return null;
  }

  /** Its standing line against ratifying what was agreed without it, or null if it has none. */
  @Nullable RedLine lineAgainstExclusion() {
    for (RedLine line : actor.redLines()) {
      if (line.isProcedural() && stands(line)) {
        return line;
      }
    }
    return null;
  }

  void pressedBy(ActorSet accepting) {
    pressedBy = pressedBy.and(accepting);
  }
}
