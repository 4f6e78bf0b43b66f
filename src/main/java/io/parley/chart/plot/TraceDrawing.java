package io.parley.chart.plot;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.chart.style.Palette;
import io.parley.chart.style.Theme;
import io.parley.chart.style.Wrapped;
import io.parley.chart.words.Rounds;
import io.parley.chart.words.Texts;
import io.parley.model.Scenario;
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
import java.util.Map;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** Draws one run's proposals into a plot of two actors' values. */
public final class TraceDrawing extends AbstractXYAnnotation {

  private static final long serialVersionUID = 1;
  private static final double DOT = 5;
  private static final double SMALL_DOT = 3;
  private static final double MARK = 7;
  private static final double PALEST = 0.25;
  private static final double LABEL_HEIGHT = 15;
  private static final double GAP = 4;

  private final transient Trace trace;
  private final transient Scenario scenario;

  public TraceDrawing(Trace trace, Scenario scenario) {
    this.trace = trace;
    this.scenario = scenario;
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
      drawFrontier();
      surface.setPaint(Palette.APART);
      trace.others().map(this::at).distinct().forEach(at -> surface.fill(circle(at, SMALL_DOT)));
      drawProposals(trace.firstActor());
      drawProposals(trace.secondActor());
      Map<Point2D, String> inForce = drawInForce();
      List<Point2D> stations = List.copyOf(inForce.keySet());
      Point2D last = stations.get(stations.size() - 1);
      label(inForce.getOrDefault(stations.get(0), ""), stations.get(0), MARK);
      if (stations.size() > 1) {
        label(inForce.getOrDefault(last, ""), last, MARK);
      }
      labelProposals(trace.firstActor());
      labelProposals(trace.secondActor());
      stations.stream()
          .skip(1)
          .filter(at -> !at.equals(last))
          .forEach(at -> labelIfFree(inForce, at));
      labels.forEach(label -> write(label.text(), label.box()));
    }

    private Point2D at(NamedCsvRecord row) {
      return new Point2D.Double(
          firsts.valueToJava2D(trace.first(row), area, RectangleEdge.BOTTOM),
          seconds.valueToJava2D(trace.second(row), area, RectangleEdge.LEFT));
    }

    private void drawFrontier() {
      List<Point2D> points = trace.of(TraceMark.FRONTIER).map(this::at).toList();
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
      surface.setPaint(Palette.INK);
      surface.setStroke(Theme.DASHED);
      surface.draw(stairs);
    }

    /** The later, the stronger. */
    private void drawProposals(int actor) {
      Color colour = Palette.actor(actor);
      List<Point2D> points = steps(trace.proposals(actor));
      surface.setStroke(Theme.FIRM);
      for (int step = 1; step < points.size(); step++) {
        surface.setPaint(Palette.clear(colour, strength(step, points.size())));
        surface.draw(new Line2D.Double(points.get(step - 1), points.get(step)));
      }
      for (int step = 0; step < points.size(); step++) {
        surface.setPaint(Palette.PAPER);
        surface.fill(circle(points.get(step), DOT + 1));
        surface.setPaint(Palette.clear(colour, strength(step, points.size())));
        surface.fill(circle(points.get(step), DOT));
      }
    }

    /** Where proposals are, but those that repeat the one before. */
    private List<Point2D> steps(List<NamedCsvRecord> proposals) {
      List<Point2D> steps = new ArrayList<>();
      for (NamedCsvRecord proposal : proposals) {
        Point2D here = at(proposal);
        if (steps.isEmpty() || !steps.get(steps.size() - 1).equals(here)) {
          steps.add(here);
        }
      }
      return steps;
    }

    private static double strength(int step, int steps) {
      return steps < 2 ? 1 : PALEST + (1 - PALEST) * step / (steps - 1);
    }

    /** Draws what came into force, and says what there is to write beside it. */
    private Map<Point2D, String> drawInForce() {
      List<NamedCsvRecord> rows = new ArrayList<>(trace.of(TraceMark.START).toList());
      rows.addAll(trace.of(TraceMark.IN_FORCE).toList());
      surface.setPaint(Palette.INK);
      surface.setStroke(Theme.FIRM);
      Map<Point2D, String> names = new LinkedHashMap<>();
      for (int step = 0; step < rows.size(); step++) {
        Point2D here = at(rows.get(step));
        if (step > 0) {
          surface.draw(new Line2D.Double(at(rows.get(step - 1)), here));
        }
        String name =
            step == 0
                ? "no deal"
                : "in force, " + Rounds.when(scenario.clock(), Rounds.of(rows.get(step)));
        names.merge(here, name, (before, after) -> after);
        places.take(circle(here, MARK).getBounds2D());
      }
      for (Point2D place : names.keySet()) {
        surface.setPaint(Palette.PAPER);
        surface.fill(diamond(place, MARK + 2));
        surface.setPaint(Palette.INK);
        surface.fill(diamond(place, MARK));
      }
      return names;
    }

    private void labelProposals(int actor) {
      List<NamedCsvRecord> proposals = trace.proposals(actor);
      if (proposals.isEmpty()) {
        return;
      }
      String name = Texts.within(scenario.actors().get(actor).title());
      label(name + " proposes first", at(proposals.get(0)), DOT);
      if (proposals.size() > 1) {
        label(name + " last", at(proposals.get(proposals.size() - 1)), DOT);
      }
    }

    private void label(String text, Point2D place, double radius) {
      double width = Wrapped.width(text, Theme.SMALL);
      label(
          text,
          place,
          radius,
          places.near(place.getX(), place.getY(), radius, width, LABEL_HEIGHT));
    }

    private void labelIfFree(Map<Point2D, String> names, Point2D place) {
      String text = names.getOrDefault(place, "");
      double width = Wrapped.width(text, Theme.SMALL);
      Rectangle2D box = places.nearIfFree(place.getX(), place.getY(), MARK, width, LABEL_HEIGHT);
      if (box != null) {
        label(text, place, MARK, box);
      }
    }

    /** Leads to a label where it is not beside what it is about. */
    private void label(String text, Point2D place, double radius, Rectangle2D box) {
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
      surface.setPaint(Palette.clear(Palette.PAPER, 0.8));
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
