package io.parley.chart.plot;

import io.parley.chart.axis.Band;
import io.parley.chart.axis.Scales;
import io.parley.chart.axis.TickAxis;
import io.parley.chart.plot.ConvergenceLine.Look;
import io.parley.chart.style.Palette;
import io.parley.chart.style.Theme;
import io.parley.chart.words.Percent;
import java.awt.BasicStroke;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;
import org.jfree.data.xy.YIntervalDataItem;
import org.jfree.data.xy.YIntervalSeries;
import org.jspecify.annotations.Nullable;

/**
 * The panels of convergence: shares with their intervals, and below how wide the intervals are.
 *
 * @param lines the endings
 * @param asked the half-width asked for, 0 to 0.5; NaN if none was
 */
public record ConvergencePanels(List<ConvergenceLine> lines, double asked) {

  private static final double POINTS = 100;
  private static final double HEADROOM = 0.2;
  private static final double STEP = 0.1;
  private static final double WIDE_STEP = 0.25;
  private static final double HALF = 0.5;
  private static final int MOST_TICKS = 6;
  private static final double TIMES_THE_END = 4;
  private static final BasicStroke DASHED =
      new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {6, 4}, 0);

  public XYPlot shares() {
    double most =
        lines.stream()
            .flatMap(line -> line.looks().stream())
            .mapToDouble(Look::high)
            .reduce(0, Math::max);
    double top = Math.min(1, STEP * Math.ceil(most / STEP));
    TickAxis axis = Scales.shares(new Range(0, top), most > HALF ? WIDE_STEP : STEP);
    return plot(
        axis,
        labels(),
        look -> new YIntervalDataItem(look.runs(), look.share(), look.low(), look.high()));
  }

  /** What is written beside the shares, from the bottom up. */
  public List<Band> labels() {
    return lines.stream()
        .map(line -> label(line, line.last().share(), Percent.of(line.last().share())))
        .sorted(Comparator.comparing(Band::middle))
        .toList();
  }

  /** The half-widths, from where they are within a few times what they come to. */
  public XYPlot halfWidths() {
    ConvergenceLine widest =
        lines.stream()
            .max(Comparator.comparingDouble(line -> line.last().halfWidth()))
            .orElseThrow();
    double end = widest.last().halfWidth();
    double most =
        Math.min(widestEver(), TIMES_THE_END * Math.max(end, Double.isNaN(asked) ? 0 : asked));
    XYPlot plot =
        plot(
            Scales.values(0, POINTS * most, HEADROOM, MOST_TICKS),
            List.of(label(widest, POINTS * end, Percent.points(end))),
            look -> look.halfWidth() > most ? null : point(look.runs(), POINTS * look.halfWidth()));
    plot.addAnnotation(new PanelName("Half-width of the intervals, in percentage points"));
    if (!Double.isNaN(asked)) {
      plot.addRangeMarker(marker());
    }
    return plot;
  }

  private double widestEver() {
    return lines.stream()
        .flatMap(line -> line.looks().stream())
        .mapToDouble(Look::halfWidth)
        .reduce(0, Math::max);
  }

  private static YIntervalDataItem point(int runs, double value) {
    return new YIntervalDataItem(runs, value, value, value);
  }

  private ValueMarker marker() {
    ValueMarker marker = new ValueMarker(POINTS * asked, Palette.INK, DASHED);
    marker.setLabel("asked for");
    marker.setLabelFont(Theme.SMALL);
    marker.setLabelPaint(Palette.INK);
    marker.setLabelBackgroundColor(Palette.PAPER);
    marker.setLabelAnchor(RectangleAnchor.TOP_LEFT);
    marker.setLabelTextAnchor(TextAnchor.BOTTOM_LEFT);
    return marker;
  }

  private XYPlot plot(
      TickAxis axis, List<Band> labels, Function<Look, @Nullable YIntervalDataItem> item) {
    Ribbons ribbons = new Ribbons(false);
    for (ConvergenceLine line : lines) {
      YIntervalSeries series = new YIntervalSeries(line.label());
      for (Look look : line.looks()) {
        YIntervalDataItem drawn = item.apply(look);
        if (drawn != null) {
          series.add(drawn, false);
        }
      }
      ribbons.add(series, line.colour(), Theme.LEAD);
    }
    return ribbons.plot(axis, labels);
  }

  private static Band label(ConvergenceLine line, double value, String number) {
    return new Band(line.label(), line.label(), number, value, value, line.colour());
  }
}
