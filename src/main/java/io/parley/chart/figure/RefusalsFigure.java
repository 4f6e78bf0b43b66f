package io.parley.chart.figure;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.analysis.Share;
import io.parley.chart.axis.HeadingAxis;
import io.parley.chart.axis.Label;
import io.parley.chart.axis.LabelAxis;
import io.parley.chart.plot.SharePlots;
import io.parley.chart.plot.ShareRow;
import io.parley.chart.style.Palette;
import io.parley.chart.style.Picture;
import io.parley.chart.style.Theme;
import io.parley.chart.words.Obstacle;
import io.parley.chart.words.Texts;
import io.parley.model.Actor;
import io.parley.results.BatchFiles;
import io.parley.results.ResultsFolder;
import io.parley.results.Tally;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.CombinedDomainCategoryPlot;

/**
 * Who refuses, at which stage and why: in how many runs at least once.
 *
 * @param folder the batch
 * @param caption what is said of the batch
 */
record RefusalsFigure(ResultsFolder folder, Caption caption) implements Figure {

  private static final double LABELS = 190;
  private static final double NARROWEST = 130;
  private static final int GAP = 14;

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
    LabelAxis labels =
        new LabelAxis(
            rows.stream()
                .limit(actors)
                .map(row -> Label.of(Texts.within(row.getField("label"))))
                .toList(),
            LABELS);
    double column = Math.max(NARROWEST, (Theme.INSIDE - labels.width()) / columns - GAP);
    CombinedDomainCategoryPlot plot = SharePlots.combined(labels, GAP);
    double headings = 0;
    for (int each = 0; each < columns; each++) {
      List<NamedCsvRecord> part = rows.subList(each * actors, (each + 1) * actors);
      HeadingAxis heading = new HeadingAxis(List.of(Obstacle.of(part.get(0)).heading()), column);
      headings = Math.max(headings, heading.height());
      plot.add(bars(part, heading, column), 1);
    }
    return Theme.picture(
        finding(rows),
        caption.below("Share of runs in which it happens at least once, with 95 % intervals."),
        plot,
        null,
        labels.width() + columns * (column + GAP) + 2 * Theme.MARGIN,
        actors * labels.rowHeight() + SharePlots.AXIS + headings);
  }

  private static CategoryPlot bars(List<NamedCsvRecord> rows, HeadingAxis heading, double width) {
    List<ShareRow> bars = new ArrayList<>();
    for (NamedCsvRecord row : rows) {
      bars.add(Cells.bar(row, "", Palette.actor(bars.size())));
    }
    CategoryPlot plot = SharePlots.smallBars(bars, width);
    plot.setRangeAxis(1, heading);
    plot.setRangeAxisLocation(1, AxisLocation.TOP_OR_LEFT);
    return plot;
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
