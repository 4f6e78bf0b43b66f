package io.parley.chart.plot.plane;

import io.parley.chart.axis.Scales;
import io.parley.chart.axis.TickAxis;
import io.parley.chart.plot.XyPlots;
import io.parley.chart.style.Marks;
import io.parley.chart.style.Palette;
import io.parley.chart.style.Theme;
import io.parley.chart.style.Wrapped;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/**
 * The plane of two numbers, such as what outcomes are worth to two actors, as it is drawn on: marks
 * at places, with labels near them that run into nothing.
 */
final class Plane {

  /** How far marks reach from their place, in pixels. */
  static final double MARK = 6;

  private static final double MARGIN = 0.065;
  private static final double LEAST_LENGTH = 0.05;
  private static final double LABEL_HEIGHT = 15;
  private static final double GAP = 4;
  private static final double HALO = 2;
  private static final Color VEIL = Palette.clear(Palette.PAPER, 0.8);

  private final Graphics2D surface;
  private final Rectangle2D area;
  private final ValueAxis across;
  private final ValueAxis up;
  private final FreePlaces places;
  private final List<Placed> labels = new ArrayList<>();

  private record Placed(String text, Rectangle2D box) {}

  private Plane(Graphics2D surface, Rectangle2D area, ValueAxis across, ValueAxis up) {
    this.surface = surface;
    this.area = area;
    this.across = across;
    this.up = up;
    places = new FreePlaces(area);
  }

  /**
   * A plot of two numbers in which {@code drawing} draws, from the faintest to what is labelled.
   */
  static XYPlot plot(TickAxis across, TickAxis up, Consumer<Plane> drawing) {
    XYPlot plot = XyPlots.plot(null, across, up, new XYLineAndShapeRenderer());
    plot.setDomainGridlinesVisible(true);
    plot.addAnnotation(new Drawing(drawing));
    return plot;
  }

  /** An axis with a little room beyond the values. */
  static TickAxis values(String name, double[] values) {
    double least = Arrays.stream(values).min().orElse(0);
    double most = Arrays.stream(values).max().orElse(1);
    double margin = MARGIN * Math.max(most - least, LEAST_LENGTH);
    return Scales.values(least - margin, most + margin, 0).named("Value to " + name);
  }

  private static final class Drawing extends AbstractXYAnnotation {

    private static final long serialVersionUID = 1;

    private final transient Consumer<Plane> drawing;

    Drawing(Consumer<Plane> drawing) {
      this.drawing = drawing;
    }

    @Override
    public void draw(
        Graphics2D surface,
        XYPlot plot,
        Rectangle2D area,
        ValueAxis across,
        ValueAxis up,
        int index,
        PlotRenderingInfo info) {
      Plane plane = new Plane(surface, area, across, up);
      drawing.accept(plane);
      plane.writeLabels();
    }
  }

  Rectangle2D area() {
    return area;
  }

  double x(double value) {
    return across.valueToJava2D(value, area, RectangleEdge.BOTTOM);
  }

  double y(double value) {
    return up.valueToJava2D(value, area, RectangleEdge.LEFT);
  }

  /** The place of a pair of values. */
  Point2D at(double first, double second) {
    return new Point2D.Double(x(first), y(second));
  }

  void fill(Shape shape, Color colour) {
    surface.setPaint(colour);
    surface.fill(shape);
  }

  void draw(Shape shape, BasicStroke stroke, Color colour) {
    surface.setPaint(colour);
    surface.setStroke(stroke);
    surface.draw(shape);
  }

  /** Draws a line between places. */
  void line(Point2D from, Point2D to, Color colour) {
    draw(new Line2D.Double(from, to), Theme.FIRM, colour);
  }

  /** A circle at a place. */
  static Shape circle(Point2D place, double radius) {
    return Marks.at(place.getX(), place.getY(), Marks.circle(radius));
  }

  /** Draws a diamond that stands out from what is below it. */
  void diamond(Point2D place, double arm) {
    fill(Marks.at(place.getX(), place.getY(), Marks.diamond(arm + HALO)), Palette.PAPER);
    fill(Marks.at(place.getX(), place.getY(), Marks.diamond(arm)), Palette.INK);
  }

  /**
   * Draws what is not beaten for both: nothing lies above and to the right of the stairs. Between
   * two points they turn at the lesser of both values, as nothing more is reached.
   *
   * @param points from the left to the right
   */
  void stairs(List<Point2D> points, BasicStroke stroke, Color colour) {
    if (points.isEmpty()) {
      return;
    }
    Path2D stairs = new Path2D.Double();
    stairs.moveTo(area.getMinX(), points.get(0).getY());
    for (Point2D point : points) {
      stairs.lineTo(stairs.getCurrentPoint().getX(), point.getY());
      stairs.lineTo(point.getX(), point.getY());
    }
    stairs.lineTo(stairs.getCurrentPoint().getX(), area.getMaxY());
    draw(stairs, stroke, colour);
  }

  /** Keeps what is drawn at a place free of labels. */
  void keepFree(Shape shape) {
    places.take(shape.getBounds2D());
  }

  /** Finds the place of a label, and leads to it where it is not beside what it is about. */
  void label(String text, Point2D place, double radius) {
    double width = Wrapped.width(text, Theme.SMALL);
    put(text, place, radius, places.near(place.getX(), place.getY(), radius, width, LABEL_HEIGHT));
  }

  /** Does the same where there is room. */
  void labelIfFree(String text, Point2D place, double radius) {
    double width = Wrapped.width(text, Theme.SMALL);
    Rectangle2D box = places.nearIfFree(place.getX(), place.getY(), radius, width, LABEL_HEIGHT);
    if (box != null) {
      put(text, place, radius, box);
    }
  }

  /** Labels a place at its right or as near above or below as there is room, if there is any. */
  void labelAtRight(String text, Point2D place, double radius) {
    double width = Wrapped.width(text, Theme.SMALL);
    double left = place.getX() + radius + GAP;
    double apart = LABEL_HEIGHT + GAP;
    for (int step = 0; step < area.getHeight() / apart; step++) {
      for (int side = -1; side <= 1; side += 2) {
        double top = place.getY() + side * step * apart - LABEL_HEIGHT / 2;
        Rectangle2D box = new Rectangle2D.Double(left, top, width, LABEL_HEIGHT);
        if (places.isFree(box)) {
          places.take(box);
          put(text, place, radius, box);
          return;
        }
      }
    }
  }

  private void put(String text, Point2D place, double radius, Rectangle2D box) {
    double nearX = Math.max(box.getMinX(), Math.min(place.getX(), box.getMaxX()));
    double nearY = Math.max(box.getMinY(), Math.min(place.getY(), box.getMaxY()));
    if (place.distance(nearX, nearY) > radius + GAP) {
      draw(new Line2D.Double(place, new Point2D.Double(nearX, nearY)), Theme.THIN, Palette.INK);
    }
    labels.add(new Placed(text, box));
  }

  /** Labels a line that goes across. */
  void labelAcross(String text, double y) {
    double width = Wrapped.width(text, Theme.SMALL);
    List<Rectangle2D> candidates = new ArrayList<>();
    for (double left : new double[] {area.getMaxX() - width - GAP, area.getMinX() + GAP}) {
      for (double top : new double[] {y - LABEL_HEIGHT - GAP, y + GAP}) {
        candidates.add(new Rectangle2D.Double(left, top, width, LABEL_HEIGHT));
      }
    }
    labels.add(new Placed(text, places.firstFree(candidates)));
  }

  /** Labels a line that goes up. */
  void labelUp(String text, double x) {
    double width = Wrapped.width(text, Theme.SMALL);
    List<Rectangle2D> candidates = new ArrayList<>();
    for (double top : new double[] {area.getMaxY() - LABEL_HEIGHT - GAP, area.getMinY() + GAP}) {
      for (double left : new double[] {x + GAP, x - width - GAP}) {
        candidates.add(new Rectangle2D.Double(left, top, width, LABEL_HEIGHT));
      }
    }
    labels.add(new Placed(text, places.firstFree(candidates)));
  }

  /** Last, so that labels are above all lines that lead to them. */
  private void writeLabels() {
    surface.setFont(Theme.SMALL);
    for (Placed label : labels) {
      Rectangle2D box = label.box();
      fill(box, VEIL);
      surface.setPaint(Palette.INK);
      TextUtils.drawAlignedString(
          label.text(),
          surface,
          (float) box.getX(),
          (float) box.getCenterY(),
          TextAnchor.HALF_ASCENT_LEFT);
    }
  }
}
