package io.parley.chart.plot;

import io.parley.chart.axis.Band;
import io.parley.chart.axis.BandAxis;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/**
 * Lines with an interval each, between dotted edges, and with labels at their right end. Intervals
 * are hardly shaded, so that where they overlap each can still be followed.
 */
public final class Ribbons {

  private static final float SHADE = 0.06f;
  private static final double DOT = 5;
  private static final BasicStroke EDGE =
      new BasicStroke(
          1.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, new float[] {0.5f, 3.5f}, 0);

  private final YIntervalSeriesCollection dataset = new YIntervalSeriesCollection();
  private final DeviationRenderer renderer;

  /**
   * No lines so far.
   *
   * @param dotted whether a dot marks each point
   */
  public Ribbons(boolean dotted) {
    renderer = new DeviationRenderer(true, dotted);
    renderer.setAlpha(SHADE);
    renderer.setAutoPopulateSeriesShape(false);
    renderer.setDefaultShape(new Ellipse2D.Double(-DOT / 2, -DOT / 2, DOT, DOT));
  }

  /** Adds a line. */
  public void add(YIntervalSeries line, Color colour, BasicStroke stroke) {
    int index = dataset.getSeriesCount();
    renderer.setSeriesPaint(index, colour);
    renderer.setSeriesFillPaint(index, colour);
    renderer.setSeriesStroke(index, stroke);
    dataset.addSeries(line);
    if (isWide(line)) {
      addEdge(line, "low", colour, YIntervalSeries::getYLowValue);
      addEdge(line, "high", colour, YIntervalSeries::getYHighValue);
    }
  }

  private static boolean isWide(YIntervalSeries line) {
    return IntStream.range(0, line.getItemCount())
        .anyMatch(item -> line.getYLowValue(item) < line.getYHighValue(item));
  }

  private void addEdge(
      YIntervalSeries line,
      String side,
      Color colour,
      ToDoubleBiFunction<YIntervalSeries, Integer> value) {
    YIntervalSeries edge = new YIntervalSeries(line.getKey() + " " + side);
    for (int item = 0; item < line.getItemCount(); item++) {
      double at = value.applyAsDouble(line, item);
      edge.add(line.getX(item).doubleValue(), at, at, at);
    }
    int index = dataset.getSeriesCount();
    renderer.setSeriesPaint(index, colour);
    renderer.setSeriesFillPaint(index, colour);
    renderer.setSeriesStroke(index, EDGE);
    renderer.setSeriesShapesVisible(index, false);
    dataset.addSeries(edge);
  }

  /**
   * The plot, without the axis that it goes along.
   *
   * @param labels the labels, from the bottom up
   */
  public XYPlot plot(ValueAxis values, List<Band> labels) {
    XYPlot plot = XyPlots.plot(dataset, null, values, renderer);
    plot.setRangeAxis(1, new BandAxis(labels, values.getRange()));
    plot.setRangeAxisLocation(1, AxisLocation.BOTTOM_OR_RIGHT);
    return plot;
  }
}
