package io.parley.chart.plot;

import io.parley.chart.axis.LabelAxis;
import io.parley.chart.style.Marks;
import io.parley.chart.style.Palette;
import io.parley.chart.style.Theme;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jspecify.annotations.Nullable;

/**
 * Rows, from top to bottom, of bars, intervals, shapes and numbers over one scale. Rows are counted
 * from 0; what lies beside a row's middle is so many rows away.
 */
public final class Rows {

  private static final double CAP = 8;
  private static final double SMALL_CAP = 6;
  private static final double GAP = 7;

  private final double rowHeight;
  private final Blocks bars = new Blocks();
  private final XYIntervalSeriesCollection intervals = new XYIntervalSeriesCollection();
  private final XYIntervalSeriesCollection shapes = new XYIntervalSeriesCollection();
  private final XYLineAndShapeRenderer shapeRenderer = new XYLineAndShapeRenderer(false, true);
  private final XYIntervalSeriesCollection texts = new XYIntervalSeriesCollection();
  private final List<String> written = new ArrayList<>();
  private final List<Color> inks = new ArrayList<>();
  private final List<Double> lines = new ArrayList<>();
  private boolean isSmall;

  /** No rows so far, each {@code rowHeight} pixels high. */
  public Rows(double rowHeight) {
    this.rowHeight = rowHeight;
    shapeRenderer.setUseFillPaint(true);
    shapeRenderer.setUseOutlinePaint(true);
    shapeRenderer.setAutoPopulateSeriesOutlineStroke(false);
    shapeRenderer.setDefaultOutlineStroke(Marks.OUTLINE);
  }

  /** Numbers are written small, and intervals drawn thin. */
  public Rows small() {
    isSmall = true;
    return this;
  }

  /** Adds a bar between two values, {@code thickness} pixels high. */
  public Rows bar(double row, double from, double to, double thickness, Color colour) {
    double half = thickness / rowHeight / 2;
    bars.add(row - half, row + half, Math.min(from, to), Math.max(from, to), colour);
    return this;
  }

  /** Adds the interval around a value. */
  public Rows interval(double row, double low, double value, double high) {
    add(intervals, row, value, low, high);
    return this;
  }

  /** Adds a shape that is filled. */
  public Rows filled(double row, double value, Shape shape, Color colour) {
    return shape(row, value, shape, colour, colour, false);
  }

  /** Adds a shape that is drawn in outline. */
  public Rows outlined(double row, double value, Shape shape) {
    return shape(row, value, shape, Palette.PAPER, Palette.INK, true);
  }

  private Rows shape(
      double row, double value, Shape shape, Color fill, Color outline, boolean isOutlined) {
    int index = shapes.getSeriesCount();
    shapeRenderer.setSeriesShape(index, shape);
    shapeRenderer.setSeriesFillPaint(index, fill);
    shapeRenderer.setSeriesOutlinePaint(index, outline);
    shapeRenderer.setSeriesShapesFilled(index, !isOutlined);
    if (!isOutlined) {
      shapeRenderer.setSeriesOutlineStroke(index, new BasicStroke(0));
      shapeRenderer.setSeriesOutlinePaint(index, Palette.clear(fill, 0));
    }
    add(shapes, row, value, value, value);
    return this;
  }

  /** Writes something after a value. */
  public Rows text(double row, double value, String text, Color ink) {
    written.add(text);
    inks.add(ink);
    add(texts, row, value, value, value);
    return this;
  }

  /** Draws a line through all rows at a value. */
  public Rows line(double value) {
    lines.add(value);
    return this;
  }

  private static void add(
      XYIntervalSeriesCollection dataset, double row, double value, double low, double high) {
    XYIntervalSeries series = new XYIntervalSeries(dataset.getSeriesCount());
    series.add(row, row, row, value, low, high);
    dataset.addSeries(series);
  }

  /**
   * The plot.
   *
   * @param labels the axis of the rows, or null where a combined plot has it
   */
  public XYPlot plot(@Nullable LabelAxis labels, NumberAxis values) {
    XYPlot plot = XyPlots.plot(bars.dataset(), labels, values, bars.renderer());
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD); // shapes stand on each other
    plot.setAxisOffset(new RectangleInsets(0, 6, 0, 0));
    for (double line : lines) {
      plot.addRangeMarker(new ValueMarker(line, Palette.INK, Theme.FIRM));
    }
    plot.setDataset(1, intervals);
    plot.setRenderer(1, whiskers(Palette.PAPER, isSmall ? Theme.THIN : Theme.HALO));
    plot.setDataset(2, intervals);
    plot.setRenderer(2, whiskers(Palette.INK, isSmall ? Theme.THIN : Theme.FIRM));
    plot.setDataset(3, shapes);
    plot.setRenderer(3, shapeRenderer);
    plot.setDataset(4, texts);
    plot.setRenderer(4, writer());
    return plot;
  }

  private XYErrorRenderer whiskers(Color colour, BasicStroke stroke) {
    XYErrorRenderer renderer = new XYErrorRenderer();
    renderer.setDrawXError(false);
    renderer.setDefaultShapesVisible(false);
    renderer.setCapLength(isSmall ? SMALL_CAP : CAP);
    renderer.setErrorPaint(colour);
    renderer.setErrorStroke(stroke);
    return renderer;
  }

  private XYLineAndShapeRenderer writer() {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, false);
    for (int text = 0; text < inks.size(); text++) {
      renderer.setSeriesItemLabelPaint(text, inks.get(text));
    }
    ItemLabelPosition after =
        new ItemLabelPosition(ItemLabelAnchor.INSIDE3, TextAnchor.HALF_ASCENT_LEFT);
    renderer.setDefaultPositiveItemLabelPosition(after);
    renderer.setDefaultNegativeItemLabelPosition(after);
    renderer.setItemLabelInsets(new RectangleInsets(GAP, GAP, GAP, GAP));
    renderer.setDefaultItemLabelFont(isSmall ? Theme.SMALL : Theme.TEXT);
    renderer.setDefaultItemLabelGenerator((dataset, series, item) -> written.get(series));
    renderer.setDefaultItemLabelsVisible(true);
    return renderer;
  }
}
