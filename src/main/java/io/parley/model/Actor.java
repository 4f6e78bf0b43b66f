package io.parley.model;

import io.parley.model.draw.Parameter;
import io.parley.model.draw.World;
import io.parley.model.outcome.Condition;
import io.parley.model.procedure.Leverage;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.util.FastMath;
import org.jspecify.annotations.Nullable;

/**
 * A party.
 *
 * @param id its id
 * @param title its name for people
 * @param influence its weight in offers, votes and baselines
 * @param outlook what it expects of going on without a settlement, in value units
 * @param attrition the value lost per round of holding out, 0 or more
 * @param holdsOutWhile the condition under which outlook and wear count, or null for "until any
 *     deal"
 * @param reservation the value of no deal where there is no status quo, or null where there is one
 * @param patience the round from which anything as good as no deal will do
 * @param patienceFrom whether patience counts from the start of the run or of each table
 * @param tolerance the loss of what holding out promised with which it has conceded all if it grows
 *     weary, in value units, above 0
 * @param walkoutAfter the rounds in a row with nothing on a table as good as no deal after which it
 *     leaves the table; infinite for never
 * @param discount by what a round scales the worth of deals and of no deal, above 0 and up to 1;
 *     null for not at all
 * @param exclusionCost the value it takes off a deal made without it
 * @param strategy how it negotiates
 * @param positions what it wants, in the issues' order; issues it does not care for are left out
 * @param redLines what it refuses
 * @param linkages what combinations are worth to it
 * @param leverage what it adds to the wear of others who refuse what it accepted
 */
public record Actor(
    String id,
    String title,
    Influence influence,
    Parameter outlook,
    Parameter attrition,
    @Nullable Condition holdsOutWhile,
    @Nullable Reservation reservation,
    Parameter patience,
    Parameter patienceFrom,
    Parameter tolerance,
    Parameter walkoutAfter,
    @Nullable Parameter discount,
    Parameter exclusionCost,
    Strategy strategy,
    List<Position> positions,
    List<RedLine> redLines,
    List<Linkage> linkages,
    List<Leverage> leverage) {

  public Actor {
    positions = List.copyOf(positions);
    redLines = List.copyOf(redLines);
    linkages = List.copyOf(linkages);
    leverage = List.copyOf(leverage);
  }

  /** What it weighs on each of so many issues: its influence there, or that times its salience. */
  public double[] weights(int issues, World world) {
    return influence.weights(positions, issues, world);
  }

  /** What it weighs in all: its influence where that is one number, else the mean of the above. */
  public double weight(int issues, World world) {
    return influence.isEven(world)
        ? world.number(influence.general())
        : Arrays.stream(weights(issues, world)).average().orElse(0);
  }

  /** {@code d^t}: what is left by {@code round} of what deals and no deal are worth, 0 to 1. */
  public double left(World world, int round) {
    return discount == null ? 1 : FastMath.pow(world.number(discount), round);
  }
}
