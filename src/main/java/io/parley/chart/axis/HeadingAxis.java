package io.parley.chart.axis;

import io.parley.chart.axis.TickAxis.Tick;
import io.parley.chart.style.Palette;
import io.parley.chart.style.Theme;
import io.parley.chart.style.Wrapped;
import io.parley.model.Actor;
import io.parley.words.Texts;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/**
 * Columns with their names above them: upright where they fit, else turned. A single one has its
 * name at its left.
 */
public final class HeadingAxis extends NumberAxis {

  private static final long serialVersionUID = 1;
  private static final double WIDEST = 96;
  private static final double NARROWEST = 32;
  private static final double ALL = 430;
  private static final double LINE = 15;
  private static final double SHORTEST = 60;
  private static final double LONGEST_WORD = 200;
  private static final double PADDING = 8;

  private final transient List<List<String>> names;
  private final double column;
  private final boolean isTurned;
  private final double height;

  /**
   * Columns with these names.
   *
   * @param column a column's width, in pixels
   */
  public HeadingAxis(List<String> names, double column) {
    List<String> clean = names.stream().map(Texts::clean).toList();
    this.column = column;
    isTurned =
        clean.size() > 1 && clean.stream().anyMatch(name -> widestWord(name) > column - PADDING);
    double length = isTurned ? turnedLength(clean) : column - PADDING;
    this.names = clean.stream().map(name -> lines(name, length)).toList();
    height = PADDING + (isTurned ? length : LINE * mostLines(this.names));
    Theme.quiet(this);
    setTickLabelsVisible(false);
    setRange(-0.5, names.size() - 0.5);
    setTickUnit(new NumberTickUnit(1));
    setFixedDimension(height);
  }

  /** The heading of a single column. */
  public static HeadingAxis of(String name, double column) {
    return new HeadingAxis(List.of(name), column);
  }

  /** An axis of the columns by number, from 0. */
  public TickAxis places() {
    return new TickAxis(
        getRange(),
        IntStream.range(0, names.size()).mapToObj(column -> new Tick(column, "")).toList());
  }

  /** A column for each actor. */
  public static HeadingAxis actors(List<Actor> actors) {
    return new HeadingAxis(
        actors.stream().map(Actor::title).toList(),
        Math.max(NARROWEST, Math.min(WIDEST, ALL / actors.size())));
  }

  /** The width of all columns, in pixels. */
  public double width() {
    return column * names.size();
  }

  /** The height of the names, in pixels. */
  public double height() {
    return height;
  }

  @Override
  public AxisState draw(
      Graphics2D surface,
      double cursor,
      Rectangle2D plotArea,
      Rectangle2D dataArea,
      RectangleEdge edge,
      PlotRenderingInfo info) {
    surface.setPaint(Palette.INK);
    surface.setFont(Theme.SMALL);
    for (int name = 0; name < names.size(); name++) {
      double middle = valueToJava2D(name, dataArea, edge);
      if (names.size() == 1) {
        drawLines(surface, names.get(0), dataArea.getMinX(), cursor, TextAnchor.BOTTOM_LEFT);
      } else if (isTurned) {
        drawTurned(surface, names.get(name), middle, cursor);
      } else {
        drawLines(surface, names.get(name), middle, cursor, TextAnchor.BOTTOM_CENTER);
      }
    }
    return super.draw(surface, cursor, plotArea, dataArea, edge, info);
  }

  private static void drawLines(
      Graphics2D surface, List<String> lines, double x, double bottom, TextAnchor anchor) {
    double y = bottom - PADDING / 2 - LINE * (lines.size() - 1);
    Theme.write(surface, lines, x, y, LINE, anchor);
  }

  private static void drawTurned(
      Graphics2D surface, List<String> lines, double middle, double bottom) {
    AffineTransform before = surface.getTransform();
    surface.translate(middle, bottom - PADDING / 2);
    surface.rotate(-Math.PI / 2);
    Theme.write(surface, lines, 0, -LINE * (lines.size() - 1) / 2, LINE, TextAnchor.CENTER_LEFT);
    surface.setTransform(before);
  }

  /** The least length at which no name takes more lines than its column has room for. */
  private double turnedLength(List<String> names) {
    int most = (int) (column / LINE);
    double length = SHORTEST;
    for (String name : names) {
      length = Math.max(length, Math.min(LONGEST_WORD, widestWord(name)));
    }
    while (mostLines(names.stream().map(linesWithin(length)).toList()) > most) {
      length += LINE;
    }
    return length;
  }

  private static Function<String, List<String>> linesWithin(double length) {
    return name -> lines(name, length);
  }

  private static List<String> lines(String name, double width) {
    return Wrapped.lines(name, Theme.SMALL, width);
  }

  private static int mostLines(List<List<String>> names) {
    return names.stream().mapToInt(List::size).max().orElse(1);
  }

  private static double widestWord(String name) {
    double widest = 0;
    for (String word : name.split(" ", -1)) {
      widest = Math.max(widest, Wrapped.width(word, Theme.SMALL));
    }
    return Math.ceil(widest);
  }
}
