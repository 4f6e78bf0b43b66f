package io.parley.results;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.parley.analysis.Share;
import io.parley.analysis.Spread;
import io.parley.analysis.Stalemates;

/** The stalemates of a batch in {@code summary.json}. */
final class StalemateNodes {

  private StalemateNodes() {}

  static void put(ObjectNode root, Stalemates stalemates) {
    ObjectNode node = root.putObject("stalemates");
    SummaryFile.put(node.putObject("no_zone"), stalemates.noZone());
    ObjectNode missed = node.putObject("zone_missed");
    SummaryFile.put(missed, stalemates.missed());
    ObjectNode from = missed.putObject("from_round").put("count", stalemates.from().count());
    SummaryFile.put(from, stalemates.from());
    if (stalemates.indifferent().count() > 0) {
      SummaryFile.put(node.putObject("indifferent"), stalemates.indifferent());
    }
    SummaryFile.put(node.putObject("undetermined"), stalemates.undetermined());
  }

  /** The stalemates of a batch of {@code runs} runs; none where the summary does not tell. */
  static Stalemates read(JsonNode root, int runs) {
    JsonNode node = root.path("stalemates");
    JsonNode from = node.at("/zone_missed/from_round");
    int known = from.path("count").asInt();
    return new Stalemates(
        share(node.path("no_zone"), runs),
        share(node.path("zone_missed"), runs),
        share(node.path("indifferent"), runs),
        share(node.path("undetermined"), runs),
        known == 0 ? Spread.NONE : SummaryFile.spread(from, known));
  }

  private static Share share(JsonNode node, int runs) {
    return Share.of(node.path("count").asInt(), runs);
  }
}
