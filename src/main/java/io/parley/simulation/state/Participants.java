package io.parley.simulation.state;

import java.util.ArrayList;
import java.util.List;

/**
 * Who takes part in a run.
 *
 * @param negotiators by actor
 * @param beliefs by actor, what it believes the others to want
 */
public record Participants(List<Negotiator> negotiators, List<BeliefsAboutOthers> beliefs) {

  public Participants {
    negotiators = List.copyOf(negotiators);
    beliefs = List.copyOf(beliefs);
  }

  /** Those who play the actors of a run at its tables. */
  public static Participants of(
      RunState run, List<Negotiator> negotiators, List<TableState> tables) {
    List<BeliefsAboutOthers> beliefs = new ArrayList<>();
    for (Negotiator believer : negotiators) {
      beliefs.add(new BeliefsAboutOthers(run, believer, negotiators, tables));
    }
    return new Participants(negotiators, beliefs);
  }

  public Negotiator negotiator(int actor) {
    return negotiators.get(actor);
  }

  /** What {@code actor} believes the others to want. */
  public BeliefsAboutOthers beliefsOf(int actor) {
    return beliefs.get(actor);
  }
}
