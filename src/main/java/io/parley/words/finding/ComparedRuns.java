package io.parley.words.finding;

import io.parley.analysis.BatchSummary;
import io.parley.analysis.Bounds;
import io.parley.analysis.Share;
import io.parley.model.outcome.Ending;
import io.parley.results.ResultsFolder;
import io.parley.results.study.ComparisonFolder;
import io.parley.words.Percent;
import io.parley.words.Texts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which runs a comparison of a variant with the baseline is of, and what it would be of all, where
 * some failed.
 *
 * @param baseline the baseline's batch
 * @param variant the variant's batch
 * @param runs the runs that finished in both
 */
public record ComparedRuns(ResultsFolder baseline, ResultsFolder variant, int runs) {

  /** More endings than these are left to {@code --json}. */
  private static final int MOST_ENDINGS = 6;

  /** Those of one of a comparison's variants. */
  public static ComparedRuns of(ComparisonFolder folder, String variant, int runs) {
    return new ComparedRuns(folder.batches().get(0), folder.batch(variant), runs);
  }

  /** Whether any run failed in either. */
  public boolean hasFailures() {
    return baseline.failures() + variant.failures() > 0;
  }

  /** How many runs were played in both, but in one or both failed. */
  public int failedInEither() {
    return Math.max(0, Math.min(baseline.done(runs), variant.done(runs)) - runs);
  }

  /** What is to say of failed runs, in a sentence or two; none where there are none. */
  public List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    if (hasFailures()) {
      sentences.add(
          (runs == 0 ? "No run" : Texts.count(runs, "run"))
              + " finished in both; in the baseline "
              + counted(baseline)
              + ", in the variant "
              + counted(variant)
              + ".");
      if (runs > 0) {
        sentences.add(bounds());
      }
    }
    return sentences;
  }

  private static String counted(ResultsFolder batch) {
    PlayedRuns played = PlayedRuns.of(batch);
    return played.failedInWords()
        + (batch.endedByFailures()
            ? ", where it ended early, before its " + Texts.count(batch.planned(), "run")
            : "");
  }

  private String bounds() {
    List<String> parts = new ArrayList<>();
    for (Ending ending : baseline.scenario().endings()) {
      Bounds after = bounds(variant, ending.id());
      if (after != null && parts.size() < MOST_ENDINGS) {
        Bounds before = bounds(baseline, ending.id());
        parts.add(
            "“"
                + Texts.within(ending.label())
                + "” "
                + Percent.between(after)
                + (before == null ? "" : " instead of " + Percent.between(before)));
      }
    }
    return "Had the failed runs gone one way or the other: " + String.join("; ", parts) + ".";
  }

  /** Between what an ending's share of all runs of a batch lies; null if it has no such ending. */
  public static @Nullable Bounds bounds(ResultsFolder batch, String ending) {
    List<Ending> endings = batch.scenario().endings();
    for (int index = 0; index < endings.size(); index++) {
      if (endings.get(index).id().equals(ending)) {
        BatchSummary summary = batch.summary();
        Share share = summary == null ? null : summary.endings().get(index);
        return share == null ? new Bounds(0, 1) : share.ifFailed(batch.failures());
      }
    }
    return null;
  }
}
