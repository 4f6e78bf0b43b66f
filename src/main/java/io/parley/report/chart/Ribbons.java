package io.parley.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.util.List;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Lines with a ribbon each, which shows an interval, and with labels at their right end. */
final class Ribbons {

  private static final float SHADE = 0.18f;
  private static final double DOT = 5;

  private final YIntervalSeriesCollection dataset = new YIntervalSeriesCollection();
  private final DeviationRenderer renderer;

  /**
   * No lines so far.
   *
   * @param dotted whether a dot marks each point
   */
  Ribbons(boolean dotted) {
    renderer = new DeviationRenderer(true, dotted);
    renderer.setAlpha(SHADE);
    renderer.setAutoPopulateSeriesShape(false);
    renderer.setDefaultShape(new Ellipse2D.Double(-DOT / 2, -DOT / 2, DOT, DOT));
  }

  /** Adds a line. */
  void add(YIntervalSeries line, Color colour, BasicStroke stroke) {
    int index = dataset.getSeriesCount();
    renderer.setSeriesPaint(index, colour);
    renderer.setSeriesFillPaint(index, colour);
    renderer.setSeriesStroke(index, stroke);
    dataset.addSeries(line);
  }

  /**
   * The plot, without the axis that it goes along.
   *
   * @param labels the labels, from the bottom up
   */
  XYPlot plot(ValueAxis values, List<Band> labels) {
    XYPlot plot = XyPlots.plot(dataset, null, values, renderer);
    plot.setRangeAxis(1, new BandAxis(labels, values.getRange()));
    plot.setRangeAxisLocation(1, AxisLocation.BOTTOM_OR_RIGHT);
    return plot;
  }
}
