package io.parley.results;

import io.parley.analysis.BatchSummary;
import io.parley.analysis.BatchSummary.Round;
import io.parley.analysis.BatchSummary.Standing;
import io.parley.analysis.Spread;
import io.parley.model.Scenario;
import io.parley.model.outcome.Ending;
import io.parley.results.file.CsvFile;
import io.parley.results.file.Decimals;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code paths.csv}: by round and actor, quantiles over the runs still going on, and the share of
 * all runs by ending so far.
 */
record PathsFile(Scenario scenario) {

  void write(BatchSummary summary, Path file) throws IOException {
    try (CsvFile csv = new CsvFile(file, header())) {
      for (int round = 0; round < summary.paths().size(); round++) {
        for (int actor = 0; actor < scenario.actors().size(); actor++) {
          csv.row(row(round, actor, summary.paths().get(round)));
        }
      }
    }
  }

  private List<String> header() {
    List<String> header = new ArrayList<>(List.of("round", "actor", "runs"));
    for (String measure : List.of("aspiration", "no_deal", "wear")) {
      for (String quantile : List.of("p05", "p50", "p95")) {
        header.add(measure + "_" + quantile);
      }
    }
    for (Ending ending : scenario.endings()) {
      header.add("ending_" + ending.id());
    }
    return header;
  }

  private List<String> row(int number, int actor, Round round) {
    Standing standing = round.actors().get(actor);
    List<String> row = new ArrayList<>();
    row.add(Integer.toString(number));
    row.add(scenario.actors().get(actor).id());
    row.add(Integer.toString(standing.noDeal().count()));
    for (Spread spread : List.of(standing.aspiration(), standing.noDeal(), standing.wear())) {
      row.add(Decimals.text(spread.p05()));
      row.add(Decimals.text(spread.p50()));
      row.add(Decimals.text(spread.p95()));
    }
    round.endings().forEach(share -> row.add(Decimals.text(share)));
    return row;
  }
}
