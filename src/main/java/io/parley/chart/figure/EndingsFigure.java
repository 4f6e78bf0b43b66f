package io.parley.chart.figure;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.analysis.BatchSummary;
import io.parley.chart.axis.Label;
import io.parley.chart.plot.Cells;
import io.parley.chart.plot.ShareRow;
import io.parley.chart.plot.ShareTable;
import io.parley.chart.style.Palette;
import io.parley.chart.style.Picture;
import io.parley.model.Scenario;
import io.parley.model.outcome.Ending;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How runs end: the share of each ending.
 *
 * @param scenario the scenario
 * @param summary the batch in figures
 * @param caption what is said of the batch
 */
record EndingsFigure(Scenario scenario, BatchSummary summary, Caption caption) implements Figure {

  private static final double LABELS = 290;

  @Override
  public String name() {
    return "endings";
  }

  @Override
  public Sheet sheet() {
    List<List<String>> rows = new ArrayList<>();
    for (int ending = 0; ending < scenario.endings().size(); ending++) {
      Ending each = scenario.endings().get(ending);
      rows.add(Cells.of(summary.endings().get(ending), each.id(), each.label()));
    }
    return new Sheet(Cells.header("ending", "label"), rows);
  }

  @Override
  public Picture draw(List<NamedCsvRecord> rows) {
    List<ShareRow> bars = new ArrayList<>();
    for (NamedCsvRecord row : rows) {
      bars.add(Cells.bar(row, "", Palette.ending(bars.size(), scenario.endings().size())));
    }
    List<Label> labels = bars.stream().map(ShareRow::label).toList();
    ShareTable table = new ShareTable(labels, LABELS);
    return table
        .shares(null, bars, table.width(1, 0))
        .picture(
            finding(bars), caption.below("Share of runs by ending, with 95 % intervals."), null);
  }

  /** The most frequent ending, and where another may be just as frequent, that one too. */
  private String finding(List<ShareRow> bars) {
    List<ShareRow> order =
        bars.stream().sorted(Comparator.comparingDouble(bar -> -bar.share())).toList();
    ShareRow most = order.get(0);
    String says = most.label().text() + " in " + caption.of(most.share());
    boolean isClear = caption.runs() == 1 || order.size() == 1 || order.get(1).high() < most.low();
    return isClear ? says : says + ", not clearly ahead of " + order.get(1).label().text();
  }
}
