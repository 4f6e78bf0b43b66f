package io.parley.simulation.state;

import io.parley.model.outcome.ActorSet;
import io.parley.model.outcome.Change;
import io.parley.model.outcome.Outcome;
import io.parley.model.procedure.Track;
import io.parley.simulation.protocol.Proposal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a table stands: who sits there, what is left on its agenda, what was said and refused. */
public final class TableState {

  private static final int NEVER = -1;

  private final RunState run;
  private final Track track;
  private final int index;
  private final boolean[] agenda;
  private final RefusalMemory memory;
  private final TableRecord record = new TableRecord();
  private final int[] presentSince;
  private int openSince = NEVER;
  private ActorSet seated;

  public TableState(RunState run, List<Negotiator> negotiators, int index) {
    this.run = run;
    this.index = index;
    this.track = run.scenario().tracks().get(index);
    this.seated = track.participants();
    this.presentSince = new int[negotiators.size()];
    Arrays.fill(presentSince, NEVER);
    this.agenda = new boolean[run.scenario().issues().size()];
    track.issues().forEach(issue -> agenda[issue] = true);
    this.memory = new RefusalMemory(run, negotiators, track);
  }

  public int index() {
    return index;
  }

  public Track track() {
    return track;
  }

  /** What has been said here. */
  public TableRecord record() {
    return record;
  }

  /** What was refused here. */
  public RefusalMemory memory() {
    return memory;
  }

  // Who sits here.

  public ActorSet seated() {
    return seated;
  }

  public void seat(int actor) {
    seated = seated.with(actor);
  }

  /** Takes note that the table is open in this round, with all who are seated now. */
  public void isOpenNow() {
    for (int actor : seated.toList()) {
      if (presentSince[actor] == NEVER) {
        presentSince[actor] = run.round();
      }
    }
    openSince = openSince == NEVER ? run.round() : openSince;
  }

  /**
   * The round in which {@code actor} first sat here with the table open; of one who never did, that
   * in which it first was open.
   */
  public int presentSince(int actor) {
    return presentSince[actor] == NEVER ? Math.max(openSince, 0) : presentSince[actor];
  }

  public void unseat(int actor) {
    seated = seated.without(actor);
  }

  // What is left to settle.

  /** The issues left on the agenda. */
  public List<Integer> onAgenda() {
    return track.issues().stream().filter(this::isOnAgenda).toList();
  }

  /** Whether {@code issue} is left; for the time being not, while something is pledged on it. */
  public boolean isOnAgenda(int issue) {
    return agenda[issue] && !run.pledges().isPledged(issue);
  }

  public boolean nothingIsLeft() {
    for (boolean left : agenda) {
      if (left) {
        return false;
      }
    }
    return true;
  }

  public void takeOffAgenda(Collection<Change> settled) {
    settled.forEach(change -> agenda[change.issue()] = false);
  }

  public void returnToAgenda(int issue) {
    agenda[issue] = true;
  }

  /**
   * The options open on each issue where {@code inForce} is: all where it is on the agenda and as
   * it now is, else what is in force.
   */
  int[][] openOptions(@Nullable Outcome inForce) {
    Outcome statusQuo = run.statusQuo();
    int[][] open = new int[agenda.length][];
    for (int issue = 0; issue < open.length; issue++) {
      open[issue] =
          statusQuo == null
                  || inForce == null
                  || (isOnAgenda(issue) && inForce.option(issue) == statusQuo.option(issue))
              ? run.options(issue)
              : new int[] {inForce.option(issue)};
    }
    return open;
  }

  /** What would be in force if {@code proposal} took effect now. */
  public Outcome outcome(Proposal proposal) {
    return proposal.outcome(run.statusQuo(), agenda.length);
  }

  /**
   * Whether {@code proposal} would change something now and leave all with what it requires. What
   * has happened since it was made may have made it moot.
   */
  public boolean isPossible(Proposal proposal) {
    Outcome outcome = outcome(proposal);
    return !outcome.equals(run.statusQuo())
        && run.requirements().areMetBy(outcome)
        && (run.pledges().isEmpty() || changesNothingPledged(proposal));
  }

  private boolean changesNothingPledged(Proposal proposal) {
    return changes(proposal).stream().noneMatch(change -> run.pledges().isPledged(change.issue()));
  }

  /** What {@code proposal} would change now. */
  public List<Change> changes(Proposal proposal) {
    return Proposal.moves(run.statusQuo(), outcome(proposal));
  }
}
