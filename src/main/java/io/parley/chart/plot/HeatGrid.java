package io.parley.chart.plot;

import io.parley.chart.axis.TickAxis;
import io.parley.chart.style.Contrast;
import io.parley.chart.style.Palette;
import io.parley.chart.style.Theme;
import io.parley.chart.style.Tone;
import io.parley.chart.style.Wrapped;
import io.parley.words.Percent;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.TextAnchor;

/** Shares as cells around whole numbers, each the darker the greater, with its number. */
public final class HeatGrid {

  private static final double HALF = 0.48;
  private static final double PADDING = 6;
  private static final double SIDES = 60;

  private final Blocks cells = new Blocks();
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
    plot = XyPlots.plot(cells.dataset(), across, up, cells.renderer());
    plot.setRangeGridlinesVisible(false);
  }

  /** Adds a cell. */
  public void add(int across, int up, double share) {
    double strength = share / full;
    double half = 0.5 - 0.5 / cellWidth;
    cells.add(
        across - half, across + half, up - HALF, up + HALF, Palette.clear(tone.light(), strength));
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
