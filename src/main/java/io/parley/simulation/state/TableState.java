package io.parley.simulation.state;

import io.parley.model.RedLine;
import io.parley.model.outcome.ActorSet;
import io.parley.model.outcome.Change;
import io.parley.model.outcome.Condition;
import io.parley.model.outcome.Outcome;
import io.parley.model.procedure.Track;
import io.parley.simulation.protocol.OpenOutcomes;
import io.parley.simulation.protocol.Proposal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a table stands: who sits there, what is left on its agenda, what was said and refused. */
public final class TableState {

  private static final int NEVER = -1;

  private final RunState run;
  private final List<Negotiator> negotiators;
  private final Track track;
  private final int index;
  private final boolean[] agenda;
  private final RefusalMemory memory;
  private final TableRecord record = new TableRecord();
  private ActorSet seated;
  private ActorSet consenters = ActorSet.NONE;
  private int consentersAt = NEVER;

  public TableState(RunState run, List<Negotiator> negotiators, int index) {
    this.run = run;
    this.negotiators = negotiators;
    this.index = index;
    this.track = run.scenario().tracks().get(index);
    this.seated = track.participants();
    this.agenda = new boolean[run.scenario().issues().size()];
    track.issues().forEach(issue -> agenda[issue] = true);
    this.memory = new RefusalMemory(run, negotiators);
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

  public void unseat(int actor) {
    seated = seated.without(actor);
  }

  /** Those seated and those who would have to ratify some move that can still be proposed. */
  public ActorSet consenters() {
    if (consentersAt != run.revision()) {
      consentersAt = run.revision();
      consenters = findConsenters();
    }
    return consenters;
  }

  private ActorSet findConsenters() {
    Outcome statusQuo = run.statusQuo();
    int[][] open = memory.restrict(openOptions());
    ActorSet found = seated;
    for (int issue = 0; issue < open.length; issue++) {
      for (int option : open[issue]) {
        if (statusQuo == null || statusQuo.option(issue) != option) {
          found = found.and(run.consent().to(issue, option));
        }
      }
    }
    return found;
  }

  // What is left to settle.

  /** The issues left on the agenda. */
  public List<Integer> onAgenda() {
    return track.issues().stream().filter(issue -> agenda[issue]).toList();
  }

  public boolean isOnAgenda(int issue) {
    return agenda[issue];
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

  /** The options open on each issue: all where it is on the agenda, else what is in force. */
  private int[][] openOptions() {
    Outcome statusQuo = run.statusQuo();
    int[][] open = new int[agenda.length][];
    for (int issue = 0; issue < open.length; issue++) {
      open[issue] =
          agenda[issue] || statusQuo == null
              ? run.options(issue)
              : new int[] {statusQuo.option(issue)};
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
    return !changes(proposal).isEmpty() && run.requirements().areMetBy(outcome(proposal));
  }

  /** What {@code proposal} would change now. */
  public List<Change> changes(Proposal proposal) {
    return Proposal.moves(run.statusQuo(), outcome(proposal));
  }

  /**
   * What {@code own} could put forward, who knows its own lines and the public ones of the seated;
   * with null in its place, what an outsider could.
   *
   * @param remembering whether what is remembered of refusals counts
   */
  public OpenOutcomes openTo(@Nullable Negotiator own, boolean remembering) {
    Outcome statusQuo = run.statusQuo();
    List<Condition> forbidden = new ArrayList<>(run.requirements().violations());
    if (own != null) {
      for (RedLine line : own.actor().redLines()) {
        if (own.assessment().keepsTo(line)) {
          add(forbidden, line, statusQuo);
        }
      }
    }
    for (int actor : seated.toList()) {
      Negotiator other = negotiators.get(actor);
      if (other != own) {
        addStanding(forbidden, other, other.publicLines(), statusQuo);
      }
    }
    int[][] open = openOptions();
    if (remembering && !memory.isEmpty()) {
      open = memory.restrict(open);
      memory.lines().forEach(line -> add(forbidden, line, statusQuo));
    }
    return new OpenOutcomes(open, List.copyOf(forbidden));
  }

  private static void addStanding(
      List<Condition> forbidden, Negotiator of, List<RedLine> lines, @Nullable Outcome statusQuo) {
    for (RedLine line : lines) {
      if (of.stands(line)) {
        add(forbidden, line, statusQuo);
      }
    }
  }

  private static void add(List<Condition> forbidden, RedLine line, @Nullable Outcome statusQuo) {
    Condition barred = line.bars(statusQuo);
    if (barred != null) {
      forbidden.add(barred);
    }
  }
}
