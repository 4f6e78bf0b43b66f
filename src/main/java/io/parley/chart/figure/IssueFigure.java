package io.parley.chart.figure;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.analysis.Attitude;
import io.parley.analysis.Attitudes;
import io.parley.analysis.BatchSummary;
import io.parley.analysis.Share;
import io.parley.chart.axis.HeadingAxis;
import io.parley.chart.plot.AttitudeMarks;
import io.parley.chart.plot.Cells;
import io.parley.chart.plot.Rows;
import io.parley.chart.plot.ShareRow;
import io.parley.chart.plot.ShareTable;
import io.parley.chart.style.Palette;
import io.parley.chart.style.Picture;
import io.parley.model.Scenario;
import io.parley.model.outcome.Issue;
import io.parley.model.outcome.Option;
import io.parley.model.outcome.Outcome;
import io.parley.words.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an issue ends with, beside where the actors stand on it.
 *
 * @param scenario the scenario
 * @param issue the issue's index
 * @param summary the batch in figures
 * @param caption what is said of the batch
 */
record IssueFigure(Scenario scenario, int issue, BatchSummary summary, Caption caption)
    implements Figure {

  private static final double LABELS = 240;
  private static final double LEAST_BARS = 330;
  private static final int GAP = 20;
  private static final String NO_DEAL = "No deal";

  @Override
  public String name() {
    return "issue-" + body().id();
  }

  @Override
  public Sheet sheet() {
    List<String> header = new ArrayList<>(Cells.header("option", "label", "in_force"));
    scenario.actors().forEach(actor -> header.add("actor_" + actor.id()));
    List<Attitudes> attitudes =
        scenario.actors().stream().map(actor -> Attitudes.of(actor, issue, body())).toList();
    List<List<String>> rows = new ArrayList<>();
    for (int option = 0; option < body().options().size(); option++) {
      rows.add(row(option, attitudes));
    }
    Outcome start = scenario.statusQuo();
    if (start == null) {
      rows.add(noDeal());
    }
    return new Sheet(header, rows);
  }

  private List<String> row(int option, List<Attitudes> attitudes) {
    Option body = body().options().get(option);
    Outcome start = scenario.statusQuo();
    boolean isInForce = start != null && start.option(issue) == option;
    List<String> row =
        Cells.of(
            summary.options().get(issue).get(option),
            body.id(),
            body.label(),
            isInForce ? "yes" : "no");
    attitudes.forEach(
        each ->
            row.add(
                each.byOption().get(option).stream()
                    .map(Attitude::id)
                    .collect(Collectors.joining(" "))));
    return row;
  }

  private List<String> noDeal() {
    int settled = summary.options().get(issue).stream().mapToInt(Share::count).sum();
    Share share = Share.of(Math.max(0, summary.runs() - settled), summary.runs());
    List<String> row = Cells.of(share, "", NO_DEAL, "no");
    scenario.actors().forEach(actor -> row.add(""));
    return row;
  }

  @Override
  public Picture draw(List<NamedCsvRecord> rows) {
    List<OptionRow> options = OptionRow.of(rows, scenario.actors());
    List<ShareRow> bars = options.stream().map(OptionRow::bar).toList();
    ShareTable table = new ShareTable(bars.stream().map(ShareRow::label).toList(), LABELS);
    HeadingAxis actors = HeadingAxis.actors(scenario.actors());
    Set<Attitude> present = EnumSet.noneOf(Attitude.class);
    Rows marks = table.rows();
    for (int option = 0; option < options.size(); option++) {
      for (int actor = 0; actor < scenario.actors().size(); actor++) {
        Set<Attitude> attitudes = options.get(option).attitudes().get(actor);
        AttitudeMarks.add(marks, option, actor, attitudes, Palette.actor(actor));
        present.addAll(attitudes);
      }
    }
    return table
        .shares(null, bars, Math.max(LEAST_BARS, table.width(1, 0) - GAP - actors.width()))
        .marks(marks, actors)
        .picture(
            finding(rows),
            caption.below("Share of runs that end with each option, with 95 % intervals."),
            AttitudeMarks.legend(present));
  }

  private String finding(List<NamedCsvRecord> rows) {
    NamedCsvRecord most =
        rows.stream()
            .max(Comparator.comparingDouble(row -> Cells.value(row, "share")))
            .orElseThrow();
    String option = Texts.within(most.getField("label"));
    return Texts.within(body().title())
        + ": "
        + (OptionRow.isInForce(most) ? "no change (" + option + ")" : option)
        + " in "
        + caption.of(Cells.value(most, "share"));
  }

  private Issue body() {
    return scenario.issues().get(issue);
  }
}
