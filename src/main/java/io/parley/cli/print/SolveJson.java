package io.parley.cli.print;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.parley.analysis.Share;
import io.parley.analysis.Spread;
import io.parley.analysis.solve.Answer;
import io.parley.analysis.solve.Distances;
import io.parley.analysis.solve.Solution;
import io.parley.analysis.solve.obstacle.Obstacles;
import io.parley.analysis.solve.obstacle.Obstacles.Relaxation;
import io.parley.analysis.solve.zone.Ripeness;
import io.parley.model.Scenario;
import io.parley.model.outcome.Ending;
import io.parley.model.outcome.Issue;
import io.parley.model.outcome.Outcome;
import io.parley.results.file.Json;
import io.parley.study.solve.SolveResult;
import java.util.List;

/** What {@code solve} found, as JSON. */
public record SolveJson(SolveResult result) {

  /** The most obstacles, and conflicts, that are listed. */
  static final int MOST_SETS = 1000;

  /** The most outcomes that are listed of those that tie for a point. */
  private static final int MOST_TIES = 100;

  public String text() {
    Solution solution = answer().solution();
    ObjectNode root = Json.object();
    root.put("method", "enumeration");
    root.put("round", answer().question().round());
    root.put("outcomes", solution.outcomes());
    root.put("feasible", solution.feasible());
    root.put("unanimous", solution.unanimous());
    root.putObject("pareto")
        .put("outcomes", solution.frontier().outcomes())
        .put("vectors", solution.frontier().vectors());
    putOptions(root.putObject("options"));
    solution.points().forEach((point, outcomes) -> putPoints(root.putArray(point.id()), outcomes));
    ObjectNode counts = root.putObject("counts");
    solution.points().forEach((point, outcomes) -> counts.put(point.id(), outcomes.size()));
    counts.put("obstacles", answer().obstacles().relaxations().size());
    counts.put("conflicts", answer().obstacles().conflicts().size());
    ArrayNode gainless = root.putArray("gainless");
    solution.gainless().forEach(actor -> gainless.add(scenario().actors().get(actor).id()));
    putObstacles(root, answer().obstacles());
    ObjectNode endings = root.putObject("endings");
    answer()
        .byEnding()
        .forEach(each -> putEnding(endings.putObject(each.ending().id()), each.obstacles()));
    question().putBluffs(root);
    question().putBaselines(root.putObject("baselines"));
    question().putPower(root.putObject("power"));
    putZones(root);
    SolveResult.Batch batch = result.batch();
    if (batch != null) {
      putBatch(root.putObject("settlements"), batch);
    }
    return Json.text(root);
  }

  private Answer answer() {
    return result.answer();
  }

  private QuestionJson question() {
    return new QuestionJson(answer().question(), answer().bargain());
  }

  private Scenario scenario() {
    return answer().question().scenario();
  }

  private void putOptions(ObjectNode options) {
    for (int index = 0; index < scenario().issues().size(); index++) {
      Issue issue = scenario().issues().get(index);
      ObjectNode counts = options.putObject(issue.id());
      for (int option = 0; option < issue.options().size(); option++) {
        counts.put(
            issue.options().get(option).id(), answer().solution().options().get(index).get(option));
      }
    }
  }

  private void putPoints(ArrayNode points, List<Outcome> outcomes) {
    outcomes.stream()
        .limit(MOST_TIES)
        .forEach(outcome -> question().putPoint(points.addObject(), outcome));
  }

  private void putObstacles(ObjectNode root, Obstacles obstacles) {
    putRelaxations(root.putArray("obstacles"), obstacles);
    ArrayNode conflicts = root.putArray("conflicts");
    obstacles.conflicts().stream()
        .limit(MOST_SETS)
        .forEach(conflict -> conflict.forEach(conflicts.addArray()::add));
    ArrayNode binding = root.putArray("binding");
    obstacles
        .binding()
        .forEach(each -> binding.addObject().put("relax", each.relax()).put("adds", each.adds()));
    root.put("obstacles_complete", obstacles.isComplete());
  }

  private void putRelaxations(ArrayNode relaxations, Obstacles obstacles) {
    List<Relaxation> first = obstacles.relaxations().stream().limit(MOST_SETS).toList();
    for (Relaxation relaxation : first) {
      ObjectNode node = relaxations.addObject();
      relaxation.relax().forEach(node.putArray("relax")::add);
      question().putOutcome(node.putObject("opens"), relaxation.opens());
      node.put("given_up", Json.number(relaxation.givenUp()));
      node.put("deals", relaxation.deals());
    }
  }

  private void putEnding(ObjectNode ending, Obstacles obstacles) {
    ending.put("feasible", obstacles.deals());
    putRelaxations(ending.putArray("obstacles"), obstacles);
  }

  private void putZones(ObjectNode root) {
    if (result.zones().isEmpty()) {
      return;
    }
    putZone(root.putArray("zone"), result.zones().get(0));
    ObjectNode endings = root.putObject("zone_by_ending");
    for (Ripeness zone : result.zones().subList(1, result.zones().size())) {
      Ending ending = zone.ending();
      if (ending != null) {
        putZone(endings.putArray(ending.id()), zone);
      }
    }
  }

  private static void putZone(ArrayNode shares, Ripeness zone) {
    zone.shares().forEach(share -> shares.add(Json.number(share.value())));
  }

  private void putBatch(ObjectNode node, SolveResult.Batch batch) {
    node.put("runs", batch.settlements().runs());
    if (batch.settlements().failures() > 0) {
      node.put("failures", batch.settlements().failures());
    }
    node.put("settled", batch.settlements().outcomes().size());
    node.put("undone", batch.settlements().undone());
    Distances distances = result.distances();
    if (distances == null) {
      return;
    }
    putShare(node.putObject("efficient"), distances.efficient());
    putSpread(node.putObject("common_gain"), distances.commonGain());
    Spread feasible = distances.feasibleGain();
    if (feasible != null) {
      putSpread(node.putObject("common_gain_feasible"), feasible);
    }
    ObjectNode distance = node.putObject("distance");
    putSpread(distance.putObject("pareto"), distances.toFrontier());
    distances
        .toPoints()
        .forEach((point, spread) -> putSpread(distance.putObject(point.id()), spread));
  }

  private static void putShare(ObjectNode node, Share share) {
    node.put("count", share.count())
        .put("share", Json.number(share.value()))
        .put("low", Json.number(share.low()))
        .put("high", Json.number(share.high()));
  }

  private static void putSpread(ObjectNode node, Spread spread) {
    node.put("p05", Json.number(spread.p05()))
        .put("p50", Json.number(spread.p50()))
        .put("p95", Json.number(spread.p95()));
  }
}
