package io.parley.words.finding;

import io.parley.analysis.BatchSummary;
import io.parley.analysis.Share;
import io.parley.words.Percent;
import io.parley.words.Texts;

/**
 * How a batch came to its number of runs, where it was to stop at a half-width.
 *
 * @param summary the batch in figures
 * @param asked the half-width asked for
 */
public record Stopping(BatchSummary summary, double asked) {

  /** Whether every interval is as narrow as was asked for. */
  public boolean isMet() {
    return widest() <= asked;
  }

  /** It in a sentence. */
  public String sentence() {
    String runs = Texts.count(summary.runs() + summary.failures(), "run");
    return isMet()
        ? "Stopped after "
            + runs
            + ", when the 95 % interval of every ending’s share was within "
            + Percent.exactPoints(asked)
            + " percentage points."
        : "Played all "
            + runs
            + " that there may be: the widest 95 % interval of an ending’s share is "
            + Percent.points(widest())
            + " percentage points, not the "
            + Percent.exactPoints(asked)
            + " asked for.";
  }

  private double widest() {
    return summary.endings().stream().mapToDouble(Share::halfWidth).max().orElse(1);
  }
}
