package io.parley.chart.plot;

import io.parley.chart.plot.Strands.Box;
import io.parley.chart.plot.Strands.Level;
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
import java.util.Map;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
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

  private final transient Strands strands;
  private final transient List<List<List<String>>> labels = new ArrayList<>();
  private final transient List<List<String>> names = new ArrayList<>();
  private final double[] tops;
  private final double[] heights;

  public StrandsPlot(Strands strands) {
    this.strands = strands;
    tops = new double[strands.levels().size()];
    heights = new double[strands.levels().size()];
    double top = 0;
    for (int level = 0; level < tops.length; level++) {
      Level each = strands.levels().get(level);
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

  private static List<String> lines(Box box, double width) {
    List<String> lines = new ArrayList<>(Wrapped.lines(box.label(), Theme.SMALL, width));
    lines.addAll(Wrapped.lines(box.number(), Theme.SMALL, width));
    return lines;
  }

  private static double width(Level level) {
    return Math.min(WIDEST, (Theme.INSIDE - NAMES) / level.boxes().size() - APART);
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
      for (int box = 0; box < strands.levels().get(level).boxes().size(); box++) {
        int which = box;
        layOut(
            strands.strands().keySet().stream()
                .filter(each -> each.level() == here && each.from() == which)
                .sorted(Comparator.comparingInt(Strand::order).thenComparing(Strand::to))
                .toList(),
            middle(area, level, box),
            starts);
        layOut(
            strands.strands().keySet().stream()
                .filter(each -> each.level() == here - 1 && each.to() == which)
                .sorted(Comparator.comparingInt(Strand::order).thenComparing(Strand::from))
                .toList(),
            middle(area, level, box),
            ends);
      }
    }
    for (Strand strand : strands.strands().keySet()) {
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

  private double width(Strand strand) {
    double narrowest =
        strands.levels().stream().mapToDouble(StrandsPlot::width).min().orElse(WIDEST);
    return narrowest * strands.strands().getOrDefault(strand, 0) / strands.runs();
  }

  private double middle(Rectangle2D area, int level, int box) {
    double slot = (Theme.INSIDE - NAMES) / strands.levels().get(level).boxes().size();
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
  }

  private void drawLevel(Graphics2D surface, int level, Rectangle2D area) {
    double top = area.getMinY() + tops[level];
    double centre = top + heights[level] / 2;
    Level body = strands.levels().get(level);
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
