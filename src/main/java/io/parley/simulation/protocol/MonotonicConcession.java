package io.parley.simulation.protocol;

import io.parley.model.Valuation;
import io.parley.model.outcome.ActorSet;
import io.parley.model.outcome.Outcome;
import io.parley.strategy.Standpoint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The monotonic concession protocol with Zeuthen's rule (Zeuthen 1930; Rosenschein and Zlotkin
 * 1994, "Rules of Encounter", chapter 3): all put forward their best; in each later round, all at
 * once, each concedes or holds, and the one who has less to lose by conceding than by a breakdown
 * concedes, by as little as turns that round. With more than two, a concession is
 * <i>utilitarian</i> in the sense of Endriss 2006, "Monotonic concession protocols for multilateral
 * negotiation": it raises the sum of what the proposal is worth to the others.
 *
 * <p>A proposal carries when those to whom it is worth at least what they themselves put forward
 * suffice by the table's rule. What things are worth to the others is what the negotiator believes.
 * Where all wait for each other, which ends the textbook protocol in conflict, each takes its
 * smallest step in the round after.
 */
final class MonotonicConcession implements Protocol {

  private final Floor floor;
  private final Map<Integer, Standpoint> speakers = new LinkedHashMap<>();
  private final Map<Integer, ConcessionSteps> concessions = new TreeMap<>();
  private final Map<Integer, Proposal> held = new TreeMap<>();
  private Map<Integer, Proposal> before = Map.of();
  private ActorSet moved = ActorSet.NONE;
  private boolean stalled;
  private int round = -1;

  MonotonicConcession(Floor floor) {
    this.floor = floor;
  }

  @Override
  public void speak(Standpoint speaker) {
    beginRound();
    speakers.put(speaker.self(), speaker);
    Proposal own = before.get(speaker.self());
    if (own == null || floor.isMoot(own)) {
      put(speaker, concessions(speaker).best());
    } else if (!floor.mayPropose(speaker, floor.outcome(own))) {
      put(speaker, concessions(speaker).smallest(floor.outcome(own)));
    } else {
      Outcome concession = concession(speaker, floor.outcome(own));
      if (concession == null) {
        floor.hold(speaker, own);
      } else {
        put(speaker, concession);
      }
    }
  }

  /** What the others put forward in this round is heard when it is over. */
  private void beginRound() {
    if (round != floor.round()) {
      round = floor.round();
      stalled = moved.isEmpty() && !held.isEmpty();
      before = new TreeMap<>(held);
      moved = ActorSet.NONE;
      speakers.clear();
    }
  }

  private ConcessionSteps concessions(Standpoint speaker) {
    return concessions.computeIfAbsent(speaker.self(), self -> new ConcessionSteps(floor, speaker));
  }

  private void put(Standpoint speaker, @Nullable Outcome outcome) {
    held.remove(speaker.self());
    if (outcome == null) {
      floor.pass(speaker);
    } else {
      held.put(speaker.self(), floor.propose(speaker, outcome));
      moved = moved.with(speaker.self());
    }
  }

  /** What it now puts forward in place of {@code own}; null if it holds. */
  private @Nullable Outcome concession(Standpoint speaker, Outcome own) {
    Map<Integer, Outcome> others = new TreeMap<>();
    before.forEach((actor, proposal) -> others.put(actor, floor.outcome(proposal)));
    others.remove(speaker.self());
    if (others.isEmpty()) {
      return null;
    }
    ZeuthenRisk risk = new ZeuthenRisk(speaker, others);
    if (risk.isLeast(own)) {
      return concessions(speaker).sufficient(own, risk);
    }
    return stalled ? concessions(speaker).smallest(own) : null;
  }

  @Override
  public List<Proposal> standing() {
    return List.copyOf(held.values());
  }

  @Override
  public @Nullable Proposal conclude() {
    beginRound();
    List<Proposal> answered = new ArrayList<>();
    for (int proposer : speakers.keySet()) {
      Proposal proposal = held.get(proposer);
      if (proposal != null && floor.canAccept(proposal, proposer)) {
        answered.add(answered(proposal));
      }
    }
    return floor.winner(answered);
  }

  /** Everybody says yes or no to what is new, and yes to what it would have refused before. */
  private Proposal answered(Proposal proposal) {
    SortedMap<Integer, Double> asked = new TreeMap<>();
    for (Standpoint speaker : speakers.values()) {
      int actor = speaker.self();
      if (actor != proposal.proposer()) {
        double least = least(speaker);
        boolean takes =
            speaker.value(floor.outcome(proposal)) >= least - Valuation.PRECISION
                && floor.canAccept(proposal, actor);
        if (takes || moved.contains(proposal.proposer())) {
          asked.put(actor, least);
        }
      }
    }
    return floor.poll(proposal, asked);
  }

  private double least(Standpoint speaker) {
    Proposal own = held.get(speaker.self());
    return own == null ? speaker.noDealValue() : speaker.value(floor.outcome(own));
  }

  /** What an actor says yes to follows from what it holds to, and from that alone. */
  @Override
  public boolean takesGifts() {
    return false;
  }

  @Override
  public void clear() {
    held.clear();
    before = Map.of();
    moved = ActorSet.NONE;
  }
}
