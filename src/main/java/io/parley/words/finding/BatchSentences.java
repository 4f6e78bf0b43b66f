package io.parley.words.finding;

import io.parley.analysis.BatchSummary;
import io.parley.analysis.Share;
import io.parley.analysis.Spread;
import io.parley.model.Scenario;
import io.parley.results.ResultsFolder;
import io.parley.words.Lists;
import io.parley.words.Numbers;
import io.parley.words.Percent;
import io.parley.words.RoundWords;
import io.parley.words.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A batch in five sentences: how runs end, when, who gets what against no deal, what stands in the
 * way, and what all that rests on; and in one or two more of the runs that failed, if any did. The
 * page and the terminal begin with them.
 *
 * @param folder the batch
 * @param summary the batch in figures
 */
public record BatchSentences(ResultsFolder folder, BatchSummary summary) {

  /** More endings than these are summed up. */
  private static final int MOST_ENDINGS = 5;

  /** The five, in this order; what is to say of failed runs comes behind the first. */
  public List<String> all() {
    List<String> all = new ArrayList<>(List.of(endings()));
    all.addAll(new FailureSentences(folder, summary).all());
    all.add(settlement());
    all.add(new PayoffSentence(folder, summary).text());
    all.add(new ObstacleSentence(folder, summary).text());
    all.add(basis());
    return all.stream().map(BatchSentences::unbroken).toList();
  }

  /** A batch of which every run failed, in one sentence or two. */
  public static String ofNothing(ResultsFolder folder) {
    return FailureSentences.nothing(folder);
  }

  /** What has to be known to read their intervals, or null if nothing has. */
  public @Nullable String note() {
    return folder.isIndependent()
        ? null
        : "The runs are spread evenly over the uncertain numbers ("
            + folder.worlds()
            + " sampling), so they are not independent, as the intervals take them to be: these are"
            + " not exact, and as a rule too wide.";
  }

  private String endings() {
    List<Integer> order =
        IntStream.range(0, summary.endings().size())
            .boxed()
            .filter(ending -> summary.endings().get(ending).count() > 0)
            .sorted(Comparator.comparing(this::count).reversed())
            .toList();
    if (summary.runs() == 1) {
      return "The one simulated negotiation" + finished() + " ends as " + label(order.get(0)) + ".";
    }
    List<String> parts = new ArrayList<>();
    order.stream().limit(MOST_ENDINGS).map(this::ending).forEach(parts::add);
    parts.set(0, parts.get(0).replaceFirst("\\((?=[<>0-9])", "(95 % interval "));
    if (order.size() > MOST_ENDINGS) {
      int rest = order.stream().skip(MOST_ENDINGS).mapToInt(this::count).sum();
      parts.add(Percent.of(Share.of(rest, summary.runs())) + " in other ways");
    }
    return "Of "
        + Texts.count(summary.runs(), "simulated negotiation")
        + finished()
        + ", "
        + Lists.and(parts)
        + ".";
  }

  private String finished() {
    PlayedRuns runs = PlayedRuns.of(summary);
    return runs.failed() == 0 ? "" : runs.thatFinished() + " (" + runs.failedInWords() + ")";
  }

  private int count(int ending) {
    return summary.endings().get(ending).count();
  }

  private String ending(int ending) {
    return Percent.of(summary.endings().get(ending)) + " end as " + label(ending);
  }

  private String label(int ending) {
    return "“" + Texts.within(scenario().endings().get(ending).label()) + "”";
  }

  private String settlement() {
    Spread round = summary.settledRound();
    if (round.count() == 0) {
      return summary.runs() == 1
          ? "It changes nothing."
          : "No run" + thatFinished() + " changes anything that is in force.";
    }
    RoundWords words = new RoundWords(scenario().clock());
    String median = words.of(round.p50());
    if (summary.runs() == 1) {
      return "Its last change comes in " + median + ".";
    }
    int unchanged = summary.runs() - round.count();
    String which = unchanged == 0 ? "the runs" + thatFinished() : "the runs that change anything";
    String when =
        round.p05() == round.p95()
            ? "In at least nine in ten of " + which + " the last change comes in " + median
            : "Half of "
                + which
                + " have seen their last change by "
                + median
                + ", and nine in ten between "
                + words.of(round.p05())
                + " and "
                + words.of(round.p95());
    return when
        + (unchanged == 0
            ? "."
            : "; "
                + Percent.of(Share.of(unchanged, summary.runs()))
                + (thatFinished().isEmpty() ? "" : " of those" + thatFinished())
                + " change nothing.");
  }

  private String thatFinished() {
    return PlayedRuns.of(summary).thatFinished();
  }

  private String basis() {
    int uncertain = scenario().parameters().uncertain().size();
    long sources = folder.sources().size();
    long assumed =
        folder.sources().values().stream().filter(text -> text.startsWith("assumption")).count();
    String numbers =
        uncertain == 0
            ? "no number is left uncertain"
            : Texts.count(uncertain, "number")
                + (uncertain == 1 ? " is" : " are")
                + " uncertain and drawn anew in each run";
    String statements =
        sources == 0
            ? "no statement says where it is from"
            : "of the "
                + Texts.count((int) sources, "source")
                + " that are given, "
                + (assumed == 0 ? "none" : Numbers.count(assumed))
                + (assumed == 1 ? " is an assumption" : " are assumptions");
    return "All this rests on what the scenario says, where "
        + numbers
        + " and "
        + statements
        + ": it is what a model makes of that, not a forecast.";
  }

  private Scenario scenario() {
    return folder.scenario();
  }

  /** A sentence that does not break inside an interval. */
  private static String unbroken(String sentence) {
    return sentence.replaceAll("(?<=[0-9])–(?=[>0-9])", "\u2060–\u2060");
  }
}
