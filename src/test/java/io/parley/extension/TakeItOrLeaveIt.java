package io.parley.extension;

import io.parley.simulation.protocol.Floor;
import io.parley.simulation.protocol.Proposal;
import io.parley.simulation.protocol.Protocol;
import io.parley.strategy.Standpoint;
import java.util.List;

/**
 * A protocol from outside: in a round the first to speak proposes, and the others say yes or no.
 */
final class TakeItOrLeaveIt implements Protocol {

  private final Floor floor;
  private Proposal proposal;
  private int round = -1;

  TakeItOrLeaveIt(Floor floor) {
    this.floor = floor;
  }

  @Override
  public void speak(Standpoint speaker) {
    if (round != floor.round()) {
      round = floor.round();
      proposal = floor.propose(speaker);
    }
  }

  @Override
  public List<Proposal> standing() {
    return proposal == null ? List.of() : List.of(proposal);
  }

  @Override
  public Proposal conclude() {
    return proposal == null ? null : floor.winner(List.of(floor.poll(proposal)));
  }

  @Override
  public void clear() {
    proposal = null;
  }
}
