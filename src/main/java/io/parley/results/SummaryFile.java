package io.parley.results;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.parley.analysis.BatchSummary;
import io.parley.analysis.BatchSummary.Payoff;
import io.parley.analysis.Bounds;
import io.parley.analysis.Share;
import io.parley.analysis.Spread;
import io.parley.model.Actor;
import io.parley.model.Ending;
import io.parley.model.Issue;
import io.parley.model.Scenario;
import io.parley.model.record.Refusal.Reason;
import io.parley.results.file.Decimals;
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
  private static final String ENDINGS = "endings";
  private static final String UNOPENED = "unopened";

  /** Writes the summary of a batch of which every run failed. */
  void writeFailed(int failures, Path file) throws IOException {
    ObjectNode root = Json.object().put(RUNS, 0).put(FAILURES, failures);
    ObjectNode endings = root.putObject(ENDINGS);
    for (Ending ending : scenario.endings()) {
      ObjectNode node = endings.putObject(ending.id()).put("count", 0);
      put(node, new Bounds(0, 1));
    }
    Json.write(root, file);
  }

  void write(BatchSummary summary, Path file) throws IOException {
    Json.write(json(summary), file);
  }

  ObjectNode json(BatchSummary summary) {
    ObjectNode root = Json.object();
    root.put(RUNS, summary.runs());
    root.put(FAILURES, summary.failures());
    ObjectNode endings = root.putObject(ENDINGS);
    for (int ending = 0; ending < scenario.endings().size(); ending++) {
      Share share = summary.endings().get(ending);
      ObjectNode node = endings.putObject(scenario.endings().get(ending).id());
      put(node, share);
      if (summary.failures() > 0) {
        put(node, share.ifFailed(summary.failures()));
      }
    }
    ObjectNode issues = root.putObject("issues");
    ObjectNode counts = Json.object();
    for (int issue = 0; issue < scenario.issues().size(); issue++) {
      ObjectNode options = issues.putObject(scenario.issues().get(issue).id());
      ObjectNode countsOfIssue = counts.putObject(scenario.issues().get(issue).id());
      for (int option = 0; option < summary.options().get(issue).size(); option++) {
        String id = scenario.issues().get(issue).options().get(option).id();
        Share share = summary.options().get(issue).get(option);
        options.put(id, Decimals.value(share.value()));
        countsOfIssue.put(id, share.count());
      }
    }
    root.set("issue_counts", counts);
    ObjectNode actors = root.putObject("actors");
    ObjectNode refusals = Json.object();
    for (int actor = 0; actor < scenario.actors().size(); actor++) {
      String id = scenario.actors().get(actor).id();
      Payoff payoff = summary.payoffs().get(actor);
      ObjectNode node = actors.putObject(id).putObject("payoff");
      node.put("mean", Decimals.value(payoff.mean()));
      node.put("sd", Decimals.value(payoff.sd()));
      put(node, payoff.spread());
      ObjectNode reasons = refusals.putObject(id);
      summary
          .refusals()
          .get(actor)
          .forEach((reason, count) -> reasons.put(reason.toString(), count));
    }
    Spread settled = summary.settledRound();
    put(root.putObject("settled_round").put("count", settled.count()), settled);
    root.set("refusals", refusals);
    if (!summary.unopened().isEmpty()) {
      ArrayNode unopened = root.putArray(UNOPENED);
      summary.unopened().forEach(track -> unopened.add(scenario.tracks().get(track).id()));
    }
    StalemateNodes.put(root, summary.stalemates());
    return root;
  }

  /** Between what a share lies, whatever the failed runs would have come to. */
  private static void put(ObjectNode node, Bounds bounds) {
    node.putObject("if_failed")
        .put("low", Decimals.value(bounds.low()))
        .put("high", Decimals.value(bounds.high()));
  }

  static void put(ObjectNode node, Share share) {
    node.put("count", share.count())
        .put("share", Decimals.value(share.value()))
        .put("low", Decimals.value(share.low()))
        .put("high", Decimals.value(share.high()));
  }

  static void put(ObjectNode node, Spread spread) {
    if (spread.count() == 0) {
      node.putNull("p05").putNull("p25").putNull("p50").putNull("p75").putNull("p95");
    } else {
      node.put("p05", Decimals.value(spread.p05()));
      node.put("p25", Decimals.value(spread.p25()));
      node.put("p50", Decimals.value(spread.p50()));
      node.put("p75", Decimals.value(spread.p75()));
      node.put("p95", Decimals.value(spread.p95()));
    }
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
        StalemateNodes.read(root, runs),
        List.of());
  }

  static Spread spread(JsonNode node, int count) {
    return new Spread(
        count,
        node.path("p05").asDouble(),
        node.path("p25").asDouble(),
        node.path("p50").asDouble(),
        node.path("p75").asDouble(),
        node.path("p95").asDouble());
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
