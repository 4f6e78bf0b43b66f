package io.parley.cli.print;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.parley.analysis.solve.Baseline;
import io.parley.analysis.solve.PowerIndices;
import io.parley.analysis.solve.bargain.Bargain;
import io.parley.analysis.solve.bargain.Question;
import io.parley.model.Actor;
import io.parley.model.RedLine;
import io.parley.model.Scenario;
import io.parley.model.outcome.Outcome;
import io.parley.model.procedure.Track;
import io.parley.results.file.Json;
import java.util.List;

/** What {@code solve} is asked and says in any case, as JSON. */
record QuestionJson(Question question, Bargain bargain) {

  private Scenario scenario() {
    return question.scenario();
  }

  void putPoint(ObjectNode point, Outcome outcome) {
    putOutcome(point.putObject("outcome"), outcome);
    ObjectNode payoff = point.putObject("payoff");
    ObjectNode gain = point.putObject("gain");
    for (int actor = 0; actor < scenario().actors().size(); actor++) {
      double value = bargain.value(actor, outcome);
      Actor who = scenario().actors().get(actor);
      payoff.put(who.id(), Json.number(value));
      gain.put(who.id(), Json.number(bargain.gain(actor, outcome)));
    }
  }

  void putOutcome(ObjectNode node, Outcome outcome) {
    for (int issue = 0; issue < outcome.size(); issue++) {
      node.put(
          scenario().issues().get(issue).id(),
          scenario().issues().get(issue).options().get(outcome.option(issue)).id());
    }
  }

  /** The lines that count as standing and may be bluffs, each with its chance, if there are any. */
  void putBluffs(ObjectNode root) {
    ObjectNode bluffs = Json.object();
    for (int index = 0; index < scenario().actors().size(); index++) {
      Actor actor = scenario().actors().get(index);
      for (RedLine line : actor.redLines()) {
        if (line.bluffChance() > 0 && bargain.keepsTo(index, line)) {
          bluffs.put(
              "actors." + actor.id() + ".red_lines." + line.id(), Json.number(line.bluffChance()));
        }
      }
    }
    if (!bluffs.isEmpty()) {
      root.set("may_be_bluffs", bluffs);
    }
  }

  void putBaselines(ObjectNode baselines) {
    for (Baseline baseline : Baseline.of(scenario(), question.world())) {
      baselines
          .putObject(scenario().issues().get(baseline.issue()).id())
          .put("mean", Json.number(baseline.mean()))
          .put("median", Json.number(baseline.median()));
    }
  }

  void putPower(ObjectNode power) {
    Track track = question.track();
    PowerIndices indices =
        track == null ? null : PowerIndices.of(track.agreement(), track.participants());
    if (track == null || indices == null) {
      return;
    }
    List<Integer> seated = track.participants().toList();
    for (int seat = 0; seat < seated.size(); seat++) {
      power
          .putObject(scenario().actors().get(seated.get(seat)).id())
          .put("shapley_shubik", Json.number(indices.shapleyShubik().get(seat)))
          .put("banzhaf", Json.number(indices.banzhaf().get(seat)));
    }
  }
}
