package io.parley.chart.plot;

import java.awt.Color;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** Rectangles between two numbers along a plot's one axis and two along the other. */
final class Blocks {

  private final XYIntervalSeriesCollection dataset = new XYIntervalSeriesCollection();
  private final XYBarRenderer renderer = new XYBarRenderer();

  Blocks() {
    renderer.setUseYInterval(true);
    renderer.setBarPainter(new StandardXYBarPainter());
    renderer.setShadowVisible(false);
  }

  /**
   * Adds a rectangle: along the plot's domain from low to high, along its range from low to high.
   */
  void add(double low, double high, double rangeLow, double rangeHigh, Color colour) {
    renderer.setSeriesPaint(dataset.getSeriesCount(), colour);
    XYIntervalSeries series = new XYIntervalSeries(dataset.getSeriesCount());
    series.add((low + high) / 2, low, high, rangeHigh, rangeLow, rangeHigh);
    dataset.addSeries(series);
  }

  XYIntervalSeriesCollection dataset() {
    return dataset;
  }

  XYBarRenderer renderer() {
    return renderer;
  }
}
