package io.parley.results;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.analysis.BatchSummary;
import io.parley.analysis.BatchSummary.Payoff;
import io.parley.analysis.Share;
import io.parley.analysis.Spread;
import io.parley.analysis.Stalemates;
import io.parley.model.Actor;
import io.parley.model.Scenario;
import io.parley.model.outcome.Issue;
import io.parley.model.record.Refusal.Reason;
import io.parley.results.file.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** {@code summary.json}: a batch in figures, by the ids of its scenario. */
record SummaryFile(Scenario scenario) {

  private static final String RUNS = "runs";
  private static final String FAILURES = "failures";
  private static final String UNOPENED = "unopened";

  /** Writes the summary of a batch of which every run failed. */
  void writeFailed(int failures, Path file) throws IOException {
    Json.write(SummaryContent.ofFailed(scenario, failures), file);
  }

  void write(BatchSummary summary, Path file) throws IOException {
    Json.write(SummaryContent.of(scenario, summary), file);
  }

  /** How many runs of the batch summed up in {@code file} failed. */
  static int failures(Path file) {
    return Json.read(file).path(FAILURES).asInt();
  }

  /**
   * The summary in {@code file}, without the paths, which {@code paths.csv} holds; null where every
   * run failed.
   */
  @Nullable BatchSummary read(Path file) {
    JsonNode root = Json.read(file);
    int runs = root.path(RUNS).asInt();
    if (runs == 0) {
      return null;
    }
    List<Share> endings =
        scenario.endings().stream()
            .map(ending -> Share.of(root.at("/endings/" + ending.id() + "/count").asInt(), runs))
            .toList();
    List<List<Share>> options = new ArrayList<>();
    for (Issue issue : scenario.issues()) {
      JsonNode counts = root.path("issue_counts").path(issue.id());
      options.add(
          issue.options().stream()
              .map(option -> Share.of(counts.path(option.id()).asInt(), runs))
              .toList());
    }
    List<Payoff> payoffs = new ArrayList<>();
    List<Map<Reason, Long>> refusals = new ArrayList<>();
    for (Actor actor : scenario.actors()) {
      JsonNode payoff = root.path("actors").path(actor.id()).path("payoff");
      payoffs.add(
          new Payoff(
              payoff.path("mean").asDouble(), payoff.path("sd").asDouble(), spread(payoff, runs)));
      refusals.add(refusals(root.path("refusals").path(actor.id())));
    }
    JsonNode settled = root.path("settled_round");
    int changed = settled.path("count").asInt();
    return new BatchSummary(
        runs,
        root.path(FAILURES).asInt(),
        endings,
        options,
        payoffs,
        changed == 0 ? Spread.NONE : spread(settled, changed),
        refusals,
        unopened(root.path(UNOPENED)),
        stalemates(root.path("stalemates"), runs),
        List.of(),
        List.of());
  }

  private static Spread spread(JsonNode node, int count) {
    return new Spread(
        count,
        node.path("p05").asDouble(),
        node.path("p25").asDouble(),
        node.path("p50").asDouble(),
        node.path("p75").asDouble(),
        node.path("p95").asDouble());
  }

  /** The stalemates of a batch of {@code runs} runs; none where the summary does not tell. */
  private static Stalemates stalemates(JsonNode node, int runs) {
    JsonNode from = node.at("/zone_missed/from_round");
    int known = from.path("count").asInt();
    return new Stalemates(
        share(node.path("no_zone"), runs),
        share(node.path("zone_missed"), runs),
        share(node.path("indifferent"), runs),
        share(node.path("undetermined"), runs),
        known == 0 ? Spread.NONE : spread(from, known));
  }

  private static Share share(JsonNode node, int runs) {
    return Share.of(node.path("count").asInt(), runs);
  }

  private List<Integer> unopened(JsonNode ids) {
    Set<String> unopened = new HashSet<>();
    ids.forEach(id -> unopened.add(id.asText()));
    return IntStream.range(0, scenario.tracks().size())
        .filter(track -> unopened.contains(scenario.tracks().get(track).id()))
        .boxed()
        .toList();
  }

  private static Map<Reason, Long> refusals(JsonNode node) {
    Map<Reason, Long> refusals = new EnumMap<>(Reason.class);
    for (Reason reason : Reason.values()) {
      if (node.has(reason.toString())) {
        refusals.put(reason, node.path(reason.toString()).asLong());
      }
    }
    return refusals;
  }
}
