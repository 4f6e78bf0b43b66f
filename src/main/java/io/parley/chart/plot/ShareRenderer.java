package io.parley.chart.plot;

import io.parley.chart.style.Palette;
import io.parley.chart.style.Theme;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Function;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;

/** Draws shares as bars from left to right, each with its interval and its number. */
final class ShareRenderer extends BarRenderer {

  private static final long serialVersionUID = 1;
  private static final double CAP = 4;
  private static final double GAP = 7;

  private final transient List<ShareRow> rows;
  private final transient Function<ShareRow, String> number;

  /**
   * A renderer of {@code rows}.
   *
   * @param number what is written beside a bar
   */
  ShareRenderer(List<ShareRow> rows, Function<ShareRow, String> number) {
    this.rows = rows;
    this.number = number;
    setBarPainter(new StandardBarPainter());
    setShadowVisible(false);
    setMaximumBarWidth(1);
  }

  @Override
  public Paint getItemPaint(int row, int column) {
    return rows.get(column).colour();
  }

  @Override
  public void drawItem(
      Graphics2D surface,
      CategoryItemRendererState state,
      Rectangle2D area,
      CategoryPlot plot,
      CategoryAxis labels,
      ValueAxis shares,
      CategoryDataset dataset,
      int row,
      int column,
      int pass) {
    ShareRow bar = rows.get(column);
    if (Double.isNaN(bar.share())) {
      return;
    }
    double middle =
        labels.getCategoryMiddle(column, getColumnCount(), area, plot.getDomainAxisEdge());
    RectangleEdge edge = plot.getRangeAxisEdge();
    double zero = shares.valueToJava2D(0, area, edge);
    double end = shares.valueToJava2D(bar.share(), area, edge);
    double thickness = Math.min(18, state.getBarWidth() * 0.6);
    surface.setPaint(bar.colour());
    surface.fill(new Rectangle2D.Double(zero, middle - thickness / 2, end - zero, thickness));
    double low = shares.valueToJava2D(bar.low(), area, edge);
    double high = shares.valueToJava2D(bar.high(), area, edge);
    drawWhisker(surface, low, high, middle);
    surface.setPaint(bar.share() > 0 ? Palette.INK : Palette.QUIET_INK);
    surface.setFont(Theme.TEXT);
    TextUtils.drawAlignedString(
        number.apply(bar),
        surface,
        (float) (Math.max(end, high) + GAP),
        (float) middle,
        TextAnchor.CENTER_LEFT);
  }

  private static void drawWhisker(Graphics2D surface, double low, double high, double middle) {
    Path2D whisker = new Path2D.Double();
    whisker.append(new Line2D.Double(low, middle, high, middle), false);
    whisker.append(new Line2D.Double(low, middle - CAP, low, middle + CAP), false);
    whisker.append(new Line2D.Double(high, middle - CAP, high, middle + CAP), false);
    surface.setPaint(Palette.PAPER);
    surface.setStroke(Theme.HALO);
    surface.draw(whisker);
    surface.setPaint(Palette.INK);
    surface.setStroke(Theme.FIRM);
    surface.draw(whisker);
  }
}
