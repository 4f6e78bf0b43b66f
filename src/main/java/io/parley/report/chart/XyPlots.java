package io.parley.report.chart;

import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYDataset;
import org.jspecify.annotations.Nullable;

/** Plots of what changes over rounds. */
final class XyPlots {

  private XyPlots() {}

  /**
   * A plot over rounds.
   *
   * @param rounds the axis of rounds, or null where a combined plot has it
   */
  static XYPlot plot(
      XYDataset dataset, @Nullable RoundAxis rounds, ValueAxis values, XYItemRenderer renderer) {
    XYPlot plot = new XYPlot(dataset, rounds, values, renderer);
    plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setRangeGridlinePaint(Palette.GRID);
    plot.setRangeGridlineStroke(Theme.THIN);
    plot.setDomainGridlinesVisible(false);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    return plot;
  }
}
