package io.parley.results;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Counts runs in which something happened at least once. */
public final class Tally {

  private Tally() {}

  /**
   * The number of runs in the rows of a file, which stand in the order of the runs, by what stands
   * in {@code columns}.
   */
  public static Map<List<String>, Integer> runs(
      ResultsFolder folder, String file, String... columns) {
    Map<List<String>, Integer> counts = new LinkedHashMap<>();
    Map<List<String>, String> last = new HashMap<>();
    folder.forEach(
        file,
        row -> {
          List<String> key = Stream.of(columns).map(row::getField).toList();
          String run = row.getField("run");
          if (!run.equals(last.put(key, run))) {
            counts.merge(key, 1, Integer::sum);
          }
        });
    return counts;
  }
}
