package io.parley.cli.print;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.parley.analysis.Share;
import io.parley.analysis.solve.bargain.Bargain;
import io.parley.analysis.solve.bargain.Question;
import io.parley.analysis.solve.deal.SearchedSolution;
import io.parley.model.outcome.Outcome;
import io.parley.results.file.Json;
import io.parley.search.SearchedPoint;
import io.parley.study.solve.SearchedPoints;
import java.util.List;

/**
 * What {@code solve} found where there are too many outcomes to go through, as JSON. What is not
 * computed then is null.
 */
public record SearchedJson(Question question, Bargain bargain, SearchedSolution solution) {

  private static final List<String> NOT_COMPUTED =
      List.of(
          "feasible",
          "unanimous",
          "pareto",
          "options",
          "nash",
          "kalai_smorodinsky",
          "obstacles",
          "conflicts",
          "binding",
          "zone");

  public String text() {
    ObjectNode root = Json.object();
    root.put("method", "branch-and-bound");
    root.put("round", question.round());
    root.put("outcomes", Json.number(solution.outcomes()));
    putFeasibility(root);
    NOT_COMPUTED.forEach(root::putNull);
    SearchedPoints.of(solution).forEach((name, point) -> putPoint(root.putArray(name.id()), point));
    ObjectNode search = root.putObject("search");
    SearchedPoints.of(solution)
        .forEach((name, point) -> putSearch(search.putObject(name.id()), point));
    putSample(root.putObject("sample"), solution.sample());
    words().putBluffs(root);
    words().putBaselines(root.putObject("baselines"));
    words().putPower(root.putObject("power"));
    return Json.text(root);
  }

  private QuestionJson words() {
    return new QuestionJson(question, bargain);
  }

  private void putFeasibility(ObjectNode root) {
    switch (solution.feasibility()) {
      case POSSIBLE -> root.put("deal_possible", true);
      case IMPOSSIBLE -> root.put("deal_possible", false);
      case UNDECIDED -> root.putNull("deal_possible");
    }
    Outcome example = solution.example();
    if (example == null) {
      root.putNull("example");
    } else {
      words().putPoint(root.putObject("example"), example);
    }
  }

  private void putPoint(ArrayNode points, SearchedPoint point) {
    Outcome outcome = point.outcome();
    if (outcome != null) {
      ObjectNode node = points.addObject();
      words().putPoint(node, outcome);
      putProof(node, point);
    }
  }

  private static void putSearch(ObjectNode node, SearchedPoint point) {
    putProof(node, point);
    putFinite(node, "value", point.value());
    putFinite(node, "bound", point.bound());
    node.put("nodes", point.nodes());
  }

  private static void putProof(ObjectNode node, SearchedPoint point) {
    node.put("proven", point.proven());
    putFinite(node, "gap", point.gap());
  }

  private static void putFinite(ObjectNode node, String name, double number) {
    if (Double.isFinite(number)) {
      node.put(name, Json.number(number));
    } else {
      node.putNull(name);
    }
  }

  private static void putSample(ObjectNode node, Share sample) {
    node.put("size", sample.of())
        .put("feasible", sample.count())
        .put("share", Json.number(sample.value()))
        .put("low", Json.number(sample.low()))
        .put("high", Json.number(sample.high()));
  }
}
