package io.parley.words.finding;

import io.parley.analysis.BatchSummary;
import io.parley.analysis.Spread;
import io.parley.analysis.solve.bargain.NoDeal;
import io.parley.results.ResultsFolder;
import io.parley.words.Lists;
import io.parley.words.Numbers;
import io.parley.words.Texts;
import java.util.ArrayList;
import java.util.List;

/**
 * Who gets what, held against what no deal was worth to it at the start: the medians of both, as
 * values of different actors can't be compared.
 *
 * @param folder the batch
 * @param summary the batch in figures
 */
record PayoffSentence(ResultsFolder folder, BatchSummary summary) {

  /** More actors than these are counted rather than named. */
  private static final int MOST_NAMED = 6;

  private static final String AT_THE_START = " no deal was worth at the start";

  String text() {
    List<String> more = new ArrayList<>();
    List<String> same = new ArrayList<>();
    List<String> less = new ArrayList<>();
    List<Spread> start =
        NoDeal.ofBatch(folder.scenario(), folder.seed(), summary.runs() + summary.failures());
    for (int actor = 0; actor < start.size(); actor++) {
      String payoff = Numbers.value(summary.payoffs().get(actor).spread().p50());
      String noDeal = Numbers.value(start.get(actor).p50());
      int order = Double.compare(Double.parseDouble(payoff), Double.parseDouble(noDeal));
      String name = Texts.within(folder.scenario().actors().get(actor).title());
      (order > 0 ? more : order < 0 ? less : same)
          .add(name + " (" + (order == 0 ? payoff : payoff + " against " + noDeal) + ")");
    }
    List<String> parts = new ArrayList<>();
    for (List<String> actors : List.of(more, less, same)) {
      String what = actors == more ? "more than" : actors == less ? "less than" : "as much as";
      if (!actors.isEmpty()) {
        parts.add(names(actors, start.size()) + what + (parts.isEmpty() ? AT_THE_START : " that"));
      }
    }
    return (summary.runs() == 1
            ? "In it, "
            : "In the median run" + PlayedRuns.of(summary).thatFinished() + ", ")
        + String.join("; ", parts)
        + "; each on its own scale.";
  }

  private static String names(List<String> actors, int all) {
    if (actors.size() == 1) {
      return actors.get(0) + " gets ";
    }
    if (actors.size() <= MOST_NAMED) {
      return Lists.and(actors) + " get ";
    }
    return (actors.size() == all ? "all " : "") + actors.size() + " actors get ";
  }
}
