package io.parley.results;

import io.parley.analysis.history.RunHistory;
import io.parley.analysis.history.RunHistory.Step;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Consumer;

/** What changed in the runs of a batch, as its files tell it. */
public final class RunHistories {

  private RunHistories() {}

  /**
   * Goes through the runs of a batch in their order, with one of them in memory at a time; through
   * none where the batch kept no rows of what happened in them.
   */
  public static void forEach(ResultsFolder folder, Consumer<RunHistory> consumer) {
    if (!folder.keep().hasEvents()) {
      return;
    }
    try (RowsOfRuns breakdowns = new RowsOfRuns(folder.path(), BatchFiles.BREAKDOWNS);
        RowsOfRuns deals = new RowsOfRuns(folder.path(), BatchFiles.DEALS)) {
      folder.forEach(
          BatchFiles.RUNS,
          row -> {
            int run = Integer.parseInt(row.getField("run"));
            List<Step> steps = new ArrayList<>();
            List<List<String>> agreed = deals.of(run);
            // In a round, what was pledged comes first, then events.
            agreed.stream()
                .filter(step -> isOf(deals.header(), step, RunHistories::wasPledged))
                .forEach(step -> steps.add(step(deals, step, "track")));
            breakdowns.of(run).forEach(step -> steps.add(step(breakdowns, step, "event")));
            agreed.stream()
                .filter(step -> isOf(deals.header(), step, String::equals))
                .forEach(step -> steps.add(step(deals, step, "track")));
            steps.sort(Comparator.comparingInt(Step::round));
            consumer.accept(new RunHistory(run, row.getField("ending"), steps));
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean wasPledged(String round, String effective) {
    return !effective.isEmpty() && !effective.equals(round);
  }

  /** Whether when something was agreed and when it came into force are {@code so}. */
  private static boolean isOf(
      List<String> header, List<String> row, BiPredicate<String, String> so) {
    String round = row.get(header.indexOf("round"));
    int effective = header.indexOf(RunRows.EFFECTIVE);
    return so.test(round, effective < 0 ? round : row.get(effective));
  }

  private static Step step(RowsOfRuns file, List<String> row, String by) {
    List<String> header = file.header();
    String round = header.contains(RunRows.EFFECTIVE) ? RunRows.EFFECTIVE : "round";
    return new Step(
        Integer.parseInt(row.get(header.indexOf(round))),
        by.equals("track"),
        row.get(header.indexOf(by)),
        row.get(header.indexOf("issue")),
        row.get(header.indexOf("to")));
  }
}
