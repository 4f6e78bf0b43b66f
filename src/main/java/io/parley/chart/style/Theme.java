package io.parley.chart.style;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.title.Title;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;
import org.jspecify.annotations.Nullable;

/** How all charts look. */
public final class Theme {

  public static final int WIDTH = 960;
  public static final int MARGIN = 16;
  public static final int INSIDE = WIDTH - 2 * MARGIN;
  static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 18);
  public static final Font TEXT = new Font(Font.SANS_SERIF, Font.PLAIN, 13);
  public static final Font SMALL = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
  public static final Font STRONG = new Font(Font.SANS_SERIF, Font.BOLD, 13);
  public static final int LINE = 17;
  public static final BasicStroke THIN = new BasicStroke(1f);
  public static final BasicStroke FIRM = new BasicStroke(1.5f);
  public static final BasicStroke LEAD = new BasicStroke(2.5f);
  public static final BasicStroke HALO = new BasicStroke(4f);
  public static final BasicStroke DASHED =
      new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {5, 4}, 0);

  private static final double TALLEST = 10_000;
  private static final double SLACK = 3;

  private Theme() {}

  /**
   * A chart with its words around a plot.
   *
   * @param finding the title
   * @param small the small print below it
   * @param legend what signs mean, or null where all is labelled
   * @param width the chart's width, in pixels
   * @param plotHeight the plot's height with its axes, in pixels
   */
  public static Picture picture(
      String finding,
      String small,
      Plot plot,
      @Nullable Legend legend,
      double width,
      double plotHeight) {
    JFreeChart chart = new JFreeChart(null, TITLE, plot, false);
    chart.setPadding(new RectangleInsets(MARGIN, MARGIN, MARGIN, MARGIN));
    chart.setBackgroundPaint(Palette.PAPER);
    chart.setAntiAlias(true);
    double inside = width - 2 * MARGIN;
    double fitting = inside - SLACK; // what just fits here may just not fit where it is drawn
    List<TextTitle> words = new ArrayList<>(lines(finding, TITLE, fitting));
    List<TextTitle> smallWords = lines(small, SMALL, fitting);
    smallWords.forEach(line -> line.setPaint(Palette.QUIET_INK));
    smallWords.get(0).setMargin(4, 0, 0, 0);
    words.addAll(smallWords);
    words.get(words.size() - 1).setPadding(0, 0, 14, 0);
    words.forEach(chart::addSubtitle);
    double height = plotHeight;
    for (TextTitle line : words) {
      height += height(line, width);
    }
    if (legend != null) {
      LegendTitle title = legend.title();
      chart.addSubtitle(title);
      height += height(title, width);
    }
    return new Picture(
        chart, (int) Math.ceil(width), (int) Math.ceil(height) + 2 * MARGIN, finding);
  }

  /** The font of labels. */
  public static Font text(boolean isStrong) {
    return isStrong ? STRONG : TEXT;
  }

  /** Writes lines below each other, the first of them at a place; gives where the next would be. */
  public static double write(
      Graphics2D surface,
      List<String> lines,
      double x,
      double first,
      double lineHeight,
      TextAnchor anchor) {
    double y = first;
    for (String line : lines) {
      TextUtils.drawAlignedString(line, surface, (float) x, (float) y, anchor);
      y += lineHeight;
    }
    return y;
  }

  /** Makes an axis quiet: no line, no ticks, small words. */
  public static void quiet(Axis axis) {
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
    axis.setTickLabelFont(SMALL);
    axis.setTickLabelPaint(Palette.QUIET_INK);
    axis.setLabelFont(SMALL);
    axis.setLabelPaint(Palette.QUIET_INK);
  }

  private static List<TextTitle> lines(String text, Font font, double width) {
    return Wrapped.lines(text, font, width).stream().map(line -> text(line, font)).toList();
  }

  private static TextTitle text(String text, Font font) {
    TextTitle title = new TextTitle(text, font);
    title.setPaint(Palette.INK);
    title.setHorizontalAlignment(HorizontalAlignment.LEFT);
    title.setTextAlignment(HorizontalAlignment.LEFT);
    title.setPadding(RectangleInsets.ZERO_INSETS);
    title.setMargin(RectangleInsets.ZERO_INSETS);
    title.setExpandToFitSpace(true);
    return title;
  }

  private static double height(Title title, double width) {
    Graphics2D surface = Wrapped.surface();
    try {
      Range inside = new Range(0, width - 2.0 * MARGIN);
      return title.arrange(surface, new RectangleConstraint(inside, new Range(0, TALLEST))).height;
    } finally {
      surface.dispose();
    }
  }
}
