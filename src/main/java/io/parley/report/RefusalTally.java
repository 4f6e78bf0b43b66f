package io.parley.report;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** In how many runs an actor refused something, at which stage and why, at least once. */
final class RefusalTally {

  private RefusalTally() {}

  /** The kinds of refusal, most frequent first. */
  static List<Row> of(List<NamedCsvRecord> refusals) {
    Map<Kind, Set<String>> runs = new LinkedHashMap<>();
    for (NamedCsvRecord row : refusals) {
      Kind kind =
          new Kind(
              row.getField("actor"),
              row.getField("stage"),
              row.getField("reason"),
              row.getField("line"));
      runs.computeIfAbsent(kind, any -> new HashSet<>()).add(row.getField("run"));
    }
    return runs.entrySet().stream()
        .map(entry -> new Row(entry.getKey(), entry.getValue().size()))
        .sorted(
            Comparator.comparingInt(Row::runs)
                .reversed()
                .thenComparing(row -> row.kind().toString()))
        .toList();
  }

  /**
   * A kind of refusal, by ids.
   *
   * @param line the red line in the way, or empty
   */
  record Kind(String actor, String stage, String reason, String line) {}

  /** How often a kind of refusal happened. */
  record Row(Kind kind, int runs) {}
}
