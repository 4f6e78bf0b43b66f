package io.parley.cli.print;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.parley.analysis.Bounds;
import io.parley.analysis.comparison.Comparison;
import io.parley.analysis.comparison.Finding;
import io.parley.analysis.comparison.Flow;
import io.parley.analysis.comparison.Overlap;
import io.parley.model.outcome.Ending;
import io.parley.results.Manifest;
import io.parley.results.ResultsFolder;
import io.parley.results.file.Json;
import io.parley.results.study.ComparisonFolder;
import io.parley.words.finding.ComparedRuns;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A comparison for programs. */
record ComparisonJson(ComparisonFolder folder, Manifest manifest) {

  ObjectNode root() {
    ObjectNode root = Json.object();
    root.put("baseline", folder.baseline());
    root.put("runs", manifest.runs());
    root.put("seed", manifest.seed());
    root.put("folder", folder.path().toString());
    root.put("note", folder.shared());
    ArrayNode variants = root.putArray("variants");
    for (Map.Entry<String, Comparison> each : folder.comparisons().entrySet()) {
      put(variants.addObject(), each.getKey(), each.getValue());
    }
    return root;
  }

  private void put(ObjectNode node, String name, Comparison comparison) {
    Overlap overlap = folder.overlap(name);
    node.put("name", name);
    node.put("runs", comparison.runs());
    putFailures(node, ComparedRuns.of(folder, name, comparison.runs()));
    node.put("ending_otherwise", comparison.changed());
    put(node.putArray("only_in_baseline"), overlap.onlyBaseline());
    put(node.putArray("only_in_variant"), overlap.onlyVariant());
    put(node.putArray("endings_redefined"), overlap.redefined());
    ObjectNode renamed = node.putObject("endings_renamed");
    overlap.renamed().forEach((theirs, ours) -> renamed.put(ours, theirs));
    ArrayNode differences = node.putArray("differences");
    comparison.findings().forEach(finding -> put(differences.addObject(), finding));
    ArrayNode flows = node.putArray("flows");
    for (Flow flow : comparison.flows()) {
      flows.addObject().put("from", flow.from()).put("to", flow.to()).put("runs", flow.runs());
    }
  }

  /** The failed runs of both and what shares would be with them, where there are any. */
  private static void putFailures(ObjectNode node, ComparedRuns compared) {
    if (!compared.hasFailures()) {
      return;
    }
    ObjectNode failures = node.putObject("failures");
    failures.put("baseline", compared.baseline().failures());
    failures.put("variant", compared.variant().failures());
    ObjectNode bounds = node.putObject("if_failed");
    put(bounds.putObject("baseline"), compared.baseline());
    put(bounds.putObject("variant"), compared.variant());
  }

  private static void put(ObjectNode node, ResultsFolder batch) {
    for (Ending ending : batch.scenario().endings()) {
      Bounds bounds = ComparedRuns.bounds(batch, ending.id());
      if (bounds != null) {
        ObjectNode its = node.putObject(ending.id());
        put(its, "low", bounds.low());
        put(its, "high", bounds.high());
      }
    }
  }

  private static void put(ArrayNode list, List<String> texts) {
    texts.forEach(list::add);
  }

  private static void put(ObjectNode node, Finding finding) {
    node.put("quantity", finding.quantity().name());
    node.put("kind", finding.quantity().kind().name().toLowerCase(Locale.ROOT));
    node.put("label", finding.quantity().label());
    node.put("runs", finding.runs());
    node.put("differing", finding.differing());
    put(node, "baseline", finding.baseline());
    put(node, "value", finding.variant());
    put(node, "difference", finding.difference().value());
    put(node, "low", finding.difference().low());
    put(node, "high", finding.difference().high());
    node.put("seen", finding.difference().isSeen());
  }

  private static void put(ObjectNode node, String name, double number) {
    node.put(name, Double.isNaN(number) ? null : Json.number(number));
  }
}
