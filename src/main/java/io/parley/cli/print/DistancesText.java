package io.parley.cli.print;

import io.parley.analysis.Spread;
import io.parley.analysis.solve.Distances;
import io.parley.results.Settlements;
import io.parley.words.Percent;
import io.parley.words.finding.PlayedRuns;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How far a batch's settlements are from what is efficient and fair, in words.
 *
 * @param folder the batch's folder
 * @param settlements what its runs settled on
 * @param distances how far that is, or null where there are none
 * @param out where to print
 */
record DistancesText(
    Path folder, Settlements settlements, @Nullable Distances distances, PrintWriter out) {

  void print() {
    out.println();
    out.printf(
        Locale.ROOT,
        "Simulated settlements: %,d of %s in %s end with something agreed",
        settlements.outcomes().size(),
        PlayedRuns.of(settlements).counted(),
        folder);
    if (settlements.undone() > 0) {
      out.printf(Locale.ROOT, ", and in %,d what was agreed fell back", settlements.undone());
    }
    out.println(".");
    if (distances != null) {
      printDistances(distances);
    }
  }

  private void printDistances(Distances distances) {
    out.println("Valued as everything here, not as in each run's own world:");
    out.println("  efficient: " + Percent.of(distances.efficient()));
    out.printf("  %-52s %6s   %s%n", "", "median", "5 % to 95 %");
    print("all could still gain at once, by any outcome", distances.commonGain());
    if (distances.feasibleGain() != null) {
      print("all could still gain at once, by a feasible deal", distances.feasibleGain());
    }
    print("distance from the nearest efficient outcome", distances.toFrontier());
    distances
        .toPoints()
        .forEach((point, spread) -> print("distance from " + point.label(), spread));
  }

  private void print(String what, Spread spread) {
    out.printf(
        Locale.ROOT,
        "  %-52s %6.3f   %.3f to %.3f%n",
        what,
        spread.p50(),
        spread.p05(),
        spread.p95());
  }
}
