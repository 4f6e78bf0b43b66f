package io.parley.chart.figure;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.chart.plot.Boxes.Thing;
import io.parley.chart.plot.Strands;
import io.parley.chart.plot.StrandsPlot;
import io.parley.chart.style.Palette;
import io.parley.chart.style.Picture;
import io.parley.chart.style.Theme;
import io.parley.model.Scenario;
import io.parley.model.outcome.Issue;
import io.parley.model.outcome.Outcome;
import io.parley.results.BatchFiles;
import io.parley.results.ResultsFolder;
import io.parley.results.Settlements;
import io.parley.words.Percent;
import io.parley.words.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What settled outcomes are made of: issue by issue, how many runs go from which option to which,
 * and so to which ending. Runs that end as they began are left out.
 *
 * @param folder the batch
 * @param caption what is said of the batch
 */
record OutcomesFigure(ResultsFolder folder, Caption caption) implements Figure {

  @Override
  public String name() {
    return "outcomes";
  }

  @Override
  public Sheet sheet() {
    Map<OutcomeLink, Integer> runs = new TreeMap<>();
    folder.forEach(BatchFiles.RUNS, row -> add(row, runs));
    int of =
        runs.entrySet().stream()
            .filter(each -> each.getKey().issue() == 0)
            .mapToInt(Map.Entry::getValue)
            .sum();
    List<List<String>> rows = new ArrayList<>();
    runs.forEach((link, count) -> rows.add(row(link, count, of)));
    return new Sheet(
        List.of("issue", "option", "next_issue", "next", "ending", "runs", "of"), rows);
  }

  private void add(NamedCsvRecord run, Map<OutcomeLink, Integer> runs) {
    Outcome outcome = Settlements.outcome(scenario(), run);
    if (outcome == null || outcome.equals(scenario().statusQuo())) {
      return;
    }
    int ending = endings().place(run.getField("ending"));
    for (int issue = 0; issue < outcome.size(); issue++) {
      int next = issue == outcome.size() - 1 ? ending : outcome.option(issue + 1);
      OutcomeLink link = new OutcomeLink(issue, outcome.option(issue), next, ending);
      runs.merge(link, 1, Integer::sum);
    }
  }

  private List<String> row(OutcomeLink link, int runs, int of) {
    Issue issue = issues().get(link.issue());
    String ending = scenario().endings().get(link.ending()).id();
    Issue next = isLast(link) ? null : issues().get(link.issue() + 1);
    return List.of(
        issue.id(),
        issue.options().get(link.option()).id(),
        next == null ? "" : next.id(),
        next == null ? ending : next.options().get(link.next()).id(),
        ending,
        Integer.toString(runs),
        Integer.toString(of));
  }

  private boolean isLast(OutcomeLink link) {
    return link.issue() == issues().size() - 1;
  }

  @Override
  public Picture draw(List<NamedCsvRecord> rows) {
    Map<OutcomeLink, Integer> links = new TreeMap<>();
    rows.forEach(row -> links.put(link(row), Integer.parseInt(row.getField("runs"))));
    int of = Integer.parseInt(rows.get(0).getField("of"));
    Strands strands = new Strands(of);
    for (int issue = 0; issue < issues().size(); issue++) {
      strands.level(title(issue), things(issue), Strands.USUAL);
    }
    strands.level("How runs end", endings().things(), Strands.ENDINGS);
    for (NamedCsvRecord row : rows) {
      OutcomeLink link = link(row);
      strands.add(
          link.issue(),
          link.option(),
          link.next(),
          link.ending(),
          endings().colour(row.getField("ending")),
          Integer.parseInt(row.getField("runs")));
    }
    StrandsPlot plot = strands.plot();
    return Theme.picture(
        finding(links, of), caption.below(reading(of)), plot, null, Theme.WIDTH, plot.height());
  }

  private OutcomeLink link(NamedCsvRecord row) {
    int issue = issues().stream().map(Issue::id).toList().indexOf(row.getField("issue"));
    int ending = endings().place(row.getField("ending"));
    boolean isLast = row.getField("next_issue").isEmpty();
    return new OutcomeLink(
        issue,
        issues().get(issue).indexOf(row.getField("option")),
        isLast ? ending : issues().get(issue + 1).indexOf(row.getField("next")),
        ending);
  }

  /** By option of an issue, how many runs settle on it. */
  private int[] runs(Map<OutcomeLink, Integer> links, int issue) {
    int[] counts = new int[issues().get(issue).options().size()];
    links.forEach(
        (link, runs) -> {
          if (link.issue() == issue) {
            counts[link.option()] += runs;
          }
        });
    return counts;
  }

  private List<Thing> things(int issue) {
    Outcome start = scenario().statusQuo();
    return IntStream.range(0, issues().get(issue).options().size())
        .mapToObj(
            option ->
                new Thing(
                    Texts.within(issues().get(issue).options().get(option).label()),
                    Palette.FIRM_GRID,
                    start != null && start.option(issue) == option))
        .toList();
  }

  private String reading(int of) {
    return "Each strand: runs that settle two issues alike, as wide as they are many, in the colour"
        + " of their ending."
        + (scenario().statusQuo() == null ? "" : " Shaded: in force at the start.")
        + (of == caption.runs()
            ? ""
            : " Shares of the " + Texts.count(of, "run") + " that settle something.");
  }

  private String finding(Map<OutcomeLink, Integer> links, int of) {
    double least = 2;
    double most = -1;
    int open = 0;
    int clear = 0;
    for (int issue = 0; issue < issues().size(); issue++) {
      double share = Arrays.stream(runs(links, issue)).max().orElse(0) / (double) of;
      if (share < least) {
        least = share;
        open = issue;
      }
      if (share > most) {
        most = share;
        clear = issue;
      }
    }
    if (of == 1) {
      return "One run settles something";
    }
    String settled = Texts.count(of, "settled run");
    if (least >= 1) {
      return "All " + settled + " come to the same outcome";
    }
    if (issues().size() == 1) {
      return "One option in " + Percent.of(most) + " of " + settled;
    }
    return String.format(
        Locale.ROOT,
        "Settled runs agree most on “%s” (%s for one option), least on “%s” (%s)",
        title(clear),
        Percent.of(most),
        title(open),
        Percent.of(least));
  }

  private String title(int issue) {
    return Texts.within(issues().get(issue).title());
  }

  private Endings endings() {
    return Endings.of(scenario());
  }

  private List<Issue> issues() {
    return scenario().issues();
  }

  private Scenario scenario() {
    return folder.scenario();
  }
}
