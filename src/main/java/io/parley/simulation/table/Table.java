package io.parley.simulation.table;

import io.parley.model.outcome.ActorSet;
import io.parley.model.outcome.Change;
import io.parley.model.outcome.Condition;
import io.parley.model.outcome.Outcome;
import io.parley.model.procedure.Event;
import io.parley.model.procedure.Mediation;
import io.parley.model.procedure.Timing;
import io.parley.model.procedure.Track;
import io.parley.model.record.Deal;
import io.parley.model.record.TranscriptEntry;
import io.parley.simulation.protocol.Proposal;
import io.parley.simulation.protocol.Protocol;
import io.parley.simulation.protocol.Protocols;
import io.parley.simulation.state.Participants;
import io.parley.simulation.state.Revaluation;
import io.parley.simulation.state.RunLog;
import io.parley.simulation.state.RunState;
import io.parley.simulation.state.TableState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import sim.engine.SimState;
import sim.engine.Steppable;

/** The agent that plays a track: it opens and closes, hears those seated, concludes each round. */
public final class Table implements Steppable {

  private final RunState run;
  private final TableState state;
  private final Participants participants;
  private final Protocols protocols;
  private final Revaluation revaluation;
  private final RunLog log;
  private final List<NegotiatorAtTable> everyone;
  private final Ratification ratification;
  private final TableFloor floor;
  private final SpeakingOrder order;
  private final WalkoutCounter walkouts;
  private Protocol protocol;
  private boolean open;
  private boolean everOpened;

  public Table(
      RunState run,
      TableState state,
      Participants participants,
      Protocols protocols,
      Revaluation revaluation,
      RunLog log) {
    this.run = run;
    this.state = state;
    this.participants = participants;
    this.protocols = protocols;
    this.revaluation = revaluation;
    this.log = log;
    this.everyone =
        IntStream.range(0, participants.negotiators().size())
            .mapToObj(actor -> new NegotiatorAtTable(run, state, participants, actor))
            .toList();
    this.ratification = new Ratification(run, state, everyone, log, () -> protocol.takesGifts());
    this.floor = new TableFloor(run, state, everyone, ratification);
    this.order = new SpeakingOrder(run, state, participants.negotiators());
    this.walkouts = new WalkoutCounter(run, state, participants.negotiators());
    this.protocol = protocol();
  }

  private Protocol protocol() {
    return protocols.create(
        run.word(track().protocol()),
        floor,
        () -> new TableMediator(run, state, floor, participants));
  }

  public int index() {
    return state.index();
  }

  private Track track() {
    return state.track();
  }

  // A round.

  /** Lets the one speak whose turn comes at {@code position} in this round's order, from 0. */
  void speak(int position) {
    if (open && position < order.speakers().length && isInSession()) {
      protocol.speak(everyone.get(order.speakers()[position]));
    }
  }

  /** Whether it is open and there is somebody to talk to. */
  private boolean isInSession() {
    return open && state.seated().size() > 1;
  }

  /** The aspiration with which {@code actor} last spoke in this round, or NaN if it did not. */
  public double spokenAspiration(int actor) {
    return everyone.get(actor).spokenAspiration();
  }

  /** How many may come to sit here in the course of a run. */
  public int places() {
    boolean mayWiden =
        onRefusal().equals("widen")
            || run.scenario().events().stream()
                .flatMap(event -> event.parameterChanges().stream())
                .anyMatch(change -> change.parameter().equals(track().onRefusal()));
    if (mayWiden) {
      return everyone.size();
    }
    ActorSet possible = track().participants();
    for (Event event : run.scenario().events()) {
      possible = possible.and(event.widens().getOrDefault(index(), ActorSet.NONE));
    }
    return possible.size();
  }

  /** Concludes the round: carries, ratifies, refuses. */
  @Override
  public void step(SimState simState) {
    if (isInSession() && !run.isSettledForGood()) {
      List<Proposal> onTable = new ArrayList<>(protocol.standing());
      Proposal carried = protocol.conclude();
      onTable.addAll(floor.takePutThisRound());
      walkouts.note(onTable);
      if (carried != null) {
        settle(carried);
      }
      if (open && !run.isSettledForGood()) {
        walkouts.leaving().toList().forEach(this::leave);
      }
    }
  }

  /** Puts a carried proposal into effect if it still stands and is ratified. */
  private void settle(Proposal proposal) {
    if (!state.isPossible(proposal)) {
      return;
    }
    List<Change> changes = state.changes(proposal);
    run.tell(new TranscriptEntry.Carried(run.round(), index(), proposal.proposer(), changes));
    if (!ratification.isConfirmed(proposal)) {
      return;
    }
    ActorSet absent = ratification.absent(changes);
    List<Ratification.NotRatified> refusals = ratification.refusals(proposal, absent);
    if (refusals.isEmpty()) {
      takeEffect(proposal, changes, proposal.assenting().and(absent));
    } else {
      takeConsequences(state.outcome(proposal), refusals);
    }
  }

  private void takeEffect(Proposal proposal, List<Change> changes, ActorSet agreeing) {
    Outcome statusQuo = run.statusQuo();
    Map<Integer, Integer> due = run.pledges().due(changes, statusQuo, run.round(), run.world());
    TranscriptEntry.TookEffect effect =
        new TranscriptEntry.TookEffect(run.round(), index(), proposal.proposer(), changes, due);
    run.pledges().add(log.deals().size(), changes, due, agreeing);
    Outcome outcome =
        statusQuo == null ? state.outcome(proposal) : statusQuo.after(effect.atOnce());
    run.putIntoEffect(outcome, effect.atOnce(), agreeing);
    log.add(deal(effect));
    promise(proposal, changes);
    run.tell(effect);
    revaluation.revalueAfterDeal();
    protocol.clear();
    if (!track().standing()) {
      state.takeOffAgenda(changes);
      if (state.nothingIsLeft()) {
        close("nothing left to settle");
      }
    }
    run.changed();
  }

  /** A mediator who has offered something for a deal by its text keeps its word. */
  private void promise(Proposal proposal, List<Change> changes) {
    Mediation mediation = track().mediation();
    if (proposal.isText()
        && mediation != null
        && !mediation.offers().isEmpty()
        && mediation.manipulates(run.world())) {
      run.promises().make(index(), mediation, changes);
    }
  }

  /** The deal as it now stands: of what is pledged, nothing is in force. */
  private static Deal deal(TranscriptEntry.TookEffect it) {
    Map<Integer, Integer> pledged = new HashMap<>(it.due());
    pledged.replaceAll((issue, due) -> Change.NOTHING);
    return new Deal(it.round(), it.track(), it.proposer(), it.changes(), pledged);
  }

  private void takeConsequences(Outcome outcome, List<Ratification.NotRatified> refusals) {
    refusals.forEach(it -> state.memory().remember(it.actor(), it.reply(), outcome));
    switch (onRefusal()) {
      case "widen" -> refusals.forEach(it -> widen(it.actor()));
      case "close" -> close("its deal was not ratified");
      default -> {
        // retry: the table goes on, knowing what was refused
      }
    }
  }

  private String onRefusal() {
    return run.word(track().onRefusal());
  }

  // Who sits here.

  /** Gives {@code actor} a seat, if it has none. */
  public void widen(int actor) {
    if (!state.seated().contains(actor)) {
      state.seat(actor);
      if (open) {
        state.isOpenNow();
      }
      protocol.clear();
      state.memory().forget(actor);
      walkouts.forget(actor);
      run.changed();
      run.tell(new TranscriptEntry.Seated(run.round(), index(), actor));
    }
  }

  /** Empties the seat of one who walks out. */
  private void leave(int actor) {
    state.unseat(actor);
    protocol.clear();
    run.changed();
    run.tell(new TranscriptEntry.Left(run.round(), index(), actor, walkouts.rounds(actor)));
    walkouts.forget(actor);
  }

  // Opening and closing.

  public boolean isOpen() {
    return open;
  }

  /** Whether it has been open at some time. */
  public boolean everOpened() {
    return everOpened;
  }

  /** Opens or closes when its time has come. */
  public void keepTime() {
    state.memory().forgetOld();
    if (!everOpened && isDue(track().opens())) {
      open();
    }
    if (open && isDue(track().closes())) {
      close("its time is up");
    }
  }

  /** Whether it may yet open by itself. */
  public boolean canOpen() {
    if (everOpened) {
      return false;
    }
    if (track().opens() instanceof Timing.AtRound at) {
      return run.number(at.round()) > run.round();
    }
    return isDue(track().opens());
  }

  private boolean isDue(Timing timing) {
    if (timing instanceof Timing.AtRound at) {
      return run.round() >= run.number(at.round());
    }
    return timing instanceof Timing.Once once && run.hold(once.bounds()) && isSo(once.condition());
  }

  private boolean isSo(@Nullable Condition condition) {
    Outcome statusQuo = run.statusQuo();
    return condition == null || (statusQuo != null && condition.holds(statusQuo));
  }

  /** Whether it may yet open by itself once a fortune is somewhere else. */
  public boolean waitsFor(int fortune) {
    return !everOpened
        && canBeOpened()
        && track().opens() instanceof Timing.Once once
        && once.bounds().stream().anyMatch(bound -> bound.fortune() == fortune);
  }

  /** Whether there is something for which it could be opened. */
  public boolean canBeOpened() {
    return !state.nothingIsLeft();
  }

  public void open() {
    if (!open && canBeOpened()) {
      open = true;
      everOpened = true;
      state.isOpenNow();
      protocol = protocol();
      run.tell(new TranscriptEntry.Opened(run.round(), index(), state.seated().toList()));
    }
  }

  public void close(String why) {
    if (open) {
      open = false;
      protocol.clear();
      run.tell(new TranscriptEntry.Closed(run.round(), index(), why));
    }
  }

  /** Puts an issue of this track back on its agenda, because what was agreed on it did not last. */
  public void returnToAgenda(int issue) {
    if (track().issues().contains(issue) && !state.isOnAgenda(issue)) {
      boolean closedForLackOfIssues = everOpened && !open && state.nothingIsLeft();
      state.returnToAgenda(issue);
      run.changed();
      if (closedForLackOfIssues) {
        open();
      }
    }
  }
}
