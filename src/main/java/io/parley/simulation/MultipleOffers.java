package io.parley.simulation;

import io.parley.model.ActorSet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The multiple offers protocol for multilateral negotiations (Aydoğan, Festen, Hindriks and Jonker
 * 2017): in a round each participant tables a proposal, then each votes on all. Of those that
 * carry, the one with most influence behind it wins; of equals, the first tabled.
 */
final class MultipleOffers implements Protocol {

  private final NegotiationState state;
  private final Table table;
  private final List<Proposal> tabled = new ArrayList<>();

  MultipleOffers(NegotiationState state, Table table) {
    this.state = state;
    this.table = table;
  }

  @Override
  public void speak(Seat seat) {
    seat.aspiration();
    Proposal proposal = table.propose(seat);
    if (proposal != null) {
      tabled.add(proposal);
    }
  }

  @Override
  public @Nullable Proposal conclude() {
    Proposal winner = null;
    double most = Double.NEGATIVE_INFINITY;
    for (Proposal proposal : tabled) {
      Proposal voted = vote(proposal);
      if (table.carries(voted) && influence(voted) > most) {
        winner = voted;
        most = influence(voted);
      }
    }
    tabled.clear();
    return winner;
  }

  private Proposal vote(Proposal proposal) {
    Seat proposer = table.seat(proposal.proposer());
    Proposal voted =
        proposer.confirmation(table.outcome(proposal)).isYes() ? proposal : proposal.byNobody();
    ActorSet voters = table.seated().without(proposal.proposer());
    for (int voter : voters.toList()) {
      if (table.ask(proposal, table.seat(voter))) {
        voted = voted.with(voter);
      }
    }
    for (int refusing : voters.without(voted.assenting()).toList()) {
      state.negotiator(refusing).pressedBy(voted.assenting());
    }
    return voted;
  }

  private double influence(Proposal proposal) {
    double sum = 0;
    for (int actor : proposal.assenting().toList()) {
      sum += state.negotiator(actor).influence();
    }
    return sum;
  }

  @Override
  public void clear() {
    tabled.clear();
  }
}
