package io.parley.chart.plot;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.chart.axis.RoundScale;
import io.parley.chart.axis.Scales;
import io.parley.chart.axis.TickAxis;
import io.parley.chart.style.Palette;
import io.parley.chart.style.Theme;
import io.parley.chart.style.Wrapped;
import io.parley.chart.words.Texts;
import io.parley.model.Clock;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;

/**
 * Paths of actors: a row for each actor, a column for each of its paths, all on one scale. Each has
 * its own field, so that no fan lies on another.
 */
public final class PathGrid extends Plot {

  private static final long serialVersionUID = 1;
  private static final double NAMES = 132;
  private static final double LEFT = 34;
  private static final double RIGHT = 44;
  private static final double BOTTOM = 24;
  private static final double AXIS_LABEL = 16;
  private static final double ROW = 108;
  private static final double GAP = 22;
  private static final int MOST_TICKS = 3;
  private static final int MOST_VALUES = 5;

  private final transient List<List<PathCell>> actors;
  private final transient List<List<String>> names;
  private final transient List<List<String>> headings;
  private final transient PathRange range;
  private final transient Clock clock;
  private final int last;
  private final double rowHeight;

  /**
   * A grid.
   *
   * @param actors by actor, its rows by round
   * @param colours by actor, its colour
   * @param headings what the columns show
   */
  public PathGrid(
      List<List<NamedCsvRecord>> actors,
      List<Color> colours,
      List<String> headings,
      Clock clock,
      int last) {
    this.actors = new ArrayList<>();
    this.names = new ArrayList<>();
    for (int actor = 0; actor < actors.size(); actor++) {
      List<NamedCsvRecord> rows = actors.get(actor);
      List<PathCell> cells = new ArrayList<>();
      for (PathLine line : PathLine.values()) {
        cells.add(new PathCell(rows, line, colours.get(actor)));
      }
      this.actors.add(cells);
      String name = Texts.within(rows.get(0).getField("label"));
      this.names.add(Wrapped.lines(name, Theme.STRONG, NAMES));
    }
    this.headings =
        headings.stream().map(each -> Wrapped.lines(each, Theme.TEXT, column() - LEFT)).toList();
    this.range = PathRange.of(actors.stream().flatMap(List::stream).toList());
    this.clock = clock;
    this.last = last;
    int lines = names.stream().mapToInt(List::size).max().orElse(1);
    this.rowHeight = Math.max(ROW, Theme.LINE * lines + GAP);
    setInsets(RectangleInsets.ZERO_INSETS);
    setOutlineVisible(false);
    setBackgroundPaint(null);
  }

  /** The height that it needs, in pixels. */
  public double height() {
    return top() + actors.size() * rowHeight + bottom();
  }

  private double bottom() {
    return clock.date(last) == null ? BOTTOM + AXIS_LABEL : BOTTOM;
  }

  private double top() {
    return GAP / 2 + Theme.LINE * headings.stream().mapToInt(List::size).max().orElse(1);
  }

  private static double column() {
    return (Theme.INSIDE - NAMES) / PathLine.values().length;
  }

  @Override
  public String getPlotType() {
    return "paths";
  }

  @Override
  public void draw(
      Graphics2D surface,
      Rectangle2D area,
      Point2D anchor,
      PlotState parent,
      PlotRenderingInfo info) {
    for (int column = 0; column < headings.size(); column++) {
      double x = area.getMinX() + NAMES + column * column() + LEFT;
      write(surface, headings.get(column), x, area.getMinY(), Theme.TEXT);
    }
    for (int actor = 0; actor < actors.size(); actor++) {
      double y = area.getMinY() + top() + actor * rowHeight;
      write(surface, names.get(actor), area.getMinX(), y + GAP / 2, Theme.STRONG);
      for (int column = 0; column < headings.size(); column++) {
        double x = area.getMinX() + NAMES + column * column();
        draw(surface, actor, column, x, y);
      }
    }
  }

  private void draw(Graphics2D surface, int actor, int column, double x, double y) {
    PathCell cell = actors.get(actor).get(column);
    boolean isLast = actor == actors.size() - 1;
    Rectangle2D field =
        new Rectangle2D.Double(x + LEFT, y + GAP / 2, column() - LEFT - RIGHT, rowHeight - GAP);
    if (cell.isEmpty()) {
      surface.setPaint(Palette.QUIET_INK);
      surface.setFont(Theme.SMALL);
      TextUtils.drawAlignedString(
          "does not speak",
          surface,
          (float) field.getMinX(),
          (float) field.getCenterY(),
          TextAnchor.HALF_ASCENT_LEFT);
      return;
    }
    TickAxis rounds = RoundScale.of(clock, last, MOST_TICKS);
    rounds.setTickLabelsVisible(isLast);
    rounds.setTickMarksVisible(isLast);
    if (!isLast) {
      rounds.setLabel(null);
    }
    ValueAxis values = Scales.values(range.least(), range.most(), 0, MOST_VALUES);
    values.setTickLabelsVisible(column == 0);
    XYPlot plot = cell.plot(rounds, values);
    plot.setFixedRangeAxisSpace(space(LEFT, RIGHT, RectangleEdge.LEFT, RectangleEdge.RIGHT));
    plot.setFixedDomainAxisSpace(space(GAP / 2, bottom(), RectangleEdge.TOP, RectangleEdge.BOTTOM));
    plot.draw(
        surface,
        new Rectangle2D.Double(x, y, column(), field.getHeight() + GAP / 2 + bottom()),
        null,
        null,
        null);
    surface.setPaint(Palette.INK);
    surface.setFont(Theme.SMALL);
    TextUtils.drawAlignedString(
        cell.endInWords(),
        surface,
        (float) (field.getMaxX() + 5),
        (float) values.valueToJava2D(cell.end(), field, RectangleEdge.LEFT),
        TextAnchor.HALF_ASCENT_LEFT);
  }

  private static AxisSpace space(
      double first, double second, RectangleEdge firstEdge, RectangleEdge secondEdge) {
    AxisSpace space = new AxisSpace();
    space.ensureAtLeast(first, firstEdge);
    space.ensureAtLeast(second, secondEdge);
    return space;
  }

  private static void write(
      Graphics2D surface, List<String> lines, double x, double top, Font font) {
    surface.setPaint(Palette.INK);
    surface.setFont(font);
    Theme.write(surface, lines, x, top, Theme.LINE, TextAnchor.TOP_LEFT);
  }
}
