package io.parley.chart.plot;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.chart.axis.Band;
import io.parley.chart.axis.Scales;
import io.parley.chart.axis.TickAxis;
import io.parley.chart.style.Palette;
import io.parley.chart.style.Theme;
import io.parley.words.Percent;
import io.parley.words.Texts;
import java.awt.Color;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;
import org.jfree.data.xy.YIntervalSeries;

/**
 * Shares of endings with their intervals after more and more runs, and below how wide the intervals
 * are.
 *
 * @param rows the rows of the endings that any run had, by runs
 * @param colour the colour of a row's ending
 * @param asked the half-width asked for, 0 to 0.5; NaN if none was
 */
public record ConvergencePanels(
    List<NamedCsvRecord> rows, Function<NamedCsvRecord, Color> colour, double asked) {

  private static final double SHARES = 300;
  private static final double WIDTHS = 170;
  private static final double GAP = 14;
  private static final double POINTS = 100;
  private static final double HEADROOM = 0.2;
  private static final int MOST_TICKS = 6;
  private static final double STEP = 0.1;
  private static final double WIDE_STEP = 0.25;
  private static final double HALF = 0.5;
  private static final double TIMES_THE_END = 4;

  /** Half the width of a row's interval. */
  public static double halfWidth(NamedCsvRecord row) {
    return (Cells.value(row, "high") - Cells.value(row, "low")) / 2;
  }

  /** The plot. */
  public CombinedDomainXYPlot plot() {
    CombinedDomainXYPlot plot = XyPlots.combined(Scales.runs((int) runs(last())), GAP);
    plot.add(panel().plot(shares()), (int) sharesHeight());
    plot.add(halfWidths(), (int) WIDTHS);
    return plot;
  }

  /** The height that it needs, in pixels. */
  public double height() {
    return sharesHeight() + WIDTHS + GAP + 2 * XyPlots.AXIS;
  }

  private double sharesHeight() {
    return Math.max(SHARES, panel().height());
  }

  private SharePanel panel() {
    return new SharePanel(
        rows, ConvergencePanels::runs, colour, row -> Percent.of(Cells.value(row, "share")), false);
  }

  private static double runs(NamedCsvRecord row) {
    return Cells.value(row, "runs");
  }

  private NamedCsvRecord last() {
    return rows.get(rows.size() - 1);
  }

  private TickAxis shares() {
    double most = rows.stream().mapToDouble(row -> Cells.value(row, "high")).reduce(0, Math::max);
    double top = Math.min(1, STEP * Math.ceil(most / STEP));
    return Scales.shares(new Range(0, top), most > HALF ? WIDE_STEP : STEP);
  }

  /** The half-widths, from where they are within a few times what they come to. */
  private XYPlot halfWidths() {
    NamedCsvRecord widest =
        rows.stream()
            .filter(row -> runs(row) == runs(last()))
            .max(Comparator.comparingDouble(ConvergencePanels::halfWidth))
            .orElseThrow();
    double end = halfWidth(widest);
    double ever = rows.stream().mapToDouble(ConvergencePanels::halfWidth).reduce(0, Math::max);
    double most = Math.min(ever, TIMES_THE_END * Math.max(end, Double.isNaN(asked) ? 0 : asked));
    Ribbons ribbons = new Ribbons(false);
    rows.stream()
        .map(row -> row.getField("ending"))
        .distinct()
        .forEach(ending -> addHalfWidths(ribbons, ending, most));
    Band label =
        new Band(
            widest.getField("ending"),
            Texts.within(widest.getField("label")),
            Percent.points(end),
            POINTS * end,
            POINTS * end,
            colour.apply(widest));
    TickAxis axis = Scales.values(0, POINTS * most, HEADROOM, MOST_TICKS);
    XYPlot plot = ribbons.plot(axis, List.of(label));
    XyPlots.name(plot, "Half-width of the intervals, in percentage points");
    if (!Double.isNaN(asked)) {
      plot.addRangeMarker(marker());
    }
    return plot;
  }

  private void addHalfWidths(Ribbons ribbons, String ending, double most) {
    List<NamedCsvRecord> line =
        rows.stream().filter(row -> row.getField("ending").equals(ending)).toList();
    YIntervalSeries series = new YIntervalSeries(ending);
    line.stream()
        .filter(row -> halfWidth(row) <= most)
        .forEach(
            row -> {
              double points = POINTS * halfWidth(row);
              series.add(runs(row), points, points, points);
            });
    ribbons.add(series, colour.apply(line.get(0)), Theme.LEAD);
  }

  private ValueMarker marker() {
    ValueMarker marker = new ValueMarker(POINTS * asked, Palette.INK, Theme.DASHED);
    marker.setLabel("asked for");
    marker.setLabelFont(Theme.SMALL);
    marker.setLabelPaint(Palette.INK);
    marker.setLabelBackgroundColor(Palette.PAPER);
    marker.setLabelAnchor(RectangleAnchor.TOP_LEFT);
    marker.setLabelTextAnchor(TextAnchor.BOTTOM_LEFT);
    return marker;
  }
}
