package io.parley.chart.figure;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.analysis.BatchSummary;
import io.parley.chart.axis.LabelAxis;
import io.parley.chart.plot.SharePlots;
import io.parley.chart.plot.ShareRow;
import io.parley.chart.style.Palette;
import io.parley.chart.style.Picture;
import io.parley.chart.style.Theme;
import io.parley.model.Ending;
import io.parley.model.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.plot.CategoryPlot;

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
    LabelAxis labels = new LabelAxis(bars.stream().map(ShareRow::label).toList(), LABELS);
    CategoryPlot plot = SharePlots.bars(bars, labels, Theme.INSIDE - labels.width());
    double height = bars.size() * labels.rowHeight() + SharePlots.AXIS;
    return Theme.picture(
        finding(bars),
        caption.below("Share of runs by ending, with 95 % intervals."),
        plot,
        null,
        Theme.WIDTH,
        height);
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
