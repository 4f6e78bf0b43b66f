package io.parley.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.parley.analysis.solve.Baseline;
import io.parley.analysis.solve.PowerIndices;
import io.parley.model.Actor;
import io.parley.model.Outcome;
import io.parley.model.Scenario;
import io.parley.results.Json;
import java.util.List;

/** What {@code solve} found, as JSON. */
record SolveJson(SolveResult result) {

  String text() {
    ObjectNode root = Json.object();
    root.put("round", result.round());
    root.put("outcomes", result.solution().outcomes());
    root.put("feasible", result.solution().feasible());
    root.put("unanimous", result.solution().unanimous());
    root.putObject("pareto")
        .put("outcomes", result.solution().paretoOutcomes())
        .put("vectors", result.solution().paretoVectors());
    putOptions(root.putObject("options"));
    result.points().forEach((name, outcomes) -> putPoints(root.putArray(name), outcomes));
    putObstacles(root);
    putBaselines(root.putObject("baselines"));
    putPower(root.putObject("power"));
    if (result.ripeness() != null) {
      ArrayNode zone = root.putArray("zone");
      result.ripeness().shares().forEach(share -> zone.add(Json.number(share)));
    }
    return Json.text(root);
  }

  private Scenario scenario() {
    return result.scenario();
  }

  private void putOptions(ObjectNode options) {
    for (int issue = 0; issue < scenario().issues().size(); issue++) {
      ObjectNode counts = options.putObject(scenario().issues().get(issue).id());
      for (int option = 0; option < scenario().issues().get(issue).options().size(); option++) {
        counts.put(
            scenario().issues().get(issue).options().get(option).id(),
            result.solution().options().get(issue).get(option));
      }
    }
  }

  private void putPoints(ArrayNode points, List<Outcome> outcomes) {
    for (Outcome outcome : outcomes) {
      ObjectNode point = points.addObject();
      putOutcome(point.putObject("outcome"), outcome);
      ObjectNode payoff = point.putObject("payoff");
      ObjectNode gain = point.putObject("gain");
      for (int actor = 0; actor < scenario().actors().size(); actor++) {
        double value = result.bargain().value(actor, outcome);
        Actor who = scenario().actors().get(actor);
        payoff.put(who.id(), Json.number(value));
        gain.put(who.id(), Json.number(value - result.bargain().noDeal(actor)));
      }
    }
  }

  private void putOutcome(ObjectNode node, Outcome outcome) {
    for (int issue = 0; issue < outcome.size(); issue++) {
      node.put(
          scenario().issues().get(issue).id(),
          scenario().issues().get(issue).options().get(outcome.option(issue)).id());
    }
  }

  private void putObstacles(ObjectNode root) {
    ArrayNode obstacles = root.putArray("obstacles");
    result
        .obstacles()
        .relaxations()
        .forEach(
            relaxation -> {
              ObjectNode node = obstacles.addObject();
              relaxation.relax().forEach(node.putArray("relax")::add);
              putOutcome(node.putObject("opens"), relaxation.opens());
              node.put("given_up", Json.number(relaxation.givenUp()));
              node.put("deals", relaxation.deals());
            });
    ArrayNode conflicts = root.putArray("conflicts");
    result.obstacles().conflicts().forEach(conflict -> conflict.forEach(conflicts.addArray()::add));
    ArrayNode binding = root.putArray("binding");
    result
        .obstacles()
        .binding()
        .forEach(each -> binding.addObject().put("relax", each.relax()).put("adds", each.adds()));
  }

  private void putBaselines(ObjectNode baselines) {
    for (Baseline baseline : Baseline.of(scenario(), result.world())) {
      baselines
          .putObject(scenario().issues().get(baseline.issue()).id())
          .put("mean", Json.number(baseline.mean()))
          .put("median", Json.number(baseline.median()));
    }
  }

  private void putPower(ObjectNode power) {
    if (result.track() == null || result.track().participants().size() > PowerIndices.MOST_SEATS) {
      return;
    }
    List<Integer> seated = result.track().participants().toList();
    PowerIndices indices =
        PowerIndices.of(result.track().agreement(), result.track().participants());
    for (int seat = 0; seat < seated.size(); seat++) {
      power
          .putObject(scenario().actors().get(seated.get(seat)).id())
          .put("shapley_shubik", Json.number(indices.shapleyShubik().get(seat)))
          .put("banzhaf", Json.number(indices.banzhaf().get(seat)));
    }
  }
}
