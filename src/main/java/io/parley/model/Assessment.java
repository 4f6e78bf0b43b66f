package io.parley.model;

import io.parley.model.draw.World;
import io.parley.model.outcome.Condition;
import io.parley.model.outcome.Outcome;
import io.parley.model.record.Refusal.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How an actor judges outcomes at a moment: what they are worth to it and which of its lines are in
 * the way. Both the negotiation that is played and what is solved ask here.
 */
public final class Assessment {

  private final Actor actor;
  private final World world;
  private final Valuation valuation;
  private final double wear;
  private final List<RedLine> gone;
  private final @Nullable Outcome statusQuo;
  private final double left;
  private final double noDeal;

  /**
   * How {@code actor} judges outcomes.
   *
   * @param world the world as it is
   * @param valuation what outcomes are worth to it
   * @param left what is left of the worth of deals and of no deal, 0 to 1: {@link Actor#left}
   * @param wear what holding out has cost it, in value units
   * @param gone its lines that stand no more, whatever the wear: those that gave way for good, and
   *     bluffs that came to light
   * @param statusQuo what is in force, or null where nothing is
   */
  public Assessment(
      Actor actor,
      World world,
      Valuation valuation,
      double left,
      double wear,
      List<RedLine> gone,
      @Nullable Outcome statusQuo) {
    this.actor = actor;
    this.world = world;
    this.valuation = valuation;
    this.left = left;
    this.wear = wear;
    this.gone = List.copyOf(gone);
    this.statusQuo = statusQuo;
    this.noDeal = statusQuo == null ? left * reservation() - wear : value(statusQuo);
  }

  private double reservation() {
    Reservation reservation = actor.reservation();
    return reservation == null ? 0 : reservation.value(actor, world);
  }

  /**
   * The lines that cost an actor their price wherever an outcome breaks them: those that have given
   * way, and from the start those that are only said.
   *
   * @param initial the initial status quo, or null where there is none
   */
  public static List<RedLine> paid(
      Actor actor, World world, double wear, List<RedLine> gone, @Nullable Outcome initial) {
    List<RedLine> paid = new ArrayList<>();
    for (RedLine line : actor.redLines()) {
      boolean gaveWay = gone.contains(line) || !line.stands(wear, world);
      if (line.hasPrice(initial) && (gaveWay || line.isBluff(world))) {
        paid.add(line);
      }
    }
    return paid;
  }

  /** What outcomes are worth to it. */
  public Valuation valuation() {
    return valuation;
  }

  /** What holding out has cost it, in value units. */
  public double wear() {
    return wear;
  }

  /** What is in force, or null where nothing is. */
  public @Nullable Outcome statusQuo() {
    return statusQuo;
  }

  /** {@code h(t)}: its outlook less its wear. */
  public double holdingOut() {
    return world.number(actor.outlook()) - wear;
  }

  /** {@code V(x, t)}: what {@code outcome} is worth to it. */
  public double value(Outcome outcome) {
    return valuation.value(outcome, holdingOut());
  }

  /** {@code R(t)}: what no deal is worth to it; where nothing is in force, its reservation. */
  public double noDeal() {
    return noDeal;
  }

  /** What it takes off the value of what is agreed where it has a seat or none. */
  public double exclusionCost(boolean seated) {
    return seated ? 0 : left * world.number(actor.exclusionCost());
  }

  /** Whether a line of its still stands, as the others know. */
  public boolean stands(RedLine line) {
    return line.stands(wear, world) && !gone.contains(line);
  }

  /** Whether it keeps to a line of its own: one that stands and is no bluff. */
  public boolean keepsTo(RedLine line) {
    return stands(line) && !line.isBluff(world);
  }

  /** Its line against ratifying what was agreed without it that it keeps to; null if none. */
  public @Nullable RedLine refusingExclusion() {
    for (RedLine line : actor.redLines()) {
      if (line.isProcedural() && keepsTo(line)) {
        return line;
      }
    }
    return null;
  }

  /**
   * Its line that refuses a move to {@code outcome}, of those that it keeps to, one against
   * exclusion before others; null if none does.
   *
   * @param seated whether it sits where the move was agreed
   */
  public @Nullable RedLine refusing(Outcome outcome, boolean seated) {
    RedLine exclusion = seated ? null : refusingExclusion();
    if (exclusion != null) {
      return exclusion;
    }
    for (RedLine line : actor.redLines()) {
      if (line.refuses(outcome, statusQuo) && keepsTo(line)) {
        return line;
      }
    }
    return null;
  }

  /** What it would pay for a move to {@code outcome} in giving up the lines that refuse it. */
  public double priceOfGivingUp(Outcome outcome) {
    double sum = 0;
    for (RedLine line : actor.redLines()) {
      if (line.price() != null && line.refuses(outcome, statusQuo) && keepsTo(line)) {
        Condition broken = Objects.requireNonNull(line.never());
        sum += world.number(line.price()) * valuation.share(outcome, broken);
      }
    }
    return sum;
  }

  /**
   * What it says to a move to {@code outcome}. One that is certain to be undone is not worth the
   * ink.
   *
   * @param seated whether it sits where the move was agreed
   * @param wanted what it wants at the least; never less than no deal is worth to it
   * @param promised what it is promised on top
   */
  public Reply reply(Outcome outcome, boolean seated, double wanted, double promised) {
    double value = value(outcome) - exclusionCost(seated) + promised;
    double least = Math.max(wanted, noDeal);
    RedLine line = refusing(outcome, seated);
    if (line != null) {
      return new Reply(line.isProcedural() ? Reason.EXCLUDED : Reason.RED_LINE, line, value, least);
    }
    boolean takes = isEnough(value, least) && !valuation.isVain(outcome);
    return new Reply(takes ? null : Reason.VALUE, null, value, least);
  }

  /** Whether it would take a move to {@code outcome} rather than no deal. */
  public boolean takes(Outcome outcome, boolean seated) {
    return reply(outcome, seated, Double.NEGATIVE_INFINITY, 0).isYes();
  }

  /**
   * Whether a move to {@code outcome} takes no issue to what is by itself worth less to it than
   * what is in force; of nothing in force, nothing can be lost.
   */
  public boolean losesOnNoIssue(Outcome outcome) {
    for (int issue = 0; issue < outcome.size(); issue++) {
      double after = valuation.worth(issue, outcome.option(issue));
      if (statusQuo != null && !isEnough(after, valuation.worth(issue, statusQuo.option(issue)))) {
        return false;
      }
    }
    return true;
  }

  /** Whether {@code value} is {@code least} or more, but for rounding. */
  public static boolean isEnough(double value, double least) {
    return value >= least - Valuation.PRECISION;
  }
}
