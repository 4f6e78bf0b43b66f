package io.parley.chart.plot;

import io.parley.chart.axis.Band;
import io.parley.chart.axis.BandAxis;
import io.parley.chart.axis.Scales;
import io.parley.chart.axis.TickAxis;
import io.parley.chart.style.Palette;
import io.parley.chart.style.Theme;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StackedXYAreaRenderer;
import org.jfree.data.Range;
import org.jfree.data.xy.DefaultTableXYDataset;
import org.jfree.data.xy.XYSeries;

/** Bands of shares on top of each other, which together come to 1, with labels at their end. */
public final class Bands {

  private static final double STEP = 0.25;

  private final List<Band> bands = new ArrayList<>();
  private final DefaultTableXYDataset shares = new DefaultTableXYDataset();
  private final StackedXYAreaRenderer renderer = new StackedXYAreaRenderer();

  /** No bands so far. */
  public Bands() {
    renderer.setOutline(true);
    renderer.setAutoPopulateSeriesOutlinePaint(false);
    renderer.setDefaultOutlinePaint(Palette.PAPER);
    renderer.setAutoPopulateSeriesOutlineStroke(false);
    renderer.setDefaultOutlineStroke(Theme.THIN);
  }

  /** Adds a band on top of those before it: its share at each round. */
  public void add(Band band, double[] rounds, double[] sharesByRound) {
    XYSeries series = new XYSeries(band.id(), true, false);
    for (int round = 0; round < rounds.length; round++) {
      series.add(rounds[round], sharesByRound[round]);
    }
    renderer.setSeriesPaint(bands.size(), band.colour());
    shares.addSeries(series);
    bands.add(band);
  }

  /** The plot over an axis of rounds. */
  public XYPlot plot(TickAxis rounds) {
    XYPlot plot = XyPlots.plot(shares, rounds, Scales.shares(0, STEP), renderer);
    plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD); // each stands on the last drawn
    plot.setRangeAxis(1, new BandAxis(bands, new Range(0, 1)));
    plot.setRangeAxisLocation(1, AxisLocation.BOTTOM_OR_RIGHT);
    return plot;
  }
}
