package io.parley.simulation;

import io.parley.model.ActorSet;
import io.parley.model.World;

/** Who speaks when at a table in the current round. */
final class SpeakingOrder {

  private final NegotiationState state;
  private final Table table;
  private int[] speakers = {};
  private int speakersIn = -1;

  SpeakingOrder(NegotiationState state, Table table) {
    this.state = state;
    this.table = table;
  }

  /** Those seated, in this round's order of speaking. */
  int[] speakers() {
    int round = state.round();
    if (speakersIn != round) {
      speakersIn = round;
      World world = state.world();
      speakers =
          Seating.order(
              world.word(table.track().seating()),
              table.seated(),
              round,
              actor -> state.negotiator(actor).influence(),
              place -> state.uniform(round, table.index() * ActorSet.MOST + place));
    }
    return speakers;
  }
}
