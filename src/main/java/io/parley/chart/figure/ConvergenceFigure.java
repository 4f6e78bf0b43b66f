package io.parley.chart.figure;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.chart.axis.BandAxis;
import io.parley.chart.axis.Scales;
import io.parley.chart.plot.ConvergenceLine;
import io.parley.chart.plot.ConvergenceLine.Look;
import io.parley.chart.plot.ConvergencePanels;
import io.parley.chart.plot.XyPlots;
import io.parley.chart.style.Picture;
import io.parley.chart.style.Theme;
import io.parley.chart.words.Percent;
import io.parley.chart.words.Texts;
import io.parley.model.Ending;
import io.parley.results.BatchFiles;
import io.parley.results.ResultsFolder;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.CombinedDomainXYPlot;

/**
 * How sure a batch is: the share of each ending and its interval after more and more runs.
 *
 * @param folder the batch
 * @param caption what is said of the batch
 */
record ConvergenceFigure(ResultsFolder folder, Caption caption) implements Figure {

  private static final String ASKED = "half_width_asked";

  private static final double SHARES = 300;
  private static final double WIDTHS = 170;
  private static final double GAP = 14;
  private static final int MOST_LOOKS = 400;

  @Override
  public String name() {
    return "convergence";
  }

  @Override
  public Sheet sheet() {
    List<NamedCsvRecord> looks = folder.rows(BatchFiles.CONVERGENCE);
    int endings = folder.scenario().endings().size();
    int count = looks.size() / endings;
    List<List<String>> rows = new ArrayList<>();
    int step = 1 + (count - 1) / MOST_LOOKS;
    for (int look = 0; count > 1 && look < count; look++) {
      if (look % step == 0 || look == count - 1) {
        looks.subList(look * endings, (look + 1) * endings).forEach(row -> rows.add(row(row)));
      }
    }
    return new Sheet(List.of("runs", "ending", "label", "share", "low", "high", ASKED), rows);
  }

  private List<String> row(NamedCsvRecord look) {
    String id = look.getField("ending");
    Ending ending =
        folder.scenario().endings().stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow();
    return List.of(
        look.getField("runs"),
        id,
        ending.label(),
        look.getField("share"),
        look.getField("low"),
        look.getField("high"),
        Cells.number(folder.until().orElse(Double.NaN)));
  }

  @Override
  public Picture draw(List<NamedCsvRecord> rows) {
    List<ConvergenceLine> lines = ConvergenceLine.of(rows, folder.scenario().endings());
    int runs = Look.of(rows.get(rows.size() - 1)).runs();
    CombinedDomainXYPlot plot = XyPlots.combined(Scales.runs(runs), GAP);
    ConvergencePanels panels = new ConvergencePanels(lines, Cells.value(rows.get(0), ASKED));
    double shares = Math.max(SHARES, BandAxis.height(panels.labels()));
    plot.add(panels.shares(), (int) shares);
    plot.add(panels.halfWidths(), (int) WIDTHS);
    return Theme.picture(
        finding(rows, runs),
        caption.below("Share of runs by ending, with 95 % intervals, after more and more runs."),
        plot,
        null,
        Theme.WIDTH,
        shares + WIDTHS + GAP + 2 * XyPlots.AXIS);
  }

  private String finding(List<NamedCsvRecord> rows, int runs) {
    double widest =
        rows.stream()
            .map(Look::of)
            .filter(look -> look.runs() == runs)
            .mapToDouble(Look::halfWidth)
            .reduce(0, Math::max);
    double asked = Cells.value(rows.get(0), ASKED);
    String says =
        "After "
            + Texts.count(runs, "run")
            + " the widest interval is "
            + Percent.points(widest)
            + " percentage points";
    if (Double.isNaN(asked)) {
      return says;
    }
    return says
        + (widest <= asked ? ", within the " : ", not the ")
        + Percent.exactPoints(asked)
        + " asked for";
  }
}
