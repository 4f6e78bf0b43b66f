package io.parley.chart.plot;

import io.parley.chart.style.Palette;
import io.parley.chart.style.Theme;
import io.parley.chart.style.Wrapped;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;

/** Draws amounts as bars from left to right, each with its number; the bars need no axis. */
public final class AmountRenderer extends AbstractCategoryItemRenderer {

  private static final long serialVersionUID = 1;
  private static final double THICKNESS = 16;
  private static final double LEAST = 2;
  private static final double GAP = 8;

  private final transient List<AmountRow> rows;

  public AmountRenderer(List<AmountRow> rows) {
    this.rows = rows;
  }

  /** An axis that has room for {@code rows} and their numbers in {@code width} pixels. */
  public static NumberAxis axis(List<AmountRow> rows, double width) {
    double number = 0;
    double most = 0;
    for (AmountRow row : rows) {
      number = Math.max(number, Wrapped.width(row.number(), Theme.TEXT));
      most = Math.max(most, row.amount());
    }
    double room = Math.min(0.8, (number + 2 * GAP) / width);
    NumberAxis axis = new NumberAxis();
    Theme.quiet(axis);
    axis.setTickLabelsVisible(false);
    axis.setRange(0, most == 0 ? 1 : most / (1 - room));
    return axis;
  }

  @Override
  public void drawItem(
      Graphics2D surface,
      CategoryItemRendererState state,
      Rectangle2D area,
      CategoryPlot plot,
      CategoryAxis labels,
      ValueAxis amounts,
      CategoryDataset dataset,
      int row,
      int column,
      int pass) {
    AmountRow bar = rows.get(column);
    double middle =
        labels.getCategoryMiddle(column, getColumnCount(), area, plot.getDomainAxisEdge());
    RectangleEdge edge = plot.getRangeAxisEdge();
    double zero = amounts.valueToJava2D(0, area, edge);
    double end = Math.max(zero + LEAST, amounts.valueToJava2D(bar.amount(), area, edge));
    surface.setPaint(bar.colour());
    surface.fill(new Rectangle2D.Double(zero, middle - THICKNESS / 2, end - zero, THICKNESS));
    surface.setPaint(Palette.INK);
    surface.setFont(Theme.TEXT);
    TextUtils.drawAlignedString(
        bar.number(), surface, (float) (end + GAP), (float) middle, TextAnchor.CENTER_LEFT);
  }
}
