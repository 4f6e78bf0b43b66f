package io.parley.simulation.protocol;

import io.parley.model.outcome.ActorSet;
import io.parley.model.outcome.Outcome;
import io.parley.strategy.Standpoint;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A table as its protocol sees it: what those seated can be asked, and what becomes of what they
 * say. Whatever a protocol does, nobody is made to propose or accept what breaks one of its
 * standing lines or is worth less to it than no deal.
 */
public interface Floor {

  /** The round of the run, from 0. */
  int round();

  /** What is in force; null where nothing is. */
  @Nullable Outcome statusQuo();

  /** Who is seated. */
  ActorSet seated();

  /** Who of those seated may put something forward; the others only answer. */
  ActorSet proposers();

  /** What would be in force if {@code proposal} took effect now. */
  Outcome outcome(Proposal proposal);

  /** Whether {@code proposal} would change nothing any more. */
  boolean isMoot(Proposal proposal);

  /**
   * Lets {@code speaker} put forward what its strategy chooses; null if it passes or is none of the
   * {@linkplain #proposers proposers}.
   */
  @Nullable Proposal propose(Standpoint speaker);

  /**
   * Lets {@code speaker} put {@code outcome} forward, which it aims at under this protocol.
   *
   * @throws IllegalArgumentException if it {@linkplain #mayPropose may not}
   */
  Proposal propose(Standpoint speaker, Outcome outcome);

  /** Notes that {@code speaker} has nothing to put forward. */
  void pass(Standpoint speaker);

  /** Notes that {@code speaker} puts nothing new forward and holds to {@code proposal}. */
  void hold(Standpoint speaker, Proposal proposal);

  /**
   * Whether {@code speaker} could put {@code outcome} forward: it is a proposer, and it would
   * change something, is on the agenda, worth no less to it than no deal, and barred by no line
   * that it knows of and no remembered refusal.
   */
  boolean mayPropose(Standpoint speaker, Outcome outcome);

  /** Asks a seated actor, which answers as its strategy has it. */
  boolean ask(Proposal proposal, int actor);

  /** Asks all seated who have not said yes; those who refuse feel the leverage of all who do. */
  Proposal poll(Proposal proposal);

  /**
   * As above, but asks some only, who say yes to what is worth no less to them than is given here
   * and than no deal, and breaks none of their lines.
   *
   * @param least by seated actor, in the order in which they are asked
   */
  Proposal poll(Proposal proposal, SortedMap<Integer, Double> least);

  /**
   * Whether a seated actor could say yes: no line of its own is broken and no deal is not worth
   * more to it.
   */
  boolean canAccept(Proposal proposal, int actor);

  /** Whether those who have said yes to {@code proposal} suffice by the table's rule. */
  boolean carries(Proposal proposal);

  /**
   * Of the {@code proposals} that carry, the one with most influence behind it; of equals, the
   * first. Null where none carries.
   */
  @Nullable Proposal winner(List<Proposal> proposals);
}
