package io.parley.strategy;

import io.parley.model.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What a negotiator knows at a table when it is its turn: its own numbers and the public record.
 */
public interface Standpoint {

  /** The round of the run, from 0. */
  int round();

  /** The round from which anything as good as no deal will do. */
  double patience();

  /** The exponent of its concession; 1 where it takes none. */
  double exponent();

  /** {@code R(t)}: what no deal is worth to it now. */
  double noDealValue();

  /**
   * {@code M}: the best it can hope for on this track without breaking a line of its own or, as it
   * believes, of anyone seated; never less than no deal.
   */
  double bestValue();

  /** {@code A(t)}: what it aims at now. */
  double aspiration();

  /** What {@code outcome} is worth to it now. */
  double value(Outcome outcome);

  /**
   * Of the outcomes it may propose that are worth at least {@code least} to it, the one that it
   * believes is worth most to the other consenters, each weighted by its influence; null where none
   * is worth more to them than the status quo.
   */
  @Nullable Outcome mostWantedByOthers(double least);

  /** What it would itself propose now, or null if it would pass. */
  @Nullable Outcome nextProposal();
}
