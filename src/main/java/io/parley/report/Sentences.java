package io.parley.report;

import io.parley.analysis.BatchSummary;
import io.parley.analysis.Share;
import io.parley.model.Scenario;
import io.parley.report.chart.Percent;
import io.parley.report.chart.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A batch in a few sentences.
 *
 * @param scenario the scenario
 * @param summary the batch in figures
 * @param changed the share of runs that change anything
 * @param drawings the charts, which state their findings
 */
record Sentences(Scenario scenario, BatchSummary summary, Share changed, Drawings drawings) {

  List<String> all() {
    List<String> sentences = new ArrayList<>();
    sentences.add(endings());
    sentences.add(settlement());
    String stalemates = new StalemateSentence(scenario.clock(), summary.stalemates()).text();
    if (stalemates != null) {
      sentences.add(stalemates);
    }
    for (String chart : List.of("refusals", "breakdowns", "payoffs")) {
      View.Chart drawn = drawings.find(chart);
      if (drawn != null) {
        sentences.add(drawn.finding() + ".");
      }
    }
    return sentences.stream().map(Sentences::unbroken).toList();
  }

  private String endings() {
    List<Integer> order =
        IntStream.range(0, summary.endings().size())
            .boxed()
            .filter(ending -> summary.endings().get(ending).count() > 0)
            .sorted(Comparator.comparing(this::share).reversed())
            .toList();
    return "Of "
        + Texts.count(summary.runs(), "simulated negotiation")
        + ", "
        + order.stream().map(this::ending).collect(Collectors.joining("; "))
        + ".";
  }

  private double share(int ending) {
    return summary.endings().get(ending).value();
  }

  private String ending(int ending) {
    return Percent.of(summary.endings().get(ending))
        + " end as “"
        + Texts.within(scenario.endings().get(ending).label())
        + "”";
  }

  private String settlement() {
    if (changed.count() == 0) {
      return "No run changes anything.";
    }
    Words words = new Words(scenario);
    return "Something changes in "
        + Percent.of(changed)
        + " of them; half of these have seen their last change by "
        + words.round(summary.settledRound().p50())
        + ".";
  }

  /** A sentence that does not break inside an interval. */
  private static String unbroken(String sentence) {
    return sentence.replaceAll("(?<=[0-9])–(?=[>0-9])", "\u2060–\u2060");
  }
}
