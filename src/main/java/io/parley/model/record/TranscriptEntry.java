package io.parley.model.record;

import io.parley.model.outcome.Change;
import io.parley.model.outcome.Outcome;
import io.parley.model.procedure.Mediation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something that happened in a run, in the order in which it happened. */
public sealed interface TranscriptEntry {

  /** The round, from 0. */
  int round();

  /** What {@code visitor} makes of this kind of entry. */
  <T> T accept(TranscriptVisitor<T> visitor);

  /**
   * A fortune moved.
   *
   * @param fortune its index
   * @param from where it was
   * @param to where it is
   */
  record FortuneMoved(int round, int fortune, double from, double to) implements TranscriptEntry {

    @Override
    public <T> T accept(TranscriptVisitor<T> visitor) {
      return visitor.visit(this);
    }
  }

  /** An event happened. */
  record EventHappened(int round, int event) implements TranscriptEntry {

    @Override
    public <T> T accept(TranscriptVisitor<T> visitor) {
      return visitor.visit(this);
    }
  }

  /** A parameter was changed by an event. */
  record ParameterChanged(int round, int event, String path, double from, double to)
      implements TranscriptEntry {

    @Override
    public <T> T accept(TranscriptVisitor<T> visitor) {
      return visitor.visit(this);
    }
  }

  /** What had been put into effect fell back by an event. */
  record Reverted(int round, int event, List<Change> changes) implements TranscriptEntry {

    @Override
    public <T> T accept(TranscriptVisitor<T> visitor) {
      return visitor.visit(this);
    }
  }

  /** A table opened. */
  record Opened(int round, int track, List<Integer> seated) implements TranscriptEntry {

    @Override
    public <T> T accept(TranscriptVisitor<T> visitor) {
      return visitor.visit(this);
    }
  }

  /** A table closed. */
  record Closed(int round, int track, String why) implements TranscriptEntry {

    @Override
    public <T> T accept(TranscriptVisitor<T> visitor) {
      return visitor.visit(this);
    }
  }

  /** An actor was given a seat. */
  record Seated(int round, int track, int actor) implements TranscriptEntry {

    @Override
    public <T> T accept(TranscriptVisitor<T> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * An actor left a table.
   *
   * @param rounds for how many rounds in a row nothing there had been as good to it as no deal
   */
  record Left(int round, int track, int actor, int rounds) implements TranscriptEntry {

    @Override
    public <T> T accept(TranscriptVisitor<T> visitor) {
      return visitor.visit(this);
    }
  }

  /** A red line gave way. */
  record GaveWay(int round, int actor, String line, double wear) implements TranscriptEntry {

    @Override
    public <T> T accept(TranscriptVisitor<T> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * It came to light that an actor only says a red line.
   *
   * @param line the line's id
   */
  record CameToLight(int round, int actor, String line) implements TranscriptEntry {

    @Override
    public <T> T accept(TranscriptVisitor<T> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * An actor put a proposal forward.
   *
   * @param value what it is worth to the actor
   * @param aspiration what the actor aims at
   * @param noDeal what no deal is worth to the actor
   */
  record Proposed(
      int round,
      int track,
      int actor,
      List<Change> changes,
      double value,
      double aspiration,
      double noDeal)
      implements TranscriptEntry {

    @Override
    public <T> T accept(TranscriptVisitor<T> visitor) {
      return visitor.visit(this);
    }
  }

  /** An actor had nothing to propose. */
  record Passed(int round, int track, int actor, double aspiration, double noDeal)
      implements TranscriptEntry {

    @Override
    public <T> T accept(TranscriptVisitor<T> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * An actor conceded nothing and holds to what it put forward before.
   *
   * @param value what it is worth to the actor
   * @param noDeal what no deal is worth to the actor
   */
  record Held(int round, int track, int actor, List<Change> changes, double value, double noDeal)
      implements TranscriptEntry {

    @Override
    public <T> T accept(TranscriptVisitor<T> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A mediator put a change of its text to the parties, whose votes are provisional.
   *
   * @param mediator the actor, or {@link Mediation#NEUTRAL}
   * @param changes what would change in the text
   * @param against those who like the text better without it
   * @param strongly those of them to whom it would then be worth less than no deal
   * @param taken whether it went into the text
   */
  record Drafted(
      int round,
      int track,
      int mediator,
      List<Change> changes,
      List<Integer> against,
      List<Integer> strongly,
      boolean taken)
      implements TranscriptEntry {

    @Override
    public <T> T accept(TranscriptVisitor<T> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A mediator put its text to the parties for agreement.
   *
   * @param mediator the actor, or {@link Mediation#NEUTRAL}
   */
  record TextPut(int round, int track, int mediator, List<Change> changes)
      implements TranscriptEntry {

    @Override
    public <T> T accept(TranscriptVisitor<T> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * An actor answered a proposal.
   *
   * @param proposer whose, or {@link Mediation#NEUTRAL} where it is a neutral mediator's text
   * @param stage at the table or when asked to ratify
   * @param reason why it refused, or null where it said yes
   * @param line the red line in the way, or null where it was none
   * @param value what the proposal is worth to the actor, less any cost of exclusion
   * @param least the least value that it says yes to
   * @param noDeal what no deal is worth to it
   * @param again whether it had refused the same for the same reason before
   */
  record Answered(
      int round,
      int track,
      int actor,
      int proposer,
      List<Change> changes,
      Refusal.Stage stage,
      Refusal.@Nullable Reason reason,
      @Nullable String line,
      double value,
      double least,
      double noDeal,
      boolean again)
      implements TranscriptEntry {

    @Override
    public <T> T accept(TranscriptVisitor<T> visitor) {
      return visitor.visit(this);
    }
  }

  /** A proposal carried at a table. */
  record Carried(int round, int track, int proposer, List<Change> changes)
      implements TranscriptEntry {

    @Override
    public <T> T accept(TranscriptVisitor<T> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A proposal took effect.
   *
   * @param due of the issues on which it comes into force later, in which round
   */
  record TookEffect(
      int round, int track, int proposer, List<Change> changes, Map<Integer, Integer> due)
      implements TranscriptEntry {

    /** What is in force at once. */
    public List<Change> atOnce() {
      return changes.stream().filter(change -> !due.containsKey(change.issue())).toList();
    }

    @Override
    public <T> T accept(TranscriptVisitor<T> visitor) {
      return visitor.visit(this);
    }
  }

  /** What had been pledged came into force. */
  record CameIntoForce(int round, List<Change> changes) implements TranscriptEntry {

    @Override
    public <T> T accept(TranscriptVisitor<T> visitor) {
      return visitor.visit(this);
    }
  }

  /** What had been pledged will not come into force. */
  record PledgeFell(int round, List<Change> changes) implements TranscriptEntry {

    @Override
    public <T> T accept(TranscriptVisitor<T> visitor) {
      return visitor.visit(this);
    }
  }

  /** How an actor stood at the end of a round. */
  record Stood(int round, int actor, double wear, double noDeal) implements TranscriptEntry {

    @Override
    public <T> T accept(TranscriptVisitor<T> visitor) {
      return visitor.visit(this);
    }
  }

  /** What is in force at the end of a round; null where nothing is. */
  record InForce(int round, @Nullable Outcome outcome) implements TranscriptEntry {

    @Override
    public <T> T accept(TranscriptVisitor<T> visitor) {
      return visitor.visit(this);
    }
  }
}
