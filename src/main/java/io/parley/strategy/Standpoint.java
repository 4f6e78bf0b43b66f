package io.parley.strategy;

import io.parley.model.outcome.ActorSet;
import io.parley.model.outcome.Issue;
import io.parley.model.outcome.Outcome;
import io.parley.search.OfferSpace;
import io.parley.search.RankedOutcomes;
import io.parley.strategy.belief.PublicRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a negotiator knows at a table when it is its turn: its own numbers, the public record, and
 * what it believes of the others.
 */
public interface Standpoint {

  /** Its own index. */
  int self();

  /** The round of the run, from 0. */
  int round();

  /** How many rounds are played at most. */
  int rounds();

  /** The rounds after which anything as good as no deal will do; infinite for never. */
  double patience();

  /**
   * The rounds that count towards its patience: of the run, or since it first sat here with the
   * table open; of the table where it has no seat.
   */
  int waited();

  /** What holding out has lost of what it promised at the start, in value units, 0 or more. */
  double lost();

  /** The loss with which it has conceded all if it goes by that; infinite for none. */
  double tolerance();

  /** The exponent of its concession; 1 where it takes none. */
  double exponent();

  /** {@code R(t)}: what no deal is worth to it now. */
  double noDealValue();

  /**
   * {@code M}: the best it can hope for on this track without breaking a line of its own or one of
   * others that it regards; never less than no deal.
   */
  double bestValue();

  /** {@code A(t)}: what it aims at now. */
  double aspiration();

  /** {@code h(t)}: its outlook less its wear. */
  double holdingOut();

  /** What {@code outcome} is worth to it now. */
  double value(Outcome outcome);

  /**
   * A uniform number above 0 and below 1 that is its own for this track and round, and the same
   * each time; there is one for every {@code number}.
   */
  double uniform(int number);

  // What everybody knows.

  /** What is negotiated. */
  List<Issue> issues();

  /** Who is seated at the table. */
  ActorSet seated();

  /** Whether {@code actor} may put something forward at the table, or only answers. */
  boolean mayPropose(int actor);

  /** Who else has a say in what may be proposed: those seated, and those who would ratify. */
  ActorSet otherConsenters();

  /** What has been said at the table, its own words included. */
  PublicRecord record();

  // What it believes and could propose.

  /**
   * What each option of each issue is, as it believes, worth to {@code other}, by issue and option.
   */
  double[][] believedWorth(int other);

  /**
   * What it believes no deal to be worth to {@code other}: what it believes the status quo to be
   * worth or, where nothing is in force, the reservation that the scenario declares.
   */
  double believedNoDeal(int other);

  /** Whether what is said can change what it believes. */
  boolean isLearning();

  /** Among what it may propose: what breaks no line that it knows of and no refusal bars. */
  OfferSpace offers();

  /** What it may propose, the best for itself first. */
  RankedOutcomes ranking();

  /**
   * Of the outcomes it may propose that are worth at least {@code least} to it, the one that it
   * believes is worth most to the other consenters, each weighted by its influence; null where none
   * is worth more to them than the status quo.
   */
  @Nullable Outcome mostWantedByOthers(double least);

  /** What it would itself propose now, or null if it would pass or only answers. */
  @Nullable Outcome nextProposal();
}
