package io.parley.chart.figure;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.analysis.Share;
import io.parley.analysis.history.Risk;
import io.parley.analysis.history.RunsAtRisk;
import io.parley.chart.axis.Label;
import io.parley.chart.plot.Cells;
import io.parley.chart.plot.ShareRow;
import io.parley.chart.plot.ShareTable;
import io.parley.chart.style.Palette;
import io.parley.chart.style.Picture;
import io.parley.model.outcome.Issue;
import io.parley.model.outcome.Option;
import io.parley.model.procedure.Event;
import io.parley.results.BatchFiles;
import io.parley.results.ResultsFolder;
import io.parley.results.RunHistories;
import io.parley.results.Tally;
import io.parley.words.Percent;
import io.parley.words.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How agreements break: by what was agreed and the event that undoes it.
 *
 * @param folder the batch
 * @param caption what is said of the batch
 */
record BreakdownsFigure(ResultsFolder folder, Caption caption) implements Figure {

  private static final double LABELS = 280;

  @Override
  public String name() {
    return "breakdowns";
  }

  @Override
  public Sheet sheet() {
    Map<List<String>, Integer> broken =
        Tally.runs(folder, BatchFiles.BREAKDOWNS, "event", "issue", "from");
    RunsAtRisk atRisk = new RunsAtRisk(folder.scenario());
    RunHistories.forEach(folder, atRisk::add);
    List<List<String>> rows = new ArrayList<>();
    atRisk.runs().forEach((risk, runs) -> rows.add(row(risk, runs, broken)));
    return new Sheet(
        Cells.header("event", "event_label", "issue", "issue_label", "option", "label"), rows);
  }

  private List<String> row(Risk risk, int runs, Map<List<String>, Integer> broken) {
    Event event = folder.scenario().events().get(risk.event());
    Issue issue = folder.scenario().issues().get(risk.issue());
    Option option = issue.options().get(risk.option());
    int breaks = broken.getOrDefault(List.of(event.id(), issue.id(), option.id()), 0);
    return Cells.of(
        Share.of(breaks, runs),
        event.id(),
        event.title(),
        issue.id(),
        issue.title(),
        option.id(),
        option.label());
  }

  @Override
  public Picture draw(List<NamedCsvRecord> rows) {
    ShareTable table = new ShareTable(rows.stream().map(BreakdownsFigure::label).toList(), LABELS);
    double width = table.width(2, 0);
    return table
        .shares("Runs in which this could undo it", rows.stream().map(this::atRisk).toList(), width)
        .shares(
            "Of these, runs in which it did",
            rows.stream().map(BreakdownsFigure::broke).toList(),
            width)
        .picture(
            finding(rows), caption.below("Shares with 95 % intervals; a run counts once."), null);
  }

  private static Label label(NamedCsvRecord row) {
    return new Label(
        Texts.within(row.getField("issue_label")) + ": " + Texts.within(row.getField("label")),
        "undone by: " + Texts.within(row.getField("event_label")));
  }

  private ShareRow atRisk(NamedCsvRecord row) {
    Share share = Share.of((int) Cells.value(row, "of"), caption.runs());
    return new ShareRow(
        label(row), share.value(), share.low(), share.high(), Palette.STATUS_QUO_BAR);
  }

  private static ShareRow broke(NamedCsvRecord row) {
    return Cells.bar(row, "", Palette.BREAK);
  }

  private static String finding(List<NamedCsvRecord> rows) {
    NamedCsvRecord most =
        rows.stream()
            .max(Comparator.comparing((NamedCsvRecord row) -> Cells.value(row, "count")))
            .orElseThrow();
    if (Cells.value(most, "count") <= 0) {
      return "Nothing that was agreed broke";
    }
    return Texts.within(most.getField("label"))
        + " broke in "
        + Percent.of(Cells.value(most, "share"))
        + " of the "
        + Texts.count((int) Cells.value(most, "of"), "run")
        + " in which it was at risk";
  }
}
