package io.parley.simulation.table;

import io.parley.model.outcome.ActorSet;
import io.parley.simulation.protocol.Seating;
import io.parley.simulation.state.Negotiator;
import io.parley.simulation.state.RunState;
import io.parley.simulation.state.TableState;
import java.util.List;

/** Who speaks when at a table in the current round. */
final class SpeakingOrder {

  private final RunState run;
  private final TableState table;
  private final List<Negotiator> negotiators;
  private int[] speakers = {};
  private int speakersIn = -1;

  SpeakingOrder(RunState run, TableState table, List<Negotiator> negotiators) {
    this.run = run;
    this.table = table;
    this.negotiators = negotiators;
  }

  /** Those seated, in this round's order of speaking. */
  int[] speakers() {
    int round = run.round();
    if (speakersIn != round) {
      speakersIn = round;
      speakers =
          Seating.order(
              run.word(table.track().seating()),
              table.seated(),
              round,
              actor -> negotiators.get(actor).influence(),
              place -> run.uniform(round, table.index() * ActorSet.MOST + place));
    }
    return speakers;
  }
}
