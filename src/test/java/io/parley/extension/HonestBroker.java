package io.parley.extension;

import io.parley.model.outcome.Outcome;
import io.parley.simulation.protocol.Floor;
import io.parley.simulation.protocol.Mediator;
import io.parley.simulation.protocol.OpenOutcomes;
import io.parley.simulation.protocol.Proposal;
import io.parley.simulation.protocol.Protocol;
import io.parley.strategy.Standpoint;
import java.util.Arrays;
import java.util.List;

/**
 * A mediated protocol from outside: in each round the broker puts the middle option of every issue,
 * as far as it is open, and those seated say yes or no.
 */
final class HonestBroker implements Protocol {

  private final Floor floor;
  private final Mediator broker;

  HonestBroker(Floor floor, Mediator broker) {
    this.floor = floor;
    this.broker = broker;
  }

  /** Those seated only answer. */
  @Override
  public void speak(Standpoint speaker) {
    speaker.aspiration();
  }

  @Override
  public List<Proposal> standing() {
    return List.of();
  }

  @Override
  public Proposal conclude() {
    OpenOutcomes open = broker.openOutcomes();
    Outcome middle =
        Outcome.of(
            Arrays.stream(open.open())
                .mapToInt(options -> Arrays.stream(options).sorted().toArray()[options.length / 2])
                .toArray());
    return open.allows(middle) && broker.mayPut(middle)
        ? floor.winner(List.of(floor.poll(broker.put(middle))))
        : null;
  }

  @Override
  public void clear() {
    // nothing stands from round to round
  }
}
