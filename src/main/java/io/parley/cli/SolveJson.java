package io.parley.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.parley.model.Outcome;
import io.parley.model.Scenario;
import io.parley.results.Json;
import java.util.List;

/** What {@code solve} found, as JSON. */
record SolveJson(SolveResult result) {

  String text() {
    ObjectNode root = Json.object();
    root.put("method", "enumeration");
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
    frame().putBaselines(root.putObject("baselines"));
    frame().putPower(root.putObject("power"));
    if (result.ripeness() != null) {
      ArrayNode zone = root.putArray("zone");
      result.ripeness().shares().forEach(share -> zone.add(Json.number(share)));
    }
    return Json.text(root);
  }

  private SolveFrameJson frame() {
    return new SolveFrameJson(result.frame());
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
      frame().putPoint(points.addObject(), outcome);
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
              frame().putOutcome(node.putObject("opens"), relaxation.opens());
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
}
