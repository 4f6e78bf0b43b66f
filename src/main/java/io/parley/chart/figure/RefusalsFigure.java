package io.parley.chart.figure;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.analysis.Share;
import io.parley.chart.axis.Label;
import io.parley.chart.plot.Cells;
import io.parley.chart.plot.ShareRow;
import io.parley.chart.plot.ShareTable;
import io.parley.chart.style.Palette;
import io.parley.chart.style.Picture;
import io.parley.model.Actor;
import io.parley.results.BatchFiles;
import io.parley.results.ResultsFolder;
import io.parley.results.Tally;
import io.parley.words.Texts;
import io.parley.words.finding.Obstacle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Who refuses, at which stage and why: in how many runs at least once.
 *
 * @param folder the batch
 * @param caption what is said of the batch
 */
record RefusalsFigure(ResultsFolder folder, Caption caption) implements Figure {

  private static final double LABELS = 190;
  private static final double NARROWEST = 130;

  @Override
  public String name() {
    return "refusals";
  }

  @Override
  public Sheet sheet() {
    Map<List<String>, Integer> runs =
        Tally.runs(folder, BatchFiles.REFUSALS, "actor", "stage", "reason");
    List<List<String>> rows = new ArrayList<>();
    for (Obstacle obstacle : Obstacle.values()) {
      if (runs.keySet().stream().anyMatch(obstacle::isThatOf)) {
        for (Actor actor : folder.scenario().actors()) {
          List<String> key = List.of(actor.id(), obstacle.stage(), obstacle.reason());
          Share share = Share.of(runs.getOrDefault(key, 0), caption.runs());
          rows.add(Cells.of(share, actor.id(), actor.title(), obstacle.stage(), obstacle.reason()));
        }
      }
    }
    return new Sheet(Cells.header("actor", "label", "stage", "reason"), rows);
  }

  @Override
  public Picture draw(List<NamedCsvRecord> rows) {
    int actors = folder.scenario().actors().size();
    int columns = rows.size() / actors;
    ShareTable table =
        new ShareTable(
            rows.stream()
                .limit(actors)
                .map(row -> Label.of(Texts.within(row.getField("label"))))
                .toList(),
            LABELS);
    double width = table.width(columns, NARROWEST);
    for (int each = 0; each < columns; each++) {
      List<NamedCsvRecord> part = rows.subList(each * actors, (each + 1) * actors);
      table.smallShares(Obstacle.of(part.get(0)).heading(), bars(part), width);
    }
    return table.picture(
        finding(rows),
        caption.below("Share of runs in which it happens at least once, with 95 % intervals."),
        null);
  }

  private static List<ShareRow> bars(List<NamedCsvRecord> rows) {
    List<ShareRow> bars = new ArrayList<>();
    for (NamedCsvRecord row : rows) {
      bars.add(Cells.bar(row, "", Palette.actor(bars.size())));
    }
    return bars;
  }

  /** What haggling at a table is not: the most frequent obstacle, if there is another. */
  private String finding(List<NamedCsvRecord> rows) {
    Comparator<NamedCsvRecord> order =
        Comparator.comparing((NamedCsvRecord row) -> !Obstacle.of(row).isHaggling())
            .thenComparing(row -> Cells.value(row, "share"));
    NamedCsvRecord most =
        rows.stream().filter(row -> Cells.value(row, "share") > 0).max(order).orElseThrow();
    double share = Cells.value(most, "share");
    boolean isEverybody =
        rows.stream()
            .filter(row -> Obstacle.of(row) == Obstacle.of(most))
            .allMatch(row -> Cells.value(row, "share") >= share);
    return (isEverybody ? "Every actor" : Texts.within(most.getField("label")))
        + " "
        + Obstacle.of(most).does()
        + " in "
        + caption.of(share);
  }
}
