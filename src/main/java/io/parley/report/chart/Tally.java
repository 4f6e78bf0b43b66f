package io.parley.report.chart;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Counts runs in which something happened at least once. */
public final class Tally {

  private Tally() {}

  /** The number of runs in {@code rows} by what stands in {@code columns}. */
  public static Map<List<String>, Integer> runs(List<NamedCsvRecord> rows, String... columns) {
    Map<List<String>, Set<String>> runs = new LinkedHashMap<>();
    for (NamedCsvRecord row : rows) {
      List<String> key = Stream.of(columns).map(row::getField).toList();
      runs.computeIfAbsent(key, any -> new HashSet<>()).add(row.getField("run"));
    }
    Map<List<String>, Integer> counts = new LinkedHashMap<>();
    runs.forEach((key, members) -> counts.put(key, members.size()));
    return counts;
  }
}
