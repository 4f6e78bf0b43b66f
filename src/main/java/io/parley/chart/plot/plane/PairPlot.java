package io.parley.chart.plot.plane;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.analysis.solve.NamedPoint;
import io.parley.chart.style.Legend;
import io.parley.chart.style.Marks;
import io.parley.chart.style.Palette;
import io.parley.chart.style.Theme;
import io.parley.words.Percent;
import io.parley.words.Signed;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jfree.chart.plot.XYPlot;

/**
 * What outcomes are worth to two actors.
 *
 * @param pair the chart's rows
 * @param first the name of the actor whose values lie along the chart
 * @param second the name of the one whose values stand up
 */
public record PairPlot(PairRows pair, String first, String second) {

  private static final double LARGEST_BUBBLE = 28;
  private static final double SMALLEST_BUBBLE = 2;
  private static final int LABELLED_BUBBLES = 3;
  private static final double LEAST_LABELLED = 0.05;
  private static final Color BUBBLE = Palette.clear(Palette.SETTLED, 0.7);
  private static final BasicStroke FRONTIER = Theme.DASHED;

  /** The plot. */
  public XYPlot plot() {
    return Plane.plot(
        Plane.values(first, pair.firsts()), Plane.values(second, pair.seconds()), this::draw);
  }

  private void draw(Plane plane) {
    new PairSpots(pair, plane).shapes().forEach((colour, shape) -> plane.fill(shape, colour));
    plane.stairs(places(plane, PairMark.FRONTIER), FRONTIER, Palette.INK);
    plane.stairs(places(plane, PairMark.FEASIBLE_FRONTIER), Theme.LEAD, Palette.FEASIBLE);
    for (NamedCsvRecord row : pair.of(PairMark.SETTLEMENT)) {
      Shape bubble = Plane.circle(at(plane, row), radius(row));
      plane.fill(bubble, BUBBLE);
      plane.draw(bubble, Theme.THIN, Palette.SETTLED_EDGE);
    }
    drawNoDeal(plane, pair.of(PairMark.NO_DEAL).get(0));
    drawPoints(plane);
    pair.of(PairMark.SETTLEMENT).stream()
        .limit(LABELLED_BUBBLES)
        .filter(row -> pair.share(row) >= LEAST_LABELLED)
        .forEach(
            row ->
                plane.label(Percent.of(pair.share(row)) + " of runs", at(plane, row), radius(row)));
  }

  private Point2D at(Plane plane, NamedCsvRecord row) {
    return plane.at(pair.first(row), pair.second(row));
  }

  private List<Point2D> places(Plane plane, PairMark mark) {
    return pair.of(mark).stream().map(row -> at(plane, row)).toList();
  }

  /** The area is in proportion to the share. */
  private double radius(NamedCsvRecord row) {
    return Math.max(SMALLEST_BUBBLE, LARGEST_BUBBLE * Math.sqrt(pair.share(row)));
  }

  private void drawNoDeal(Plane plane, NamedCsvRecord row) {
    Point2D noDeal = at(plane, row);
    double x = noDeal.getX();
    double y = noDeal.getY();
    plane.draw(
        new Line2D.Double(x, plane.area().getMinY(), x, plane.area().getMaxY()),
        Theme.THIN,
        Palette.INK);
    plane.draw(
        new Line2D.Double(plane.area().getMinX(), y, plane.area().getMaxX(), y),
        Theme.THIN,
        Palette.INK);
    plane.labelAcross(noDeal(second, pair.second(row)), y);
    plane.labelUp(noDeal(first, pair.first(row)), x);
  }

  private static String noDeal(String actor, double value) {
    return actor + ": no deal is worth " + Signed.plain(value, 2);
  }

  /** Points at one place share a label. */
  private void drawPoints(Plane plane) {
    Map<Point2D, List<String>> names = new LinkedHashMap<>();
    for (NamedCsvRecord row : pair.of(PairMark.POINT)) {
      String label = NamedPoint.valueOf(row.getField("name").toUpperCase(Locale.ROOT)).label();
      names.computeIfAbsent(at(plane, row), any -> new ArrayList<>()).add(label);
    }
    for (Point2D place : names.keySet()) {
      plane.keepFree(Plane.circle(place, Plane.MARK));
      plane.diamond(place, Plane.MARK);
    }
    names.forEach((place, all) -> plane.label(String.join(", ", all), place, Plane.MARK));
  }

  /** What the marks mean. */
  public Legend legend() {
    Shape square = Marks.bar(10, 10);
    boolean isFeasible = pair.feasible() > 0;
    Legend legend =
        new Legend()
            .filled(
                pair.isGrid() ? "outcomes (darker from 10 and from 100 on)" : "outcome",
                square,
                Palette.shade(pair.isGrid() ? 10 : 100));
    if (isFeasible) {
      legend.filled("with a feasible deal", square, Palette.FEASIBLE);
    }
    legend.line("no outcome is better for both", FRONTIER, Palette.INK);
    if (isFeasible) {
      legend.line("no feasible deal is better for both", Theme.LEAD, Palette.FEASIBLE);
    }
    return pair.of(PairMark.SETTLEMENT).isEmpty()
        ? legend
        : legend.filled("simulated settlements, by share of runs", Marks.circle(7), BUBBLE);
  }
}
