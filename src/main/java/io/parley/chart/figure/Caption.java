package io.parley.chart.figure;

import io.parley.analysis.Spread;
import io.parley.analysis.solve.bargain.NoDeal;
import io.parley.model.Scenario;
import io.parley.words.Percent;
import io.parley.words.finding.PlayedRuns;
import java.util.List;
import java.util.Locale;

/**
 * What every chart says of its batch.
 *
 * @param runs the runs that were played to their end
 * @param failures the runs that were not
 * @param seed the seed
 * @param paired whether a run is two, of which it takes both to have been played to their end
 */
public record Caption(int runs, int failures, long seed, boolean paired) {

  public static final String CAVEAT =
      "A model's results under the scenario's assumptions, not a forecast.";

  /** What is said of a batch. */
  public Caption(int runs, int failures, long seed) {
    this(runs, failures, seed, false);
  }

  /** What no deal was worth to each actor at the start. */
  List<Spread> noDeal(Scenario scenario) {
    return NoDeal.ofBatch(scenario, seed, runs + failures);
  }

  /** The runs in words. */
  String runsInWords() {
    return played().inWords() + (paired && failures > 0 ? " in both" : "");
  }

  /** How {@code share} of the runs reads in a finding. */
  public String of(double share) {
    if (runs == 1) {
      return (share > 0 ? "the only run" : "no run") + played().thatFinished();
    }
    if (share >= 1) {
      return "all " + runsInWords();
    }
    return share <= 0 ? "none of " + runsInWords() : Percent.of(share) + " of " + runsInWords();
  }

  /** The small print below a title. */
  public String below(String reading) {
    return reading + " " + runsInWords() + failed() + ", seed " + seed + ". " + CAVEAT;
  }

  private String failed() {
    if (failures == 0) {
      return "";
    }
    return paired
        ? String.format(
            Locale.ROOT, " (in %,d of %,d one or both failed)", failures, runs + failures)
        : " (" + played().failedInWords() + ")";
  }

  private PlayedRuns played() {
    return new PlayedRuns(runs, failures);
  }
}
