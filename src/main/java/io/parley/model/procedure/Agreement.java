package io.parley.model.procedure;

import io.parley.model.outcome.ActorSet;
import java.util.List;

/** The rule by which a proposal carries at a table. */
public sealed interface Agreement {

  /** Whether a proposal carries that {@code assenting} of the {@code seated} say yes to. */
  boolean carries(ActorSet assenting, ActorSet seated);

  /** Everyone seated must say yes. */
  record Unanimity() implements Agreement {

    @Override
    public boolean carries(ActorSet assenting, ActorSet seated) {
      return assenting.containsAll(seated);
    }
  }

  /**
   * A number of those seated must say yes, and some of them in any case.
   *
   * @param least how many
   * @param veto those without whom nothing carries
   */
  record Quorum(int least, ActorSet veto) implements Agreement {

    @Override
    public boolean carries(ActorSet assenting, ActorSet seated) {
      return assenting.size() >= least && assenting.containsAll(veto);
    }
  }

  /**
   * The votes of those who say yes must reach a threshold.
   *
   * @param votes the votes of each actor by index, 0 or more
   * @param threshold the votes needed
   * @param veto those without whom nothing carries
   */
  record Votes(List<Double> votes, double threshold, ActorSet veto) implements Agreement {

    /** What adding votes up may lose, as a share: votes may be in any unit. */
    private static final double ROUNDING = 1e-12;

    public Votes {
      votes = List.copyOf(votes);
    }

    @Override
    public boolean carries(ActorSet assenting, ActorSet seated) {
      double sum = 0;
      for (int actor : assenting.toList()) {
        sum += votes.get(actor);
      }
      return sum >= threshold * (1 - ROUNDING) && assenting.containsAll(veto);
    }
  }

  /**
   * Several rules at once, such as a majority of members who have a majority of the people.
   *
   * @param rules those rules, two or more
   */
  record All(List<Agreement> rules) implements Agreement {

    public All {
      rules = List.copyOf(rules);
    }

    @Override
    public boolean carries(ActorSet assenting, ActorSet seated) {
      for (Agreement rule : rules) {
        if (!rule.carries(assenting, seated)) {
          return false;
        }
      }
      return true;
    }
  }
}
