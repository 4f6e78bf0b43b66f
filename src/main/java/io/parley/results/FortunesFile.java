package io.parley.results;

import io.parley.analysis.BatchSummary;
import io.parley.analysis.Spread;
import io.parley.model.Scenario;
import io.parley.results.file.CsvFile;
import io.parley.results.file.Decimals;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** {@code fortunes.csv}: by round and fortune, quantiles over the runs still going on. */
record FortunesFile(Scenario scenario) {

  private static final List<String> HEADER =
      List.of("round", "fortune", "runs", "p05", "p25", "p50", "p75", "p95");

  /** Writes it, in a scenario that has fortunes. */
  void write(BatchSummary summary, Path file) throws IOException {
    if (scenario.fortunes().all().isEmpty()) {
      return;
    }
    try (CsvFile csv = new CsvFile(file, HEADER)) {
      for (int round = 0; round < summary.fortunes().size(); round++) {
        for (int fortune = 0; fortune < summary.fortunes().get(round).size(); fortune++) {
          csv.row(row(round, fortune, summary.fortunes().get(round).get(fortune)));
        }
      }
    }
  }

  private List<String> row(int round, int fortune, Spread spread) {
    return List.of(
        Integer.toString(round),
        scenario.fortunes().all().get(fortune).id(),
        Integer.toString(spread.count()),
        Decimals.text(spread.p05()),
        Decimals.text(spread.p25()),
        Decimals.text(spread.p50()),
        Decimals.text(spread.p75()),
        Decimals.text(spread.p95()));
  }
}
