package io.parley.model.fortune;

import io.parley.model.draw.Distribution;
import io.parley.model.draw.Parameter;
import io.parley.model.draw.Range;
import io.parley.model.draw.World;
import io.parley.model.outcome.Condition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that goes up and down outside the talks (Wagner 2000; Slantchev 2003). In each round
 * after the first it goes from x to {@code x + step − pull · (x − start)}, and stays in its range.
 *
 * @param id its id
 * @param title its name for people
 * @param start where it begins
 * @param step how each round's step is distributed
 * @param pull the share of the way back to the start that it goes in a round, 0 to 1
 * @param range what it stays in
 * @param movesWhile the condition under which it moves, or null for always
 * @param moves what it moves
 */
public record Fortune(
    String id,
    String title,
    Parameter start,
    Distribution step,
    Parameter pull,
    Range range,
    @Nullable Condition movesWhile,
    List<Move> moves) {

  public Fortune {
    moves = List.copyOf(moves);
  }

  /**
   * A number that a fortune moves.
   *
   * @param parameter the number
   * @param factor what is added to it where the fortune is at 1
   */
  public record Move(Parameter parameter, Parameter factor) {}

  /** Where it begins. */
  double start(World world) {
    return range.nearest(world.number(start));
  }

  /**
   * Where it is a round after it was at {@code x}.
   *
   * @param share the share of all steps that are no greater than this round's, above 0 and below 1
   */
  public double after(double x, double share, World world) {
    return range.nearest(x + step.quantile(share) - world.number(pull) * (x - start(world)));
  }

  /** Whether it may be elsewhere a round after it was at {@code x}. */
  public boolean canMove(double x, World world) {
    return step.low() != 0 || step.high() != 0 || world.number(pull) * (x - start(world)) != 0;
  }

  /** Whether it moves anything. */
  public boolean isFelt(World world) {
    return moves.stream().anyMatch(move -> world.number(move.factor()) != 0);
  }
}
