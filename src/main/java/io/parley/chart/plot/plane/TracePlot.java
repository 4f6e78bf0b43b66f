package io.parley.chart.plot.plane;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.chart.style.Legend;
import io.parley.chart.style.Marks;
import io.parley.chart.style.Palette;
import io.parley.chart.style.Theme;
import java.awt.Color;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jfree.chart.plot.XYPlot;

/**
 * One run's proposals on the plane of two actors' values.
 *
 * @param trace the chart's rows
 * @param names by actor, its name
 * @param when when a row happened, in words
 */
public record TracePlot(Trace trace, List<String> names, Function<NamedCsvRecord, String> when) {

  private static final double DOT = 5;
  private static final double SMALL_DOT = 3;
  private static final double MARK = 7;
  private static final double PALEST = 0.25;

  /** The plot. */
  public XYPlot plot() {
    double[] firsts = trace.rows().stream().mapToDouble(trace::first).toArray();
    double[] seconds = trace.rows().stream().mapToDouble(trace::second).toArray();
    return Plane.plot(
        Plane.values(names.get(trace.firstActor()), firsts),
        Plane.values(names.get(trace.secondActor()), seconds),
        this::draw);
  }

  private void draw(Plane plane) {
    plane.stairs(
        trace.of(TraceMark.FRONTIER).map(row -> at(plane, row)).toList(),
        Theme.DASHED,
        Palette.INK);
    trace
        .others()
        .map(row -> at(plane, row))
        .distinct()
        .forEach(at -> plane.fill(Plane.circle(at, SMALL_DOT), Palette.APART));
    drawProposals(plane, trace.firstActor());
    drawProposals(plane, trace.secondActor());
    Map<Point2D, String> inForce = drawInForce(plane);
    List<Point2D> stations = List.copyOf(inForce.keySet());
    Point2D first = stations.get(0);
    Point2D last = stations.get(stations.size() - 1);
    plane.label(inForce.getOrDefault(first, ""), first, MARK);
    if (stations.size() > 1) {
      plane.label(inForce.getOrDefault(last, ""), last, MARK);
    }
    labelProposals(plane, trace.firstActor());
    labelProposals(plane, trace.secondActor());
    stations.stream()
        .filter(at -> !at.equals(first) && !at.equals(last))
        .forEach(at -> plane.labelIfFree(inForce.getOrDefault(at, ""), at, MARK));
  }

  private Point2D at(Plane plane, NamedCsvRecord row) {
    return plane.at(trace.first(row), trace.second(row));
  }

  /** The later, the stronger. */
  private void drawProposals(Plane plane, int actor) {
    Color colour = Palette.actor(actor);
    List<Point2D> points = steps(plane, trace.proposals(actor));
    for (int step = 1; step < points.size(); step++) {
      plane.line(
          points.get(step - 1),
          points.get(step),
          Palette.clear(colour, strength(step, points.size())));
    }
    for (int step = 0; step < points.size(); step++) {
      plane.fill(Plane.circle(points.get(step), DOT + 1), Palette.PAPER);
      plane.fill(
          Plane.circle(points.get(step), DOT),
          Palette.clear(colour, strength(step, points.size())));
    }
  }

  /** Where proposals are, but those that repeat the one before. */
  private List<Point2D> steps(Plane plane, List<NamedCsvRecord> proposals) {
    List<Point2D> steps = new ArrayList<>();
    for (NamedCsvRecord proposal : proposals) {
      Point2D here = at(plane, proposal);
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
  private Map<Point2D, String> drawInForce(Plane plane) {
    Map<Point2D, String> texts = new LinkedHashMap<>();
    NamedCsvRecord start = trace.of(TraceMark.START).findFirst().orElseThrow();
    Point2D before = at(plane, start);
    texts.put(before, "no deal");
    for (NamedCsvRecord row : trace.of(TraceMark.IN_FORCE).toList()) {
      Point2D here = at(plane, row);
      plane.line(before, here, Palette.INK);
      texts.put(here, "in force, " + when.apply(row));
      before = here;
    }
    for (Point2D place : texts.keySet()) {
      plane.keepFree(Plane.circle(place, MARK));
      plane.diamond(place, MARK);
    }
    return texts;
  }

  private void labelProposals(Plane plane, int actor) {
    List<NamedCsvRecord> proposals = trace.proposals(actor);
    if (proposals.isEmpty()) {
      return;
    }
    plane.label(names.get(actor) + " proposes first", at(plane, proposals.get(0)), DOT);
    if (proposals.size() > 1) {
      NamedCsvRecord last = proposals.get(proposals.size() - 1);
      plane.label(names.get(actor) + " last", at(plane, last), DOT);
    }
  }

  /** What the marks mean. */
  public Legend legend() {
    Legend legend = new Legend();
    if (trace.of(TraceMark.FRONTIER).findAny().isPresent()) {
      legend.line("no outcome is better for both", Theme.DASHED, Palette.INK);
    }
    legend.filled("in force", Marks.diamond(MARK), Palette.INK);
    return trace.others().findAny().isPresent()
        ? legend.filled("other proposals", Marks.circle(SMALL_DOT), Palette.APART)
        : legend;
  }
}
