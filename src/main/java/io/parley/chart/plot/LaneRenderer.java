package io.parley.chart.plot;

import io.parley.chart.style.Palette;
import io.parley.chart.style.Theme;
import io.parley.chart.style.Wrapped;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;

/** Draws rows of bars with their intervals about a common line, each row with its number. */
public final class LaneRenderer extends AbstractCategoryItemRenderer {

  /** The height that a row needs, in pixels. */
  public static final int ROW = 38;

  private static final long serialVersionUID = 1;
  private static final double BAR = 11;
  private static final double LANE = 14;
  private static final double CAP = 3;
  private static final double GAP = 9;
  private static final BasicStroke DASHES =
      new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 0, new float[] {4, 4}, 0);

  private final transient List<LaneRow> rows;
  private final double base;
  private final int together;

  /**
   * A renderer of {@code rows}.
   *
   * @param base where the common line is
   * @param together how many rows come before those that are shown apart
   */
  public LaneRenderer(List<LaneRow> rows, double base, int together) {
    this.rows = rows;
    this.base = base;
    this.together = together;
  }

  /** The width of the widest number with air around it, in pixels. */
  public double numberWidth() {
    double widest = 0;
    for (LaneRow row : rows) {
      widest = Math.max(widest, Wrapped.width(row.number(), Theme.SMALL));
    }
    return widest + 2 * GAP;
  }

  @Override
  public void drawItem(
      Graphics2D surface,
      CategoryItemRendererState state,
      Rectangle2D area,
      CategoryPlot plot,
      CategoryAxis labels,
      ValueAxis values,
      CategoryDataset dataset,
      int row,
      int column,
      int pass) {
    RectangleEdge side = plot.getDomainAxisEdge();
    RectangleEdge edge = plot.getRangeAxisEdge();
    double middle = labels.getCategoryMiddle(column, getColumnCount(), area, side);
    List<Lane> lanes = rows.get(column).lanes();
    double end = area.getMinX();
    for (int lane = 0; lane < lanes.size(); lane++) {
      Lane bar = lanes.get(lane);
      double y = middle + (lane - (lanes.size() - 1) / 2.0) * LANE;
      double from = values.valueToJava2D(bar.from(), area, edge);
      double to = values.valueToJava2D(bar.to(), area, edge);
      surface.setPaint(bar.colour());
      surface.fill(
          new Rectangle2D.Double(Math.min(from, to), y - BAR / 2, Math.abs(to - from), BAR));
      drawInterval(
          surface,
          values.valueToJava2D(bar.low(), area, edge),
          values.valueToJava2D(bar.high(), area, edge),
          y);
      end = Math.max(end, values.valueToJava2D(bar.most(), area, edge));
    }
    surface.setPaint(Palette.INK);
    surface.setFont(Theme.SMALL);
    TextUtils.drawAlignedString(
        rows.get(column).number(),
        surface,
        (float) (end + GAP),
        (float) middle,
        TextAnchor.HALF_ASCENT_LEFT);
    drawLines(surface, area, column, values.valueToJava2D(base, area, edge), middle);
  }

  private static void drawInterval(Graphics2D surface, double low, double high, double y) {
    surface.setPaint(Palette.INK);
    surface.setStroke(Theme.THIN);
    surface.draw(new Line2D.Double(low, y, high, y));
    surface.draw(new Line2D.Double(low, y - CAP, low, y + CAP));
    surface.draw(new Line2D.Double(high, y - CAP, high, y + CAP));
  }

  private void drawLines(
      Graphics2D surface, Rectangle2D area, int column, double line, double middle) {
    if (column == rows.size() - 1) {
      surface.setPaint(Palette.INK);
      surface.setStroke(Theme.FIRM);
      surface.draw(new Line2D.Double(line, area.getMinY(), line, area.getMaxY()));
    }
    if (column == together && together > 0) {
      double above = middle - area.getHeight() / rows.size() / 2;
      surface.setPaint(Palette.QUIET_INK);
      surface.setStroke(DASHES);
      surface.draw(new Line2D.Double(area.getMinX(), above, area.getMaxX(), above));
    }
  }
}
