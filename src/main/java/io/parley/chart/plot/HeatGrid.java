package io.parley.chart.plot;

import io.parley.chart.axis.TickAxis;
import io.parley.chart.style.Contrast;
import io.parley.chart.style.Palette;
import io.parley.chart.style.Theme;
import io.parley.chart.style.Tone;
import io.parley.chart.style.Wrapped;
import io.parley.chart.words.Percent;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** Shares as cells around whole numbers, each the darker the greater, with its number. */
public final class HeatGrid {

  private static final double GAP = 0.5;
  private static final double PADDING = 6;
  private static final double SIDES = 60;

  private final XYIntervalSeriesCollection cells = new XYIntervalSeriesCollection();
  private final XYBarRenderer renderer = new XYBarRenderer();
  private final XYPlot plot;
  private final Tone tone;
  private final double full;
  private final double cellWidth;

  /**
   * No cells so far.
   *
   * @param tone the colour of the greatest share
   * @param full the share that has it
   */
  public HeatGrid(TickAxis across, TickAxis up, Tone tone, double full) {
    this.tone = tone;
    this.full = full;
    cellWidth = (Theme.INSIDE - SIDES) / across.getRange().getLength();
    renderer.setUseYInterval(true);
    renderer.setBarPainter(new StandardXYBarPainter());
    renderer.setShadowVisible(false);
    plot = XyPlots.plot(cells, across, up, renderer);
    plot.setRangeGridlinesVisible(false);
  }

  /** Adds a cell. */
  public void add(int across, int up, double share) {
    double half = 0.5 - GAP / cellWidth;
    XYIntervalSeries cell = new XYIntervalSeries(cells.getSeriesCount());
    cell.add(across, across - half, across + half, up, up - 0.48, up + 0.48);
    double strength = share / full;
    renderer.setSeriesPaint(cells.getSeriesCount(), Palette.clear(tone.light(), strength));
    cells.addSeries(cell);
    String number = Percent.of(share);
    if (Wrapped.width(number, Theme.SMALL) + PADDING <= cellWidth) {
      XYTextAnnotation text = new XYTextAnnotation(number, across, up);
      text.setFont(Theme.SMALL);
      text.setPaint(Contrast.on(tone, strength));
      text.setTextAnchor(TextAnchor.HALF_ASCENT_CENTER);
      plot.addAnnotation(text);
    }
  }

  /** The plot of all cells. */
  public XYPlot plot() {
    return plot;
  }
}
