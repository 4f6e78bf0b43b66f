package io.parley.simulation.protocol;

import io.parley.strategy.Standpoint;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The multiple offers protocol for multilateral negotiations (Aydoğan, Festen, Hindriks and Jonker
 * 2017): in a round each participant tables a proposal, then each votes on all. Of those that
 * carry, the one with most influence behind it wins; of equals, the first tabled.
 */
final class MultipleOffers implements Protocol {

  private final Floor floor;
  private final List<Proposal> tabled = new ArrayList<>();

  MultipleOffers(Floor floor) {
    this.floor = floor;
  }

  @Override
  public void speak(Standpoint speaker) {
    speaker.aspiration();
    Proposal proposal = floor.propose(speaker);
    if (proposal != null) {
      tabled.add(proposal);
    }
  }

  @Override
  public List<Proposal> standing() {
    return List.copyOf(tabled);
  }

  @Override
  public @Nullable Proposal conclude() {
    List<Proposal> voted = tabled.stream().map(floor::poll).filter(this::isStoodBy).toList();
    tabled.clear();
    return floor.winner(voted);
  }

  /** Whether its proposer can still stand by it, now that tables before have concluded. */
  private boolean isStoodBy(Proposal proposal) {
    return floor.canAccept(proposal, proposal.proposer());
  }

  @Override
  public void clear() {
    tabled.clear();
  }
}
