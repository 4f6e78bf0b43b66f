package io.parley.chart.plot;

import io.parley.chart.style.Palette;
import io.parley.chart.style.Theme;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.XYDataset;

/** Draws the series of a table on top of each other, each as one shape without seams. */
public final class BandRenderer extends AbstractXYItemRenderer {

  private static final long serialVersionUID = 1;

  @Override
  public void drawItem(
      Graphics2D surface,
      XYItemRendererState state,
      Rectangle2D area,
      PlotRenderingInfo info,
      XYPlot plot,
      ValueAxis rounds,
      ValueAxis shares,
      XYDataset dataset,
      int series,
      int item,
      CrosshairState crosshair,
      int pass) {
    if (item > 0) {
      return;
    }
    int last = dataset.getItemCount(series) - 1;
    Path2D band = new Path2D.Double();
    for (int step = 0; step <= 2 * last + 1; step++) {
      boolean isTop = step <= last;
      int at = isTop ? step : 2 * last + 1 - step;
      double x =
          rounds.valueToJava2D(dataset.getXValue(series, at), area, plot.getDomainAxisEdge());
      double y =
          shares.valueToJava2D(
              sum(dataset, isTop ? series + 1 : series, at), area, plot.getRangeAxisEdge());
      if (step == 0) {
        band.moveTo(x, y);
      } else {
        band.lineTo(x, y);
      }
    }
    band.closePath();
    surface.setPaint(getSeriesPaint(series));
    surface.fill(band);
    surface.setPaint(Palette.PAPER);
    surface.setStroke(Theme.THIN);
    surface.draw(band);
  }

  /** The sum of the first {@code series} series. */
  private static double sum(XYDataset dataset, int series, int item) {
    double sum = 0;
    for (int each = 0; each < series; each++) {
      sum += dataset.getYValue(each, item);
    }
    return sum;
  }
}
