package io.parley.simulation;

import io.parley.model.Linkage;
import io.parley.model.Scenario;
import io.parley.model.draw.World;
import io.parley.model.outcome.Condition;
import io.parley.model.outcome.Condition.Clause;
import io.parley.model.procedure.Mediation;
import io.parley.model.record.TranscriptEntry;
import io.parley.simulation.ValueAudit.Promise;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Keeps account of what mediators have promised. */
final class PromiseAudit {

  private final Scenario scenario;
  private final int[] textPutIn;
  private final Map<Integer, List<Promise>> byTrack = new TreeMap<>();
  private int made;

  PromiseAudit(Scenario scenario) {
    this.scenario = scenario;
    this.textPutIn = new int[scenario.tracks().size()];
    Arrays.fill(textPutIn, -1);
  }

  /** How many promises were made. */
  int made() {
    return made;
  }

  void textPut(TranscriptEntry.TextPut it) {
    textPutIn[it.track()] = it.round();
  }

  /** Whether what is answered at a table in a round is a mediator's text. */
  boolean isText(int track, int round) {
    return textPutIn[track] == round;
  }

  void tookEffect(TranscriptEntry.TookEffect it, World world) {
    Mediation mediation = scenario.tracks().get(it.track()).mediation();
    if (isText(it.track(), it.round()) && mediation != null && mediation.manipulates(world)) {
      Condition holds =
          Condition.allOf(
              it.changes().stream()
                  .map(change -> new Clause(change.issue(), List.of(change.to())))
                  .toList());
      List<Promise> promises = new ArrayList<>();
      mediation
          .offers()
          .forEach(
              offer ->
                  promises.add(
                      new Promise(offer.to(), new Linkage("offer", holds, offer.worth()))));
      made += promises.size();
      if (!promises.isEmpty()) {
        byTrack.put(it.track(), promises);
      }
    }
  }

  List<Promise> all() {
    return byTrack.values().stream().flatMap(List::stream).toList();
  }
}
