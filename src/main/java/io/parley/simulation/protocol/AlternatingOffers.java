package io.parley.simulation.protocol;

import io.parley.model.outcome.Outcome;
import io.parley.strategy.Standpoint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The stacked alternating offers protocol (Aydoğan, Festen, Hindriks and Jonker 2017): in a round
 * each participant speaks once; it accepts the standing proposal, counters it or passes. What all
 * seated have accepted carries. Where some only answer (Romer and Rosenthal 1978), a no of theirs
 * frees the proposer to put something else forward, whoever has accepted.
 */
final class AlternatingOffers implements Protocol {

  private final Floor floor;
  private @Nullable Proposal standing;
  private boolean refused;

  AlternatingOffers(Floor floor) {
    this.floor = floor;
  }

  @Override
  public void speak(Standpoint speaker) {
    speaker.aspiration();
    Proposal proposal = standing;
    if (proposal == null || floor.isMoot(proposal)) {
      put(floor.propose(speaker));
    } else if (proposal.proposer() == speaker.self()) {
      renew(proposal, speaker);
    } else if (!proposal.assenting().contains(speaker.self())) {
      reply(proposal, speaker);
    }
  }

  private void put(@Nullable Proposal proposal) {
    standing = proposal;
    refused = false;
  }

  /** A proposer may put something else in place of what nobody has accepted yet, or what fell. */
  private void renew(Proposal proposal, Standpoint speaker) {
    Outcome next = proposal.assenting().size() == 1 || refused ? speaker.nextProposal() : null;
    if (next != null && !next.equals(floor.outcome(proposal))) {
      put(floor.propose(speaker));
    }
  }

  private void reply(Proposal proposal, Standpoint speaker) {
    if (floor.ask(proposal, speaker.self())) {
      standing = proposal.with(speaker.self());
    } else {
      Proposal counter = floor.propose(speaker);
      if (counter != null) {
        put(counter);
      } else {
        refused |= !floor.proposers().contains(speaker.self());
      }
    }
  }

  @Override
  public List<Proposal> standing() {
    return standing == null ? List.of() : List.of(standing);
  }

  @Override
  public @Nullable Proposal conclude() {
    Proposal proposal = standing;
    if (proposal == null || !floor.carries(proposal) || proposal.assenting().size() < 2) {
      return null;
    }
    standing = null;
    return proposal;
  }

  @Override
  public void clear() {
    standing = null;
  }
}
