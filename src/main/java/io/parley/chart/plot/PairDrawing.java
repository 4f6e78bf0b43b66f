package io.parley.chart.plot;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.analysis.solve.NamedPoint;
import io.parley.chart.figure.Cells;
import io.parley.chart.style.Palette;
import io.parley.chart.style.Theme;
import io.parley.chart.style.Wrapped;
import io.parley.chart.words.Percent;
import io.parley.chart.words.Texts;
import io.parley.model.Actor;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** Draws two actors' payoffs into a plot, from the faintest to what is labelled. */
public final class PairDrawing extends AbstractXYAnnotation {

  private static final long serialVersionUID = 1;
  private static final double LARGEST_BUBBLE = 28;
  private static final double SMALLEST_BUBBLE = 2;
  private static final int LABELLED_BUBBLES = 3;
  private static final double LEAST_LABELLED = 0.05;
  private static final double MARK = 6;
  private static final double LABEL_HEIGHT = 15;
  private static final double GAP = 4;
  private static final Color VEIL = Palette.clear(Palette.PAPER, 0.8);

  private final transient PairRows pair;
  private final transient Actor first;
  private final transient Actor second;

  public PairDrawing(PairRows pair, Actor first, Actor second) {
    this.pair = pair;
    this.first = first;
    this.second = second;
  }

  @Override
  public void draw(
      Graphics2D surface,
      XYPlot plot,
      Rectangle2D area,
      ValueAxis firsts,
      ValueAxis seconds,
      int index,
      PlotRenderingInfo info) {
    new Strokes(surface, area, firsts, seconds).drawAll();
  }

  private record Placed(String text, Rectangle2D box) {}

  /** Draws on one surface. */
  private final class Strokes {

    private final Graphics2D surface;
    private final Rectangle2D area;
    private final ValueAxis firsts;
    private final ValueAxis seconds;
    private final FreePlaces places;
    private final List<Placed> labels = new ArrayList<>();

    Strokes(Graphics2D surface, Rectangle2D area, ValueAxis firsts, ValueAxis seconds) {
      this.surface = surface;
      this.area = area;
      this.firsts = firsts;
      this.seconds = seconds;
      places = new FreePlaces(area);
    }

    void drawAll() {
      drawSpots();
      drawStairs(PairMark.FRONTIER, Palette.INK);
      drawStairs(PairMark.FEASIBLE_FRONTIER, Palette.FEASIBLE);
      drawSettlements();
      drawNoDeal(pair.of(PairMark.NO_DEAL).get(0));
      drawPoints();
      labelSettlements();
      labels.forEach(
          label -> write(label.text(), label.box())); // above all lines that lead to them
    }

    private double x(double value) {
      return firsts.valueToJava2D(value, area, RectangleEdge.BOTTOM);
    }

    private double y(double value) {
      return seconds.valueToJava2D(value, area, RectangleEdge.LEFT);
    }

    private Point2D at(NamedCsvRecord row) {
      return new Point2D.Double(x(pair.first(row)), y(pair.second(row)));
    }

    private void drawSpots() {
      new PairSpots(pair, this::x, this::y)
          .shapes()
          .forEach(
              (colour, shape) -> {
                surface.setPaint(colour);
                surface.fill(shape);
              });
    }

    /** What is not beaten for both: nothing lies above and to the right of the stairs. */
    private void drawStairs(PairMark mark, Color colour) {
      List<NamedCsvRecord> rows = pair.of(mark);
      if (rows.isEmpty()) {
        return;
      }
      Path2D stairs = new Path2D.Double();
      Point2D start = at(rows.get(0));
      stairs.moveTo(area.getMinX(), start.getY());
      for (NamedCsvRecord row : rows) {
        Point2D step = at(row);
        stairs.lineTo(stairs.getCurrentPoint().getX(), step.getY());
        stairs.lineTo(step.getX(), step.getY());
      }
      stairs.lineTo(stairs.getCurrentPoint().getX(), area.getMaxY());
      surface.setPaint(colour);
      surface.setStroke(mark == PairMark.FRONTIER ? PairMark.DASHED : Theme.LEAD);
      surface.draw(stairs);
    }

    private void drawSettlements() {
      for (NamedCsvRecord row : pair.of(PairMark.SETTLEMENT)) {
        Ellipse2D bubble = circle(at(row), radius(row));
        surface.setPaint(PairMark.BUBBLE);
        surface.fill(bubble);
        surface.setPaint(Palette.SETTLED_EDGE);
        surface.setStroke(Theme.THIN);
        surface.draw(bubble);
      }
    }

    private double share(NamedCsvRecord row) {
      return Cells.value(row, "runs") / Cells.value(row, "of");
    }

    /** The area is in proportion to the share. */
    private double radius(NamedCsvRecord row) {
      return Math.max(SMALLEST_BUBBLE, LARGEST_BUBBLE * Math.sqrt(share(row)));
    }

    private void drawNoDeal(NamedCsvRecord row) {
      Point2D noDeal = at(row);
      surface.setPaint(Palette.INK);
      surface.setStroke(Theme.THIN);
      surface.draw(new Line2D.Double(noDeal.getX(), area.getMinY(), noDeal.getX(), area.getMaxY()));
      surface.draw(new Line2D.Double(area.getMinX(), noDeal.getY(), area.getMaxX(), noDeal.getY()));
      String across = noDeal(first, pair.first(row));
      String along = noDeal(second, pair.second(row));
      labels.add(
          new Placed(
              along,
              places.firstFree(besideLine(Wrapped.width(along, Theme.SMALL), noDeal.getY()))));
      labels.add(
          new Placed(
              across, places.firstFree(atLine(Wrapped.width(across, Theme.SMALL), noDeal.getX()))));
    }

    private String noDeal(Actor actor, double value) {
      return String.format(
              Locale.ROOT, "%s: no deal is worth %.2f", Texts.within(actor.title()), value + 0.0)
          .replace('-', '−');
    }

    private List<Rectangle2D> besideLine(double width, double y) {
      List<Rectangle2D> candidates = new ArrayList<>();
      for (double left : new double[] {area.getMaxX() - width - GAP, area.getMinX() + GAP}) {
        for (double top : new double[] {y - LABEL_HEIGHT - GAP, y + GAP}) {
          candidates.add(new Rectangle2D.Double(left, top, width, LABEL_HEIGHT));
        }
      }
      return candidates;
    }

    private List<Rectangle2D> atLine(double width, double x) {
      List<Rectangle2D> candidates = new ArrayList<>();
      for (double top : new double[] {area.getMaxY() - LABEL_HEIGHT - GAP, area.getMinY() + GAP}) {
        for (double left : new double[] {x + GAP, x - width - GAP}) {
          candidates.add(new Rectangle2D.Double(left, top, width, LABEL_HEIGHT));
        }
      }
      return candidates;
    }

    /** Points at one place share a label. */
    private void drawPoints() {
      Map<Point2D, List<String>> names = new LinkedHashMap<>();
      for (NamedCsvRecord row : pair.of(PairMark.POINT)) {
        String label = NamedPoint.valueOf(row.getField("name").toUpperCase(Locale.ROOT)).label();
        names.computeIfAbsent(at(row), any -> new ArrayList<>()).add(label);
      }
      names
          .keySet()
          .forEach(
              place -> {
                places.take(circle(place, MARK).getBounds2D());
                surface.setPaint(Palette.PAPER);
                surface.fill(diamond(place, MARK + 2));
                surface.setPaint(Palette.INK);
                surface.fill(diamond(place, MARK));
              });
      names.forEach((place, all) -> label(String.join(", ", all), place, MARK));
    }

    private void labelSettlements() {
      pair.of(PairMark.SETTLEMENT).stream()
          .limit(LABELLED_BUBBLES)
          .filter(row -> share(row) >= LEAST_LABELLED)
          .forEach(row -> label(Percent.of(share(row)) + " of runs", at(row), radius(row)));
    }

    /** Finds a label's place, and leads to it where it is not beside what it is about. */
    private void label(String text, Point2D place, double radius) {
      double width = Wrapped.width(text, Theme.SMALL);
      Rectangle2D box = places.near(place.getX(), place.getY(), radius, width, LABEL_HEIGHT);
      double nearX = Math.max(box.getMinX(), Math.min(place.getX(), box.getMaxX()));
      double nearY = Math.max(box.getMinY(), Math.min(place.getY(), box.getMaxY()));
      if (place.distance(nearX, nearY) > radius + GAP) {
        surface.setPaint(Palette.INK);
        surface.setStroke(Theme.THIN);
        surface.draw(new Line2D.Double(place.getX(), place.getY(), nearX, nearY));
      }
      labels.add(new Placed(text, box));
    }

    private void write(String text, Rectangle2D box) {
      surface.setPaint(VEIL);
      surface.fill(box);
      surface.setPaint(Palette.INK);
      surface.setFont(Theme.SMALL);
      TextUtils.drawAlignedString(
          text, surface, (float) box.getX(), (float) box.getCenterY(), TextAnchor.HALF_ASCENT_LEFT);
    }

    private static Ellipse2D circle(Point2D centre, double radius) {
      return new Ellipse2D.Double(
          centre.getX() - radius, centre.getY() - radius, 2 * radius, 2 * radius);
    }

    private static Shape diamond(Point2D centre, double arm) {
      return AffineTransform.getTranslateInstance(centre.getX(), centre.getY())
          .createTransformedShape(AttitudeMark.diamond(arm));
    }
  }
}
