package io.parley.simulation.protocol;

import io.parley.model.outcome.ActorSet;
import io.parley.model.outcome.Change;
import io.parley.model.outcome.Outcome;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an actor puts forward on a track: options for some issues; the rest stays as it is.
 *
 * @param proposer who, or {@link io.parley.model.procedure.Mediation#NEUTRAL}
 * @param moves the issues and the options they should go to
 * @param assenting who has said yes, as a rule the proposer first of all
 * @param isText whether it is the text of one who mediates
 */
public record Proposal(int proposer, List<Change> moves, ActorSet assenting, boolean isText) {

  public Proposal {
    moves = List.copyOf(moves);
  }

  /** The proposal of {@code outcome}. */
  public static Proposal of(int proposer, @Nullable Outcome statusQuo, Outcome outcome) {
    return new Proposal(proposer, moves(statusQuo, outcome), ActorSet.NONE.with(proposer), false);
  }

  /** The proposal of {@code outcome} by a mediator, whose own yes it does not imply. */
  public static Proposal text(int mediator, @Nullable Outcome statusQuo, Outcome outcome) {
    return new Proposal(mediator, moves(statusQuo, outcome), ActorSet.NONE, true);
  }

  /** With one more yes. */
  public Proposal with(int assenting) {
    return new Proposal(proposer, moves, this.assenting.with(assenting), isText);
  }

  /** What would be in force if it took effect now. */
  public Outcome outcome(@Nullable Outcome statusQuo, int issues) {
    Outcome base = statusQuo == null ? Outcome.of(new int[issues]) : statusQuo;
    return base.after(moves);
  }

  /** What separates {@code outcome} from the status quo. */
  public static List<Change> moves(@Nullable Outcome statusQuo, Outcome outcome) {
    if (statusQuo != null) {
      return statusQuo.changes(outcome);
    }
    List<Change> moves = new ArrayList<>();
    for (int issue = 0; issue < outcome.size(); issue++) {
      moves.add(new Change(issue, Change.NOTHING, outcome.option(issue)));
    }
    return List.copyOf(moves);
  }
}
