package io.parley.chart.plot;

import io.parley.chart.axis.ValueScale;
import io.parley.chart.style.Palette;
import io.parley.chart.style.Theme;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;

/** Draws payoffs as a line with a box, and no deal as a diamond on a grey line below. */
public final class PayoffRenderer extends AbstractCategoryItemRenderer {

  /** The height that a row needs, in pixels. */
  public static final int ROW = 50;

  private static final long serialVersionUID = 1;
  private static final double BOX = 14;
  private static final double ABOVE = 8;
  private static final double BELOW = 11;
  private static final double GAP = 9;
  private static final double NUMBERS = 150;

  private final transient List<PayoffRow> rows;

  public PayoffRenderer(List<PayoffRow> rows) {
    this.rows = rows;
  }

  /**
   * An axis that has room for all of {@code rows} in {@code width} pixels, from 0 to 1 at least.
   */
  public static NumberAxis axis(List<PayoffRow> rows, double width) {
    double least = Math.min(0, rows.stream().mapToDouble(PayoffRow::least).min().orElse(0));
    double most = Math.max(1, rows.stream().mapToDouble(PayoffRow::most).max().orElse(1));
    return new ValueScale(least, most, NUMBERS / width);
  }

  /** What the signs mean. */
  public static LegendItemCollection signs() {
    LegendItemCollection signs = new LegendItemCollection();
    Shape line = new Rectangle2D.Double(-14, -1, 28, 2);
    signs.add(filled("payoff, 5 % to 95 % of runs", line, Palette.QUIET_INK));
    signs.add(
        filled(
            "its middle half, with the median",
            new Rectangle2D.Double(-10, -6, 20, 12),
            Palette.QUIET_INK));
    signs.add(
        AttitudeMark.outlined(
            "no deal at the start, median and 5 % to 95 %", AttitudeMark.diamond(6)));
    return signs;
  }

  private static LegendItem filled(String meaning, Shape shape, Color colour) {
    return new LegendItem(meaning, null, null, null, shape, colour);
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
    PayoffRow payoff = rows.get(column);
    double middle =
        labels.getCategoryMiddle(column, getColumnCount(), area, plot.getDomainAxisEdge());
    DoubleUnaryOperator x = value -> values.valueToJava2D(value, area, plot.getRangeAxisEdge());
    drawPayoff(surface, payoff, x, middle - ABOVE);
    drawNoDeal(surface, payoff, x, middle + BELOW);
  }

  private static void drawPayoff(
      Graphics2D surface, PayoffRow payoff, DoubleUnaryOperator x, double y) {
    double low = x.applyAsDouble(payoff.low());
    double high = x.applyAsDouble(payoff.high());
    double lower = x.applyAsDouble(payoff.lower());
    double upper = x.applyAsDouble(payoff.upper());
    double median = x.applyAsDouble(payoff.median());
    surface.setPaint(payoff.colour());
    surface.fill(new Rectangle2D.Double(low, y - 1.5, high - low, 3));
    surface.fill(new Rectangle2D.Double(lower, y - BOX / 2, upper - lower, BOX));
    surface.setPaint(Palette.PAPER);
    surface.fill(new Rectangle2D.Double(median - 3, y - BOX / 2 - 2, 6, BOX + 4));
    surface.setPaint(Palette.INK);
    surface.fill(new Rectangle2D.Double(median - 1.5, y - BOX / 2 - 2, 3, BOX + 4));
    write(
        surface,
        number(payoff.median(), payoff.low(), payoff.high()),
        Math.max(high, median) + GAP,
        y);
  }

  private static void drawNoDeal(
      Graphics2D surface, PayoffRow payoff, DoubleUnaryOperator x, double y) {
    double low = x.applyAsDouble(payoff.noDealLow());
    double high = x.applyAsDouble(payoff.noDealHigh());
    double median = x.applyAsDouble(payoff.noDeal());
    surface.setPaint(Palette.QUIET_INK);
    surface.setStroke(Theme.FIRM);
    surface.draw(new Line2D.Double(low, y, high, y));
    AttitudeMark.drawOutlined(surface, AttitudeMark.diamond(6), median, y);
    surface.setPaint(Palette.QUIET_INK);
    write(
        surface,
        number(payoff.noDeal(), payoff.noDealLow(), payoff.noDealHigh()),
        Math.max(high, median + 6) + GAP,
        y);
  }

  private static void write(Graphics2D surface, String text, double x, double y) {
    surface.setFont(Theme.SMALL);
    TextUtils.drawAlignedString(text, surface, (float) x, (float) y, TextAnchor.HALF_ASCENT_LEFT);
  }

  private static String number(double median, double low, double high) {
    String middle = number(median);
    return low == high ? middle : middle + " (" + number(low) + " to " + number(high) + ")";
  }

  public static String number(double value) {
    String number = String.format(Locale.ROOT, "%.2f", value);
    return number.equals("-0.00") ? "0.00" : number.replace('-', '−');
  }
}
