package io.parley.chart.plot;

import io.parley.analysis.comparison.Difference;
import io.parley.chart.style.Palette;
import io.parley.chart.style.Theme;
import io.parley.chart.style.Wrapped;
import io.parley.chart.words.Signed;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;

/** Draws differences as dots on their intervals: filled where a difference is seen, else hollow. */
public final class DifferenceRenderer extends AbstractCategoryItemRenderer {

  private static final long serialVersionUID = 1;
  private static final double RADIUS = 5;
  private static final double CAP = 4;
  private static final double GAP = 10;

  private final transient List<DifferenceRow> rows;
  private final int decimals;

  public DifferenceRenderer(List<DifferenceRow> rows, int decimals) {
    this.rows = rows;
    this.decimals = decimals;
  }

  /** What the signs mean. */
  public static LegendItemCollection signs() {
    LegendItemCollection signs = new LegendItemCollection();
    signs.add(
        new LegendItem(
            "a difference, with its 95 % interval", null, null, null, dot(), Palette.QUIET_INK));
    signs.add(AttitudeMark.outlined("no difference seen: the interval covers 0", dot()));
    return signs;
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
    RectangleEdge edge = plot.getRangeAxisEdge();
    double y = labels.getCategoryMiddle(column, getColumnCount(), area, plot.getDomainAxisEdge());
    if (column == 0) {
      drawZero(surface, values.valueToJava2D(0, area, edge), area);
    }
    Difference difference = rows.get(column).difference();
    double x = values.valueToJava2D(difference.value(), area, edge);
    surface.setPaint(Palette.INK);
    surface.setStroke(Theme.FIRM);
    if (difference.hasInterval()) {
      double low = values.valueToJava2D(difference.low(), area, edge);
      double high = values.valueToJava2D(difference.high(), area, edge);
      surface.draw(new Line2D.Double(low, y, high, y));
      surface.draw(new Line2D.Double(low, y - CAP, low, y + CAP));
      surface.draw(new Line2D.Double(high, y - CAP, high, y + CAP));
    }
    drawDot(surface, rows.get(column), x, y);
    surface.setPaint(difference.isSeen() ? Palette.INK : Palette.QUIET_INK);
    surface.setFont(Theme.TEXT);
    TextUtils.drawAlignedString(
        number(difference),
        surface,
        (float) (area.getMaxX() - numberWidth() + 2 * GAP),
        (float) y,
        TextAnchor.CENTER_LEFT);
  }

  private static void drawZero(Graphics2D surface, double x, Rectangle2D area) {
    surface.setPaint(Palette.INK);
    surface.setStroke(Theme.FIRM);
    surface.draw(new Line2D.Double(x, area.getMinY(), x, area.getMaxY()));
  }

  private static void drawDot(Graphics2D surface, DifferenceRow row, double x, double y) {
    Shape dot = new Ellipse2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
    surface.setPaint(row.difference().isSeen() ? row.colour() : Palette.PAPER);
    surface.fill(dot);
    AttitudeMark.drawOutlined(surface, dot(), x, y);
  }

  private static Shape dot() {
    return new Ellipse2D.Double(-RADIUS, -RADIUS, 2 * RADIUS, 2 * RADIUS);
  }

  private String number(Difference difference) {
    String value = Signed.of(difference.value(), decimals);
    return difference.hasInterval()
        ? value
            + " ("
            + Signed.of(difference.low(), decimals)
            + " to "
            + Signed.of(difference.high(), decimals)
            + ")"
        : value;
  }

  /** The width of the widest number, in pixels. */
  public double numberWidth() {
    double widest = 0;
    for (DifferenceRow row : rows) {
      widest = Math.max(widest, Wrapped.width(number(row.difference()), Theme.TEXT));
    }
    return widest + 2 * GAP + RADIUS;
  }
}
