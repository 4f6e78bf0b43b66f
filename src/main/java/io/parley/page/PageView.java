package io.parley.page;

import io.parley.analysis.BatchSummary;
import io.parley.chart.Drawings;
import io.parley.results.BatchFiles;
import io.parley.results.ResultsFolder;
import io.parley.words.Texts;
import io.parley.words.finding.BatchSentences;
import io.parley.words.finding.PlayedRuns;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts the page together.
 *
 * @param folder the folder that it is about
 * @param summary the batch in figures, or null if every run failed
 * @param solved what could be agreed, or null if every run failed
 * @param drawings the charts
 * @param reproduction how to make the same batch again
 * @param problem why there are no charts, or null
 */
record PageView(
    ResultsFolder folder,
    @Nullable BatchSummary summary,
    @Nullable Solved solved,
    Drawings drawings,
    Reproduction reproduction,
    @Nullable String problem) {

  private static final List<String> FILES =
      List.of(
          BatchFiles.SCENARIO,
          BatchFiles.RUNS,
          BatchFiles.DEALS,
          BatchFiles.REFUSALS,
          BatchFiles.BREAKDOWNS,
          BatchFiles.PARAMETERS,
          BatchFiles.STALEMATES,
          BatchFiles.PATHS,
          BatchFiles.FORTUNES,
          BatchFiles.CONVERGENCE,
          BatchFiles.FAILURES,
          BatchFiles.SUMMARY);

  View view() throws IOException {
    return new View(
        Texts.clean(folder.scenario().title()),
        folder.scenario().id(),
        runs(),
        summary == null ? BatchSentences.ofNothing(folder) : problem,
        summary == null || solved == null
            ? null
            : new ResultViews(folder, summary, solved, drawings).results(),
        Assumptions.of(folder).setting(),
        reproduction,
        FILES.stream().filter(folder::has).toList());
  }

  private String runs() {
    return PlayedRuns.of(folder).all();
  }
}
