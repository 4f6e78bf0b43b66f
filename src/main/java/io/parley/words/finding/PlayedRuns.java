package io.parley.words.finding;

import io.parley.analysis.BatchSummary;
import io.parley.results.ResultsFolder;
import io.parley.results.Settlements;
import io.parley.words.Texts;
import java.util.Locale;

/**
 * How many runs were played, in words that count those that failed.
 *
 * @param finished the runs that were played to their end
 * @param failed the runs that were not
 */
public record PlayedRuns(int finished, int failed) {

  /** The runs of a batch. */
  public static PlayedRuns of(BatchSummary summary) {
    return new PlayedRuns(summary.runs(), summary.failures());
  }

  /** The runs of a batch in its folder. */
  public static PlayedRuns of(ResultsFolder batch) {
    int failed = batch.failures();
    return new PlayedRuns(batch.done(failed) - failed, failed);
  }

  /** The runs that settlements are of. */
  public static PlayedRuns of(Settlements settlements) {
    return new PlayedRuns(settlements.runs(), settlements.failures());
  }

  /** All of them, e.g. {@code 200 runs, 116 of which failed}. */
  public String all() {
    int all = finished + failed;
    String runs = Texts.count(all, "run");
    if (failed == 0) {
      return runs;
    }
    if (all == 1) {
      return runs + ", which failed";
    }
    return runs + ", " + (finished == 0 ? "all" : count(failed)) + " of which failed";
  }

  /** Those that shares are of, e.g. {@code 84 runs that finished}. */
  public String inWords() {
    return Texts.count(finished, "run") + thatFinished();
  }

  /** The same with how many failed, e.g. {@code 84 runs that finished (116 of 200 failed)}. */
  public String counted() {
    return failed == 0 ? inWords() : inWords() + " (" + failedInWords() + ")";
  }

  /** What tells those that shares are of from the others; empty where there are no others. */
  public String thatFinished() {
    return failed == 0 ? "" : " that finished";
  }

  /** How many failed, e.g. {@code 116 of 200 failed}. */
  public String failedInWords() {
    return count(failed) + " of " + count(finished + failed) + " failed";
  }

  /** The same to stand alone, e.g. {@code 116 of 200 runs failed}. */
  public String failedRuns() {
    return count(failed) + " of " + Texts.count(finished + failed, "run") + " failed";
  }

  private static String count(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
