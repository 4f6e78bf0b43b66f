package io.parley.strategy.belief;

import io.parley.model.outcome.Outcome;
import io.parley.model.procedure.Mediation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has been said at a table, in order: open to all who have to do with it, and nothing private
 * in it.
 */
public interface PublicRecord {

  /** In place of an actor where a mediator who is none of them speaks. */
  int NEUTRAL = Mediation.NEUTRAL;

  /** What was said, the earliest first; a view that grows. */
  List<Entry> entries();

  /** What {@code actor} has proposed, the earliest first; a view that grows. */
  List<Proposed> proposalsOf(int actor);

  /** How much was said. */
  default int size() {
    return entries().size();
  }

  /** What {@code actor} proposed last, or null if nothing yet. */
  default @Nullable Proposed lastOf(int actor) {
    List<Proposed> proposals = proposalsOf(actor);
    return proposals.isEmpty() ? null : proposals.get(proposals.size() - 1);
  }

  /** Something said. */
  sealed interface Entry {

    /** The round, from 0. */
    int round();

    /** Who said it, or {@link #NEUTRAL}. */
    int actor();
  }

  /**
   * A proposal.
   *
   * @param round when
   * @param actor by whom, or {@link #NEUTRAL}
   * @param outcome what would have been in force if it had taken effect then
   * @param agenda the issues that it was about, whether or not it would have changed them
   */
  record Proposed(int round, int actor, Outcome outcome, List<Integer> agenda) implements Entry {

    public Proposed {
      agenda = List.copyOf(agenda);
    }
  }

  /**
   * An answer to a proposal, at the table or when asked to ratify.
   *
   * @param round when
   * @param actor by whom
   * @param proposer who had made the proposal, or {@link #NEUTRAL}
   * @param outcome what would have been in force if it had taken effect then
   * @param yes whether it was a yes
   */
  record Answered(int round, int actor, int proposer, Outcome outcome, boolean yes)
      implements Entry {}
}
