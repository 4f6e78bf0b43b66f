package io.parley.simulation;

import java.util.ArrayList;
import java.util.List;

/**
 * Who takes part in a run.
 *
 * @param negotiators by actor
 * @param beliefs by actor, what it believes the others to want
 */
record Participants(List<Negotiator> negotiators, List<BeliefsAboutOthers> beliefs) {

  Participants {
    negotiators = List.copyOf(negotiators);
    beliefs = List.copyOf(beliefs);
  }

  /** Those who play the actors of a run at its tables. */
  static Participants of(RunState run, List<Negotiator> negotiators, List<TableState> tables) {
    List<BeliefsAboutOthers> beliefs = new ArrayList<>();
    for (Negotiator believer : negotiators) {
      beliefs.add(new BeliefsAboutOthers(run, believer, negotiators, tables));
    }
    return new Participants(negotiators, beliefs);
  }

  Negotiator negotiator(int actor) {
    return negotiators.get(actor);
  }

  /** What {@code actor} believes the others to want. */
  BeliefsAboutOthers beliefsOf(int actor) {
    return beliefs.get(actor);
  }
}
