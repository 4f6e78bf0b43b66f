package io.parley.simulation.protocol;

import io.parley.model.outcome.ActorSet;
import io.parley.model.outcome.Change;
import io.parley.model.outcome.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one who mediates at a table, as a protocol sees it: what it knows and may put to those
 * seated. It is an actor or, as a rule, neutral: then it knows what everybody knows.
 */
public interface Mediator {

  /** The actor's index, or {@link io.parley.model.procedure.Mediation#NEUTRAL}. */
  int self();

  /** How many changes of a text it may try in a round, 1 or more. */
  int drafts();

  /** The share of the time that is left: 1 when the table opened, 0 in the clock's last round. */
  double timeLeft();

  /**
   * A uniform number above 0 and below 1 for a purpose in this round, the same each time.
   *
   * @param purpose a key of the purpose's own, from {@link
   *     io.parley.model.draw.KeyedRandom#key(String)}
   * @param number which of the purpose's numbers
   */
  double uniform(long purpose, int number);

  /** Whether it puts texts of its own, rather than trying changes of one. */
  boolean formulates();

  /**
   * The text that it would put: of what breaks no line that it knows of and no reason that it has
   * heard, what it believes to leave the one who gains least the most. Null where it knows of none.
   */
  @Nullable Outcome formulated();

  /** Takes in why those said no who were asked about {@code text}, which it last put. */
  void hear(Outcome text);

  /**
   * What can be put to those seated, as far as the mediator knows: what is on the agenda and breaks
   * no line that it knows of and no remembered refusal.
   */
  OpenOutcomes openOutcomes();

  /** Whether {@code draft} is worth no less to the mediator than {@code text}; if neutral, yes. */
  boolean suits(Outcome draft, Outcome text);

  /**
   * Whether {@code text} can be put for agreement: it changes something, and is worth more than
   * what somebody found too little.
   */
  boolean mayPut(Outcome text);

  /** Puts {@code text} forward, to which nobody has said yes so far. */
  Proposal put(Outcome text);

  /**
   * Notes that a change of the text was tried.
   *
   * @param changes what would change in the text
   * @param against those who like the text better without it
   * @param strongly those of them to whom it would then be worth less than no deal
   * @param taken whether it went into the text
   */
  void tried(List<Change> changes, ActorSet against, ActorSet strongly, boolean taken);
}
