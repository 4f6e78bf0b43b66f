package io.parley.page;

import io.parley.analysis.BatchSummary;
import io.parley.analysis.BatchSummary.Payoff;
import io.parley.analysis.Share;
import io.parley.analysis.Spread;
import io.parley.chart.Drawings;
import io.parley.model.Actor;
import io.parley.model.Scenario;
import io.parley.page.View.Table;
import io.parley.results.BatchFiles;
import io.parley.results.ResultsFolder;
import io.parley.results.Tally;
import io.parley.words.Numbers;
import io.parley.words.Percent;
import io.parley.words.RoundWords;
import io.parley.words.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The page's tables of when, what for, and what stood in the way.
 *
 * @param folder the batch
 * @param summary the batch in figures
 * @param drawings its charts
 */
record Tables(ResultsFolder folder, BatchSummary summary, Drawings drawings) {

  Table settlement(Share changed) {
    RoundWords words = new RoundWords(scenario().clock());
    List<List<String>> rows = new ArrayList<>();
    if (changed.count() > 0) {
      Spread round = summary.settledRound();
      rows.add(List.of("1 in 20 of these runs by", words.of(round.p05())));
      rows.add(List.of("Half of them by", words.of(round.p50())));
      rows.add(List.of("19 in 20 of them by", words.of(round.p95())));
    }
    return new Table(
        drawings.find("settlement"), List.of("Last change of what is in force", "When"), rows);
  }

  Table payoffs() {
    List<List<String>> rows = new ArrayList<>();
    for (int actor = 0; actor < scenario().actors().size(); actor++) {
      Payoff payoff = summary.payoffs().get(actor);
      rows.add(
          List.of(
              Texts.clean(scenario().actors().get(actor).title()),
              Numbers.value(payoff.mean()),
              Numbers.value(payoff.sd()),
              Numbers.value(payoff.spread().p05()),
              Numbers.value(payoff.spread().p50()),
              Numbers.value(payoff.spread().p95())));
    }
    return new Table(
        drawings.find("payoffs"),
        List.of("Actor", "Mean", "Standard deviation", "5 %", "Median", "95 %"),
        rows);
  }

  Table refusals() {
    Map<List<String>, Integer> runs =
        Tally.runs(folder, BatchFiles.REFUSALS, "actor", "stage", "reason", "line");
    Comparator<Map.Entry<List<String>, Integer>> order =
        Map.Entry.<List<String>, Integer>comparingByValue()
            .reversed()
            .thenComparing(entry -> entry.getKey().toString());
    return new Table(
        drawings.find("refusals"),
        List.of("Actor", "Stage", "Reason", "Red line", "Share of runs (95 % interval)"),
        runs.entrySet().stream().sorted(order).map(this::refusal).toList());
  }

  private List<String> refusal(Map.Entry<List<String>, Integer> kind) {
    List<String> row = new ArrayList<>(kind.getKey());
    row.set(0, title(row.get(0)));
    row.add(Percent.of(Share.of(kind.getValue(), summary.runs())));
    return row;
  }

  private String title(String actor) {
    return scenario().actors().stream()
        .filter(each -> each.id().equals(actor))
        .map(Actor::title)
        .map(Texts::clean)
        .findFirst()
        .orElse(actor);
  }

  Table breakdowns() {
    return new Table(
        drawings.find("breakdowns"),
        List.of(
            "Agreed", "Undone by", "Runs in which it came into force", "Runs in which it broke"),
        drawings.rows("breakdowns").stream()
            .map(
                row ->
                    List.of(
                        Texts.within(row.getField("issue_label"))
                            + ": "
                            + Texts.within(row.getField("label")),
                        Texts.clean(row.getField("event_label")),
                        row.getField("of"),
                        row.getField("count")))
            .toList());
  }

  private Scenario scenario() {
    return folder.scenario();
  }
}
