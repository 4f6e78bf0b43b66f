package io.parley.results;

import io.parley.analysis.Share;
import io.parley.model.Scenario;
import io.parley.results.file.Decimals;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of {@code convergence.csv}: the share of each ending after more and more runs.
 *
 * @param scenario the scenario as run
 */
record ConvergenceRows(Scenario scenario) {

  static final List<String> HEADER = List.of("runs", "ending", "share", "low", "high");

  /** The rows of a look at a batch. */
  List<List<String>> of(List<Share> endings) {
    List<List<String>> rows = new ArrayList<>();
    for (int ending = 0; ending < endings.size(); ending++) {
      Share share = endings.get(ending);
      rows.add(
          List.of(
              Integer.toString(share.of()),
              scenario.endings().get(ending).id(),
              Decimals.text(share.value()),
              Decimals.text(share.low()),
              Decimals.text(share.high())));
    }
    return rows;
  }
}
