package io.parley.words.finding;

import io.parley.analysis.BatchSummary;
import io.parley.analysis.Share;
import io.parley.model.Actor;
import io.parley.model.record.Refusal.Reason;
import io.parley.results.BatchFiles;
import io.parley.results.ResultsFolder;
import io.parley.results.Tally;
import io.parley.words.ConstraintWords;
import io.parley.words.Lists;
import io.parley.words.Numbers;
import io.parley.words.Percent;
import io.parley.words.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What stands in the way: what runs without any deal lacked, which red lines and missing seats bar
 * something in how many runs, and how often an agreement breaks. That somebody wants more is named
 * only where nothing else is in the way, as it is the common course of bargaining.
 *
 * @param folder the batch
 * @param summary the batch in figures
 */
record ObstacleSentence(ResultsFolder folder, BatchSummary summary) {

  private static final int MOST_NAMED = 4;

  String text() {
    List<String> parts = new ArrayList<>();
    String stalemates =
        new StalemateSentence(folder.scenario().clock(), summary.stalemates()).text();
    if (stalemates != null) {
      parts.add(stalemates.substring(0, stalemates.length() - 1));
    }
    parts.add(folder.keep().hasEvents() ? inTheWay() : counted());
    int broken = Tally.runs(folder, BatchFiles.BREAKDOWNS).values().stream().findAny().orElse(0);
    if (broken > 0) {
      parts.add("in " + of(broken) + " something agreed breaks");
    }
    String sentence = String.join("; ", parts);
    return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1) + ".";
  }

  /** The red lines and missing seats that bar something in most runs. */
  private String inTheWay() {
    Map<List<String>, Integer> runs =
        Tally.runs(folder, BatchFiles.REFUSALS, "actor", "reason", "line");
    if (runs.isEmpty()) {
      return "nobody refuses anything";
    }
    Comparator<Map.Entry<List<String>, Integer>> order = Map.Entry.comparingByValue();
    List<Map.Entry<List<String>, Integer>> barring =
        runs.entrySet().stream()
            .filter(each -> !each.getKey().get(1).equals(Reason.VALUE.toString()))
            .sorted(order.reversed())
            .toList();
    if (barring.isEmpty()) {
      return "no red line and no missing seat bars anything, and " + haggling(runs);
    }
    Map<String, List<String>> byShare = new LinkedHashMap<>();
    barring.stream()
        .limit(MOST_NAMED)
        .forEach(
            each ->
                byShare
                    .computeIfAbsent(of(each.getValue()), any -> new ArrayList<>())
                    .add(obstacle(each.getKey())));
    List<String> parts = new ArrayList<>();
    byShare.forEach((share, names) -> parts.add(Lists.and(names) + " in " + share));
    String more =
        barring.size() > MOST_NAMED
            ? " (and " + (barring.size() - MOST_NAMED) + " more less often)"
            : "";
    return "an agreement is barred at least once by " + Lists.and(parts) + more;
  }

  private String haggling(Map<List<String>, Integer> runs) {
    int most = Collections.max(runs.values());
    List<String> who =
        runs.entrySet().stream()
            .filter(each -> each.getValue() == most)
            .map(each -> title(each.getKey().get(0)))
            .toList();
    String subject = who.size() > MOST_NAMED ? Texts.count(who.size(), "actor") : Lists.and(who);
    return subject + (who.size() == 1 ? " holds" : " hold") + " out for more in " + of(most);
  }

  /** What is known where only the number of all refusals was kept. */
  private String counted() {
    long all =
        summary.refusals().stream()
            .map(Map::values)
            .flatMap(Collection::stream)
            .mapToLong(Long::longValue)
            .sum();
    if (all == 0) {
      return "nobody refuses anything";
    }
    long value =
        summary.refusals().stream().mapToLong(each -> each.getOrDefault(Reason.VALUE, 0L)).sum();
    return "of "
        + Numbers.count(all)
        + " refusals in all runs, "
        + Percent.of((double) (all - value) / all)
        + " are for a red line or a missing seat";
  }

  private String obstacle(List<String> key) {
    return key.get(1).equals(Reason.EXCLUDED.toString())
        ? "the want of a seat for " + title(key.get(0))
        : ConstraintWords.line(actor(key.get(0)), key.get(2));
  }

  private String of(int runs) {
    if (summary.runs() == 1) {
      return "the run";
    }
    return (runs == summary.runs()
            ? "every run"
            : Percent.of(Share.of(runs, summary.runs())) + " of runs")
        + PlayedRuns.of(summary).thatFinished();
  }

  private String title(String actor) {
    return Texts.within(actor(actor).title());
  }

  private Actor actor(String id) {
    return folder.scenario().actors().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
