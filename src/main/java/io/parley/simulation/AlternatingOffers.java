package io.parley.simulation;

import io.parley.model.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * The stacked alternating offers protocol (Aydoğan, Festen, Hindriks and Jonker 2017): in a round
 * each participant speaks once; it accepts the standing proposal, counters it or passes. What all
 * seated have accepted carries.
 */
final class AlternatingOffers implements Protocol {

  private final NegotiationState state;
  private final Table table;
  private @Nullable Proposal standing;

  AlternatingOffers(NegotiationState state, Table table) {
    this.state = state;
    this.table = table;
  }

  @Override
  public void speak(Seat seat) {
    int speaker = seat.negotiator().index();
    seat.aspiration();
    Proposal proposal = standing;
    if (proposal == null || table.changes(proposal).isEmpty()) {
      standing = table.propose(seat);
    } else if (proposal.proposer() == speaker) {
      renew(proposal, seat);
    } else if (!proposal.assenting().contains(speaker)) {
      reply(proposal, seat);
    }
  }

  /** A proposer may put something else in place of what nobody has accepted yet. */
  private void renew(Proposal proposal, Seat seat) {
    Outcome next = proposal.assenting().size() == 1 ? seat.nextProposal() : null;
    if (next != null && !next.equals(table.outcome(proposal))) {
      standing = table.propose(seat);
    }
  }

  private void reply(Proposal proposal, Seat seat) {
    if (table.ask(proposal, seat)) {
      standing = proposal.with(seat.negotiator().index());
    } else {
      Proposal counter = table.propose(seat);
      standing = counter == null ? proposal : counter;
    }
  }

  @Override
  public @Nullable Proposal conclude() {
    Proposal proposal = standing;
    if (proposal == null || !table.carries(proposal) || proposal.assenting().size() < 2) {
      return null;
    }
    standing = null;
    return proposal;
  }

  @Override
  public void clear() {
    standing = null;
  }

  @Override
  public String toString() {
    return "alternating-offers in round " + state.round();
  }
}
