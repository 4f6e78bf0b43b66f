package io.parley.chart.plot;

import io.parley.analysis.Attitude;
import io.parley.chart.axis.HeadingAxis;
import io.parley.chart.axis.LabelAxis;
import io.parley.chart.axis.ShareAxis;
import io.parley.chart.style.Palette;
import io.parley.chart.style.Theme;
import io.parley.chart.words.Percent;
import java.util.List;
import java.util.Set;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.CombinedDomainCategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jspecify.annotations.Nullable;

/** Plots whose rows are bars or signs, from top to bottom. */
public final class SharePlots {

  /** The height that an axis of shares takes, in pixels. */
  public static final int AXIS = 26;

  private static final int NUMBER_WIDTH = 145;
  private static final int SMALL_NUMBER_WIDTH = 74;
  private static final double ROOM_FOR_MIDDLE = 190;
  private static final double USUAL_STEP = 0.25;

  private SharePlots() {}

  /**
   * Shares with their intervals and numbers.
   *
   * @param labels the axis of their labels, or null where a combined plot has it
   * @param width how wide the bars' area is, in pixels
   */
  public static CategoryPlot bars(
      List<ShareRow> rows, @Nullable CategoryAxis labels, double width) {
    ShareRenderer renderer =
        new ShareRenderer(rows, row -> Percent.of(row.share(), row.low(), row.high()));
    return plot(
        dataset(rows.size()), labels, new ShareAxis(NUMBER_WIDTH / width, USUAL_STEP), renderer);
  }

  /** As {@link #bars}, in little room: numbers without their intervals, which the bars show. */
  public static CategoryPlot smallBars(List<ShareRow> rows, double width) {
    ShareRenderer renderer = new ShareRenderer(rows, row -> Percent.of(row.share()));
    return plot(
        dataset(rows.size()),
        null,
        new ShareAxis(SMALL_NUMBER_WIDTH / width, width < ROOM_FOR_MIDDLE ? 1 : USUAL_STEP * 2),
        renderer);
  }

  /** Plots side by side whose rows share their labels. */
  public static CombinedDomainCategoryPlot combined(LabelAxis labels, double gap) {
    CombinedDomainCategoryPlot plot = new CombinedDomainCategoryPlot(labels);
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setGap(gap);
    plot.setOutlineVisible(false);
    plot.setBackgroundPaint(null);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    return plot;
  }

  /** Signs of actors on options, by option and actor. */
  public static CategoryPlot signs(List<List<Set<Attitude>>> signs, HeadingAxis actors) {
    CategoryPlot plot = plot(dataset(signs.size()), null, actors, new SignRenderer(signs));
    plot.setRangeAxisLocation(AxisLocation.TOP_OR_LEFT);
    plot.setDomainGridlinesVisible(true);
    plot.setDomainGridlinePaint(Palette.GRID);
    plot.setDomainGridlineStroke(Theme.THIN);
    return plot;
  }

  /** A plot of rows from top to bottom. */
  public static CategoryPlot plot(
      CategoryDataset dataset,
      @Nullable CategoryAxis labels,
      ValueAxis axis,
      CategoryItemRenderer renderer) {
    CategoryPlot plot = new CategoryPlot(dataset, labels, axis, renderer);
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setRangeGridlinePaint(Palette.GRID);
    plot.setRangeGridlineStroke(Theme.THIN);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(new RectangleInsets(0, 6, 0, 0));
    return plot;
  }

  /** A dataset that makes a renderer draw rows 0 to {@code rows} - 1. */
  public static CategoryDataset dataset(int rows) {
    DefaultCategoryDataset dataset = new DefaultCategoryDataset();
    for (int row = 0; row < rows; row++) {
      dataset.addValue(0, "rows", (Integer) row);
    }
    return dataset;
  }
}
