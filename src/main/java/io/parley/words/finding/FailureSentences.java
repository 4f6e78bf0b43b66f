package io.parley.words.finding;

import io.parley.analysis.BatchSummary;
import io.parley.results.ResultsFolder;
import io.parley.words.Numbers;
import io.parley.words.Percent;
import io.parley.words.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is to say of the runs of a batch that failed: what shares might be if these had not, and
 * that the batch ended early where it did; nothing where none failed.
 *
 * @param folder the batch
 * @param summary the batch in figures
 */
public record FailureSentences(ResultsFolder folder, BatchSummary summary) {

  /** More endings than these are left to the table. */
  private static final int MOST_ENDINGS = 5;

  List<String> all() {
    List<String> sentences = new ArrayList<>();
    if (summary.failures() > 0) {
      sentences.add(bounds());
      int all = summary.runs() + summary.failures();
      if (folder.endedByFailures()) {
        sentences.add(endedEarly(all, summary.failures(), folder.planned()));
      }
    }
    return sentences;
  }

  private String bounds() {
    List<String> parts =
        IntStream.range(0, summary.endings().size())
            .boxed()
            .sorted(Comparator.comparing((Integer each) -> -summary.endings().get(each).count()))
            .limit(MOST_ENDINGS)
            .map(this::bounds)
            .toList();
    int all = summary.runs() + summary.failures();
    return "Shares leave the failed runs out: had "
        + (summary.failures() == 1
            ? "the one that failed"
            : "all " + Numbers.count(summary.failures()))
        + " gone one way or the other, shares of "
        + Texts.count(all, "run")
        + " would be: "
        + String.join("; ", parts)
        + ".";
  }

  private String bounds(int ending) {
    return "“"
        + Texts.within(folder.scenario().endings().get(ending).label())
        + "” "
        + Percent.between(summary.endings().get(ending).ifFailed(summary.failures()));
  }

  /** That no figure can be given, as every run failed. */
  static String nothing(ResultsFolder folder) {
    int failed = folder.failures();
    String ended =
        folder.endedByFailures() ? " " + endedEarly(failed, failed, folder.planned()) : "";
    return "No run finished ("
        + new PlayedRuns(0, failed).failedInWords()
        + "), so there are no figures and no charts."
        + ended;
  }

  private static String endedEarly(int done, int failed, int planned) {
    return "The batch ended after "
        + Numbers.count(done)
        + " of "
        + Texts.count(planned, "run")
        + ", as "
        + Numbers.count(failed)
        + " of these, more than half, had failed.";
  }
}
