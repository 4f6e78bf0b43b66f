package io.parley.chart.plot;

import io.parley.chart.plot.Strands.Box;
import io.parley.chart.plot.Strands.Row;
import io.parley.chart.plot.Strands.Strand;
import io.parley.chart.style.Palette;
import io.parley.chart.style.Theme;
import io.parley.chart.style.Wrapped;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;

/**
 * Draws strands: a row of boxes for each level, with its name at the left, and between the rows the
 * strands, as wide as there are runs. Strands touch boxes at their edges only, so that no word is
 * crossed by one.
 */
public final class StrandsPlot extends Plot {

  private static final long serialVersionUID = 1;
  private static final double NAMES = 180;
  private static final double WIDEST = 230;
  private static final double APART = 12;
  private static final double BETWEEN = 66;
  private static final double BETWEEN_TWO = 140; // one slope that reads well
  private static final double PADDING = 6;
  private static final double LINE = 15;
  private static final double SHADE = 0.85;
  private static final double BEND = 0.5;
  private static final double VEIL = 0.8;

  private final transient List<Row> rows;
  private final transient Map<Strand, Integer> strands;
  private final int most;
  private final boolean isNumbered;
  private final transient List<List<List<String>>> labels = new ArrayList<>();
  private final transient List<List<String>> names = new ArrayList<>();
  private final double[] tops;
  private final double[] heights;

  StrandsPlot(List<Row> rows, Map<Strand, Integer> strands, boolean isNumbered) {
    this.rows = rows;
    this.strands = strands;
    this.most = mostThroughABox();
    this.isNumbered = isNumbered;
    tops = new double[rows.size()];
    heights = new double[rows.size()];
    double top = 0;
    for (int level = 0; level < tops.length; level++) {
      Row each = rows.get(level);
      double width = width(each) - 2 * PADDING;
      List<List<String>> lines = each.boxes().stream().map(box -> lines(box, width)).toList();
      labels.add(lines);
      names.add(Wrapped.lines(each.name(), Theme.STRONG, NAMES - APART));
      double text = LINE * lines.stream().mapToInt(List::size).max().orElse(1) + 2 * PADDING;
      tops[level] = top;
      heights[level] = Math.max(text, Theme.LINE * names.get(level).size());
      top += heights[level] + (tops.length == 2 ? BETWEEN_TWO : BETWEEN);
    }
    setInsets(RectangleInsets.ZERO_INSETS);
    setOutlineVisible(false);
    setBackgroundPaint(null);
  }

  private int mostThroughABox() {
    Map<List<Integer>, Integer> through = new HashMap<>();
    strands.forEach(
        (strand, count) -> {
          through.merge(List.of(2 * strand.level(), strand.from()), count, Integer::sum);
          through.merge(List.of(2 * strand.level() + 1, strand.to()), count, Integer::sum);
        });
    return through.values().stream().max(Comparator.naturalOrder()).orElse(1);
  }

  private static List<String> lines(Box box, double width) {
    List<String> lines = new ArrayList<>(Wrapped.lines(box.label(), Theme.SMALL, width));
    lines.addAll(Wrapped.lines(box.number(), Theme.SMALL, width));
    return lines;
  }

  private static double width(Row row) {
    return Math.min(WIDEST, (Theme.INSIDE - NAMES) / row.boxes().size() - APART);
  }

  /** The height that it needs, in pixels. */
  public double height() {
    return tops[tops.length - 1] + heights[tops.length - 1] + 1;
  }

  @Override
  public String getPlotType() {
    return "strands";
  }

  @Override
  public void draw(
      Graphics2D surface,
      Rectangle2D area,
      Point2D anchor,
      PlotState parent,
      PlotRenderingInfo info) {
    Map<Strand, Double> starts = new HashMap<>();
    Map<Strand, Double> ends = new HashMap<>();
    for (int level = 0; level < tops.length; level++) {
      int here = level;
      for (int box = 0; box < rows.get(level).boxes().size(); box++) {
        int which = box;
        layOut(
            strands.keySet().stream()
                .filter(each -> each.level() == here && each.from() == which)
                .sorted(Comparator.comparingInt(Strand::order).thenComparing(Strand::to))
                .toList(),
            middle(area, level, box),
            starts);
        layOut(
            strands.keySet().stream()
                .filter(each -> each.level() == here - 1 && each.to() == which)
                .sorted(Comparator.comparingInt(Strand::order).thenComparing(Strand::from))
                .toList(),
            middle(area, level, box),
            ends);
      }
    }
    for (Strand strand : strands.keySet()) {
      draw(surface, strand, starts.getOrDefault(strand, 0.0), ends.getOrDefault(strand, 0.0), area);
    }
    for (int level = 0; level < tops.length; level++) {
      drawLevel(surface, level, area);
    }
  }

  /** Puts strands side by side around a place. */
  private void layOut(List<Strand> beside, double middle, Map<Strand, Double> lefts) {
    double all = beside.stream().mapToDouble(this::width).sum();
    double left = middle - all / 2;
    for (Strand strand : beside) {
      lefts.put(strand, left);
      left += width(strand);
    }
  }

  /** In proportion to its runs; those of the box with most of them take its whole width. */
  private double width(Strand strand) {
    double narrowest = rows.stream().mapToDouble(StrandsPlot::width).min().orElse(WIDEST);
    return narrowest * strands.getOrDefault(strand, 0) / most;
  }

  private double middle(Rectangle2D area, int level, int box) {
    double slot = (Theme.INSIDE - NAMES) / rows.get(level).boxes().size();
    return area.getMinX() + NAMES + slot * (box + 0.5);
  }

  private void draw(Graphics2D surface, Strand strand, double start, double end, Rectangle2D area) {
    double top = area.getMinY() + tops[strand.level()] + heights[strand.level()];
    double bottom = area.getMinY() + tops[strand.level() + 1];
    double width = width(strand);
    double bend = BEND * (bottom - top);
    Path2D shape = new Path2D.Double();
    shape.moveTo(start, top);
    shape.curveTo(start, top + bend, end, bottom - bend, end, bottom);
    shape.lineTo(end + width, bottom);
    shape.curveTo(end + width, bottom - bend, start + width, top + bend, start + width, top);
    shape.closePath();
    surface.setPaint(Palette.clear(strand.colour(), SHADE));
    surface.fill(shape);
    String number = String.format(Locale.ROOT, "%,d", strands.getOrDefault(strand, 0));
    double wide = Wrapped.width(number, Theme.SMALL) + PADDING;
    if (isNumbered && wide <= width) {
      write(surface, number, start + width / 2, top + LINE / 2 + 2, wide);
    }
  }

  /** On a veil, as strands can be dark. */
  private static void write(Graphics2D surface, String number, double x, double y, double width) {
    surface.setPaint(Palette.clear(Palette.PAPER, VEIL));
    surface.fill(new Rectangle2D.Double(x - width / 2, y - LINE / 2, width, LINE));
    surface.setPaint(Palette.INK);
    surface.setFont(Theme.SMALL);
    TextUtils.drawAlignedString(
        number, surface, (float) x, (float) y, TextAnchor.HALF_ASCENT_CENTER);
  }

  private void drawLevel(Graphics2D surface, int level, Rectangle2D area) {
    double top = area.getMinY() + tops[level];
    double centre = top + heights[level] / 2;
    Row body = rows.get(level);
    write(
        surface,
        names.get(level),
        area.getMinX(),
        centre,
        Theme.LINE,
        TextAnchor.HALF_ASCENT_LEFT,
        true);
    for (int box = 0; box < body.boxes().size(); box++) {
      double middle = middle(area, level, box);
      double width = width(body);
      Rectangle2D shape = new Rectangle2D.Double(middle - width / 2, top, width, heights[level]);
      surface.setPaint(body.boxes().get(box).isPale() ? Palette.GRID : Palette.PAPER);
      surface.fill(shape);
      surface.setPaint(body.boxes().get(box).colour());
      surface.setStroke(Theme.FIRM);
      surface.draw(shape);
      write(
          surface,
          labels.get(level).get(box),
          middle,
          centre,
          LINE,
          TextAnchor.HALF_ASCENT_CENTER,
          false);
    }
  }

  private static void write(
      Graphics2D surface,
      List<String> lines,
      double x,
      double middle,
      double lineHeight,
      TextAnchor anchor,
      boolean isStrong) {
    surface.setPaint(Palette.INK);
    surface.setFont(isStrong ? Theme.STRONG : Theme.SMALL);
    double y = middle - lineHeight * (lines.size() - 1) / 2;
    Theme.write(surface, lines, x, y, lineHeight, anchor);
  }
}
