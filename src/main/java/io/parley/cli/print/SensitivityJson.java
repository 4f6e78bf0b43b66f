package io.parley.cli.print;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.parley.analysis.sensitivity.Convergence;
import io.parley.analysis.sensitivity.Estimate;
import io.parley.analysis.sensitivity.Index;
import io.parley.analysis.sensitivity.Ranking;
import io.parley.results.file.Json;
import io.parley.results.study.SensitivityFolder;
import io.parley.results.study.SensitivityPlan;
import java.util.List;
import java.util.Map;

/** A sensitivity analysis as JSON. */
final class SensitivityJson {

  private SensitivityJson() {}

  static String text(SensitivityFolder folder, Map<String, List<Index>> table, int rows) {
    SensitivityPlan plan = folder.plan();
    int runsPerRow = plan.design().runsPerRow();
    ObjectNode root = Json.object();
    root.put("scenario", plan.scenario().scenario().id());
    root.put("method", plan.method().toString());
    root.put("seed", plan.seed());
    root.put("samples", rows);
    root.put("runs", plan.runs());
    int failures = folder.failures();
    if (failures > 0) {
      root.put("failures", failures);
      root.put("incomplete_samples", plan.rows() - rows);
    }
    ObjectNode outputs = root.putObject("outputs");
    table.forEach((output, indices) -> put(outputs.putObject(output), indices, rows, runsPerRow));
    return Json.text(root);
  }

  private static void put(ObjectNode node, List<Index> indices, int rows, int runsPerRow) {
    boolean varies = !new Ranking(indices).isEmpty();
    node.put("varies", varies);
    if (varies) {
      Convergence convergence = Convergence.of(rows, indices);
      node.put("converged", convergence.isReached());
      node.put("more_runs", convergence.moreRows() * runsPerRow);
    }
    ObjectNode factors = node.putObject("factors");
    for (Index index : indices) {
      ObjectNode factor =
          factors.get(index.factor()) instanceof ObjectNode there
              ? there
              : factors.putObject(index.factor());
      Estimate estimate = index.stated();
      factor
          .putObject(index.name())
          .put("estimate", Json.number(estimate.value()))
          .put("low", Json.number(estimate.low()))
          .put("high", Json.number(estimate.high()));
    }
  }
}
