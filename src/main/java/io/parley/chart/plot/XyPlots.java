package io.parley.chart.plot;

import io.parley.chart.style.Palette;
import io.parley.chart.style.Theme;
import org.jfree.chart.annotations.XYTitleAnnotation;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYDataset;
import org.jspecify.annotations.Nullable;

/** Plots of numbers against numbers, mostly over rounds or runs. */
public final class XyPlots {

  /** The height that the ticks of an axis take, in pixels. */
  public static final int AXIS = 26;

  private static final double INDENT = 6;

  private XyPlots() {}

  /**
   * A plot.
   *
   * @param dataset what its renderer draws, or null where something else does
   * @param along the axis below it, or null where a combined plot has it
   */
  public static XYPlot plot(
      @Nullable XYDataset dataset,
      @Nullable ValueAxis along,
      ValueAxis values,
      @Nullable XYItemRenderer renderer) {
    XYPlot plot = new XYPlot(dataset, along, values, renderer);
    plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setRangeGridlinePaint(Palette.GRID);
    plot.setRangeGridlineStroke(Theme.THIN);
    plot.setDomainGridlinesVisible(false);
    plot.setDomainGridlinePaint(Palette.GRID);
    plot.setDomainGridlineStroke(Theme.THIN);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    return plot;
  }

  /** Plots below each other, each added with a weight, over one axis. */
  public static CombinedDomainXYPlot combined(ValueAxis domain, double gap) {
    CombinedDomainXYPlot plot = new CombinedDomainXYPlot(domain);
    plot.setGap(gap);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    return plot;
  }

  /** Writes what a plot shows into its upper left corner. */
  static void name(XYPlot plot, String name) {
    TextTitle title = new TextTitle(name, Theme.STRONG);
    title.setPaint(Palette.INK);
    title.setPadding(0, INDENT, 0, 0);
    plot.addAnnotation(new XYTitleAnnotation(0, 1, title, RectangleAnchor.TOP_LEFT));
  }
}
