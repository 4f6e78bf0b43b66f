package io.parley.results.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.model.InputException;
import io.parley.model.outcome.Ending;
import io.parley.results.BatchFiles;
import io.parley.results.ResultsFolder;
import io.parley.results.check.Discrepancy.Kind;
import io.parley.results.file.CsvRows;
import io.parley.results.file.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Compares what {@code summary.json} counts with the rows of {@code runs.csv}.
 *
 * @param results the folder
 */
public record CountCheck(ResultsFolder results) {

  /** What disagrees; nothing where there are no rows or no summary to compare. */
  public List<Discrepancy> findings() throws IOException {
    Path runs = results.path().resolve(BatchFiles.RUNS);
    Path summary = results.path().resolve(BatchFiles.SUMMARY);
    if (!Files.exists(runs) || !Files.exists(summary)) {
      return List.of();
    }
    Map<String, Integer> endings;
    try {
      endings = count(runs);
    } catch (InputException e) {
      return List.of(Discrepancy.of(Kind.UNREADABLE, BatchFiles.RUNS));
    }
    try {
      return compare(Json.read(summary), endings);
    } catch (InputException e) {
      return List.of(Discrepancy.of(Kind.UNREADABLE, BatchFiles.SUMMARY));
    }
  }

  private static Map<String, Integer> count(Path runs) throws IOException {
    Map<String, Integer> endings = new TreeMap<>();
    try (CsvRows rows = new CsvRows(runs)) {
      int ending = rows.header().indexOf("ending");
      for (; !rows.row().isEmpty(); rows.advance()) {
        boolean hasEnding = ending >= 0 && ending < rows.row().size();
        endings.merge(hasEnding ? rows.row().get(ending) : "", 1, Integer::sum);
      }
    }
    return endings;
  }

  private List<Discrepancy> compare(JsonNode summary, Map<String, Integer> endings) {
    List<Discrepancy> findings = new ArrayList<>();
    int rows = endings.values().stream().mapToInt(Integer::intValue).sum();
    compare(findings, "runs", summary.path("runs").asInt(), rows);
    for (Ending ending : results.scenario().endings()) {
      int counted = summary.path("endings").path(ending.id()).path("count").asInt();
      int found = endings.getOrDefault(ending.id(), 0);
      compare(findings, "endings." + ending.id() + ".count", counted, found);
    }
    int failures = results.rows(BatchFiles.FAILURES).size();
    compare(findings, "failures", summary.path("failures").asInt(), failures);
    return findings;
  }

  private static void compare(List<Discrepancy> findings, String what, int counted, int rows) {
    if (counted != rows) {
      findings.add(
          Discrepancy.disagrees(
              BatchFiles.SUMMARY, what + " is " + counted + ", the rows give " + rows));
    }
  }
}
