package io.parley.simulation;

import io.parley.model.ActorSet;
import io.parley.model.Change;
import io.parley.model.Event;
import io.parley.model.Outcome;
import io.parley.model.Timing;
import io.parley.model.Track;
import io.parley.model.TranscriptEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import sim.engine.SimState;
import sim.engine.Steppable;

/** A track in a run: who sits there, what is still on its agenda and what carries. */
final class Table implements Steppable {

  private final NegotiationState state;
  private final Track track;
  private final int index;
  private final NegotiatorAtTable[] seats;
  private final boolean[] agenda;
  private Protocol protocol;
  private final RefusalMemory memory;
  private final Ratification ratification;
  private final SpeakingOrder order;
  private final TableFloor discussion;
  private final WalkoutCounter walkouts;
  private ActorSet seated;
  private boolean open;
  private boolean everOpened;

  Table(NegotiationState state, int index) {
    this.state = state;
    this.index = index;
    this.track = state.scenario().tracks().get(index);
    this.seated = track.participants();
    this.seats =
        IntStream.range(0, state.scenario().actors().size())
            .mapToObj(actor -> new NegotiatorAtTable(state, state.negotiator(actor), this))
            .toArray(NegotiatorAtTable[]::new);
    this.agenda = new boolean[state.scenario().issues().size()];
    track.issues().forEach(issue -> agenda[issue] = true);
    this.memory = new RefusalMemory(state);
    this.ratification = new Ratification(state, this);
    this.discussion = new TableFloor(state, this, ratification);
    this.walkouts = new WalkoutCounter(state, this);
    this.protocol = protocol();
    this.order = new SpeakingOrder(state, this);
  }

  /** Concludes the round: carries, ratifies, refuses. */
  @Override
  public void step(SimState simState) {
    if (isInSession() && !state.isSettledForGood()) {
      List<Proposal> onTable = new ArrayList<>(protocol.standing());
      Proposal carried = protocol.conclude();
      onTable.addAll(discussion.takePutThisRound());
      walkouts.note(onTable);
      if (carried != null) {
        ratification.settle(carried);
      }
      if (open && !state.isSettledForGood()) {
        walkouts.leaving().toList().forEach(this::leave);
      }
    }
  }

  /** Whether it is open and there is somebody to talk to. */
  private boolean isInSession() {
    return open && seated.size() > 1;
  }

  void speak(int actor) {
    if (isInSession()) {
      protocol.speak(seats[actor]);
    }
  }

  private Protocol protocol() {
    return state.protocols().create(state.world().word(track.protocol()), discussion);
  }

  /** Those seated, in this round's order of speaking. */
  int[] speakers() {
    return order.speakers();
  }

  /** How many may come to sit here in the course of a run. */
  int places() {
    boolean mayWiden =
        onRefusal().equals("widen")
            || state.scenario().events().stream()
                .flatMap(event -> event.parameterChanges().stream())
                .anyMatch(change -> change.parameter().equals(track.onRefusal()));
    if (mayWiden) {
      return seats.length;
    }
    ActorSet possible = track.participants();
    for (Event event : state.scenario().events()) {
      possible = possible.and(event.widens().getOrDefault(index, ActorSet.NONE));
    }
    return possible.size();
  }

  // What is said here.

  /** What has been said here. */
  TableRecord minutes() {
    return discussion.minutes();
  }

  /** What would be in force if {@code proposal} took effect now. */
  Outcome outcome(Proposal proposal) {
    return proposal.outcome(state.statusQuo(), agenda.length);
  }

  /** What {@code proposal} would change now. */
  List<Change> changes(Proposal proposal) {
    return Proposal.moves(state.statusQuo(), outcome(proposal));
  }

  // Who sits here and what is left to settle.

  int index() {
    return index;
  }

  Track track() {
    return track;
  }

  String onRefusal() {
    return state.world().word(track.onRefusal());
  }

  ActorSet seated() {
    return seated;
  }

  NegotiatorAtTable seat(int actor) {
    return seats[actor];
  }

  RefusalMemory memory() {
    return memory;
  }

  /** Those seated and those who would have to ratify some move that can still be proposed. */
  ActorSet consenters() {
    Outcome statusQuo = state.statusQuo();
    int[][] open = memory.restrict(openOptions());
    ActorSet consenters = seated;
    for (int issue = 0; issue < open.length; issue++) {
      for (int option : open[issue]) {
        if (statusQuo == null || statusQuo.option(issue) != option) {
          consenters = consenters.and(state.consent(new Change(issue, Change.NOTHING, option)));
        }
      }
    }
    return consenters;
  }

  /** The issues left on the agenda. */
  List<Integer> onAgenda() {
    return track.issues().stream().filter(issue -> agenda[issue]).toList();
  }

  /** The options open on each issue: all where it is on the agenda, else what is in force. */
  int[][] openOptions() {
    Outcome statusQuo = state.statusQuo();
    int[][] open = new int[agenda.length][];
    for (int issue = 0; issue < open.length; issue++) {
      open[issue] =
          agenda[issue] || statusQuo == null
              ? state.options(issue)
              : new int[] {statusQuo.option(issue)};
    }
    return open;
  }

  void widen(int actor) {
    if (!seated.contains(actor)) {
      seated = seated.with(actor);
      protocol.clear();
      memory.forget(actor);
      walkouts.forget(actor);
      state.changed();
      state.tell(new TranscriptEntry.Seated(state.round(), index, actor));
    }
  }

  /** Empties the seat of one who walks out. */
  private void leave(int actor) {
    seated = seated.without(actor);
    protocol.clear();
    state.changed();
    state.tell(new TranscriptEntry.Left(state.round(), index, actor, walkouts.rounds(actor)));
    walkouts.forget(actor);
  }

  /** Takes what was settled off the agenda, unless the track is a standing one. */
  void settled(List<Change> changes) {
    protocol.clear();
    if (!track.standing()) {
      changes.forEach(change -> agenda[change.issue()] = false);
      closeIfNothingIsLeft();
    }
  }

  /** Puts an issue of this track back on its agenda, because what was agreed on it did not last. */
  void returnToAgenda(int issue) {
    if (track.issues().contains(issue) && !agenda[issue]) {
      boolean closedForLackOfIssues = everOpened && !open && nothingIsLeft();
      agenda[issue] = true;
      state.changed();
      if (closedForLackOfIssues) {
        open();
      }
    }
  }

  private void closeIfNothingIsLeft() {
    if (nothingIsLeft()) {
      close("nothing left to settle");
    }
  }

  boolean nothingIsLeft() {
    for (boolean left : agenda) {
      if (left) {
        return false;
      }
    }
    return true;
  }

  // Opening and closing.

  boolean isOpen() {
    return open;
  }

  /** Opens or closes when its time has come. */
  void keepTime() {
    if (!everOpened && isDue(track.opens(), state.round())) {
      open();
    }
    if (open && isDue(track.closes(), state.round())) {
      close("its time is up");
    }
  }

  /** Whether it may yet open by itself. */
  boolean canOpen() {
    if (everOpened) {
      return false;
    }
    if (track.opens() instanceof Timing.AtRound at) {
      return state.world().number(at.round()) > state.round();
    }
    return isDue(track.opens(), state.round());
  }

  private boolean isDue(Timing timing, int round) {
    if (timing instanceof Timing.AtRound at) {
      return round >= state.world().number(at.round());
    }
    Outcome statusQuo = state.statusQuo();
    return timing instanceof Timing.Once once
        && statusQuo != null
        && once.condition().holds(statusQuo);
  }

  void open() {
    if (!open && !nothingIsLeft()) {
      open = true;
      everOpened = true;
      protocol = protocol();
      state.tell(new TranscriptEntry.Opened(state.round(), index, seated.toList()));
    }
  }

  void close(String why) {
    if (open) {
      open = false;
      protocol.clear();
      state.tell(new TranscriptEntry.Closed(state.round(), index, why));
    }
  }
}
