package io.parley.chart.plot;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.chart.axis.RoundRows;
import io.parley.chart.axis.RoundScale;
import io.parley.chart.axis.Scales;
import io.parley.chart.axis.TickAxis;
import io.parley.chart.style.Palette;
import io.parley.chart.style.Theme;
import io.parley.chart.style.Wrapped;
import io.parley.model.procedure.Clock;
import io.parley.words.Signed;
import io.parley.words.Texts;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.Function;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/**
 * Paths of actors: a row for each actor, a column for each of its paths as a median in a fan, all
 * on one scale. Each has its own field, so that no fan lies on another.
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
  private static final double COLUMN = (Theme.INSIDE - NAMES) / PathLine.values().length;
  private static final double FIELD = COLUMN - LEFT - RIGHT;
  private static final int MOST_TICKS = 3;
  private static final int MOST_VALUES = 5;
  private static final float SHADE = 0.25f;

  private final transient List<List<NamedCsvRecord>> actors;
  private final transient List<List<String>> names;
  private final transient Map<PathLine, List<String>> headings = new EnumMap<>(PathLine.class);
  private final transient Clock clock;
  private final int last;
  private final double rowHeight;
  private final double least;
  private final double most;

  /**
   * A grid.
   *
   * @param actors by actor, its rows by round
   * @param hasStatusQuo whether something is in force before any deal
   * @param last the last round
   */
  public PathGrid(List<List<NamedCsvRecord>> actors, boolean hasStatusQuo, Clock clock, int last) {
    this.actors = actors;
    this.clock = clock;
    this.last = last;
    names =
        actors.stream()
            .map(rows -> Texts.within(rows.get(0).getField("label")))
            .map(name -> Wrapped.lines(name, Theme.STRONG, NAMES))
            .toList();
    for (PathLine line : PathLine.values()) {
      headings.put(line, Wrapped.lines(line.label(hasStatusQuo), Theme.TEXT, COLUMN - LEFT));
    }
    rowHeight = Math.max(ROW, Theme.LINE * mostLines(names) + GAP);
    least = Math.min(0, extreme(PathLine::low, Math::min));
    most = Math.max(1, extreme(PathLine::high, Math::max));
    setInsets(RectangleInsets.ZERO_INSETS);
    setOutlineVisible(false);
    setBackgroundPaint(null);
  }

  private double extreme(Function<PathLine, String> column, DoubleBinaryOperator better) {
    return actors.stream()
        .flatMap(List::stream)
        .flatMapToDouble(
            row -> PathLine.all().mapToDouble(line -> Cells.value(row, column.apply(line))))
        .filter(value -> !Double.isNaN(value))
        .reduce(better)
        .orElse(0);
  }

  private static int mostLines(Collection<List<String>> texts) {
    return texts.stream().mapToInt(List::size).max().orElse(1);
  }

  /** The height that it needs, in pixels. */
  public double height() {
    return top() + actors.size() * rowHeight + bottom();
  }

  private double bottom() {
    return clock.date(last) == null ? BOTTOM + AXIS_LABEL : BOTTOM;
  }

  private double top() {
    return GAP / 2 + Theme.LINE * mostLines(headings.values());
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
    double x = area.getMinX() + NAMES;
    for (PathLine line : PathLine.values()) {
      write(surface, headings.getOrDefault(line, List.of()), x + LEFT, area.getMinY(), Theme.TEXT);
      for (int actor = 0; actor < actors.size(); actor++) {
        draw(surface, actor, line, x, area.getMinY() + top() + actor * rowHeight);
      }
      x += COLUMN;
    }
    for (int actor = 0; actor < actors.size(); actor++) {
      double y = area.getMinY() + top() + actor * rowHeight + GAP / 2;
      write(surface, names.get(actor), area.getMinX(), y, Theme.STRONG);
    }
  }

  private void draw(Graphics2D surface, int actor, PathLine line, double x, double y) {
    YIntervalSeries fan = fan(actors.get(actor), line);
    double height = rowHeight - GAP;
    Rectangle2D field = new Rectangle2D.Double(x + LEFT, y + GAP / 2, FIELD, height);
    surface.setFont(Theme.SMALL);
    if (fan.isEmpty()) {
      surface.setPaint(Palette.QUIET_INK);
      write(surface, "does not speak", field.getMinX(), field.getCenterY());
      return;
    }
    TickAxis values = Scales.values(least, most, 0, MOST_VALUES);
    values.setTickLabelsVisible(line == PathLine.AIM);
    XYPlot plot = plot(actor, line, fan, values);
    plot.setFixedRangeAxisSpace(space(LEFT, RIGHT, RectangleEdge.LEFT, RectangleEdge.RIGHT));
    plot.setFixedDomainAxisSpace(space(GAP / 2, bottom(), RectangleEdge.TOP, RectangleEdge.BOTTOM));
    plot.draw(
        surface,
        new Rectangle2D.Double(x, y, COLUMN, height + GAP / 2 + bottom()),
        null,
        null,
        null);
    double end = fan.getYValue(fan.getItemCount() - 1);
    surface.setPaint(Palette.INK);
    surface.setFont(Theme.SMALL);
    double middle = values.valueToJava2D(end, field, RectangleEdge.LEFT);
    write(surface, Signed.plain(end, 2), field.getMaxX() + 5, middle);
  }

  /** A path on its own, with what is in force as a dashed line where it is not the subject. */
  private XYPlot plot(int actor, PathLine line, YIntervalSeries fan, TickAxis values) {
    YIntervalSeriesCollection dataset = new YIntervalSeriesCollection();
    DeviationRenderer renderer = new DeviationRenderer(true, false);
    renderer.setAlpha(SHADE);
    add(dataset, renderer, fan, Palette.actor(actor), Theme.LEAD);
    if (line == PathLine.AIM) {
      YIntervalSeries inForce = new YIntervalSeries(PathLine.IN_FORCE);
      for (NamedCsvRecord row : actors.get(actor)) {
        double median = Cells.value(row, PathLine.IN_FORCE.median());
        inForce.add(RoundRows.of(row), median, median, median);
      }
      add(dataset, renderer, inForce, Palette.INK, Theme.DASHED);
    }
    TickAxis rounds = RoundScale.of(clock, last, MOST_TICKS);
    if (actor < actors.size() - 1) {
      rounds.setTickLabelsVisible(false);
      rounds.setTickMarksVisible(false);
      rounds.setLabel(null);
    }
    return XyPlots.plot(dataset, rounds, values, renderer);
  }

  private static void add(
      YIntervalSeriesCollection dataset,
      DeviationRenderer renderer,
      YIntervalSeries series,
      Color colour,
      BasicStroke stroke) {
    int index = dataset.getSeriesCount();
    renderer.setSeriesPaint(index, colour);
    renderer.setSeriesFillPaint(index, colour);
    renderer.setSeriesStroke(index, stroke);
    dataset.addSeries(series);
  }

  private static YIntervalSeries fan(List<NamedCsvRecord> rows, PathLine line) {
    YIntervalSeries fan = new YIntervalSeries(line);
    for (NamedCsvRecord row : rows) {
      double median = Cells.value(row, line.median());
      if (!Double.isNaN(median)) {
        fan.add(
            RoundRows.of(row), median, Cells.value(row, line.low()), Cells.value(row, line.high()));
      }
    }
    return fan;
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

  private static void write(Graphics2D surface, String text, double x, double middle) {
    TextUtils.drawAlignedString(
        text, surface, (float) x, (float) middle, TextAnchor.HALF_ASCENT_LEFT);
  }
}
