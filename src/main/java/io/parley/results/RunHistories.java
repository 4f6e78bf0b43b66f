package io.parley.results;

import io.parley.analysis.history.RunHistory;
import io.parley.analysis.history.RunHistory.Step;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
            breakdowns.of(run).forEach(step -> steps.add(step(breakdowns, step, "event")));
            deals.of(run).forEach(step -> steps.add(step(deals, step, "track")));
            steps.sort(Comparator.comparingInt(Step::round)); // in a round, events come first
            consumer.accept(new RunHistory(run, row.getField("ending"), steps));
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Step step(RowsOfRuns file, List<String> row, String by) {
    List<String> header = file.header();
    return new Step(
        Integer.parseInt(row.get(header.indexOf("round"))),
        by.equals("track"),
        row.get(header.indexOf(by)),
        row.get(header.indexOf("issue")),
        row.get(header.indexOf("to")));
  }
}
