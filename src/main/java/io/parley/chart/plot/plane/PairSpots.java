package io.parley.chart.plot.plane;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.chart.plot.Cells;
import io.parley.chart.style.Palette;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where outcomes are in a chart of two actors' payoffs.
 *
 * @param pair the chart's rows
 * @param plane where they are
 */
record PairSpots(PairRows pair, Plane plane) {

  private static final double DOT = 5;

  /** A shape for each colour, the faintest first. Cells that stand on each other are one part. */
  Map<Color, Path2D> shapes() {
    Map<Color, Path2D> shapes = new LinkedHashMap<>();
    for (double least : new double[] {1, 10, 100}) {
      shapes.put(Palette.shade(least), new Path2D.Double());
    }
    shapes.put(Palette.FEASIBLE, new Path2D.Double());
    Color colour = Palette.FEASIBLE;
    Rectangle2D tower = new Rectangle2D.Double();
    for (NamedCsvRecord row : pair.of(PairMark.SPOT)) {
      Rectangle2D spot = spot(row);
      Color next = colour(row);
      if (next.equals(colour) && isOnTop(spot, tower)) {
        tower.add(spot);
      } else {
        append(shapes, colour, tower);
        tower = spot;
        colour = next;
      }
    }
    append(shapes, colour, tower);
    return shapes;
  }

  private boolean isOnTop(Rectangle2D spot, Rectangle2D tower) {
    return pair.isGrid() && spot.getMinX() == tower.getMinX() && spot.getMaxY() == tower.getMinY();
  }

  private static void append(Map<Color, Path2D> shapes, Color colour, Rectangle2D tower) {
    if (!tower.isEmpty()) {
      shapes.computeIfAbsent(colour, any -> new Path2D.Double()).append(tower, false);
    }
  }

  private Color colour(NamedCsvRecord row) {
    if (Cells.value(row, "feasible") > 0) {
      return Palette.FEASIBLE;
    }
    return pair.isGrid() ? Palette.shade(Cells.value(row, "outcomes")) : Palette.shade(100);
  }

  private Rectangle2D spot(NamedCsvRecord row) {
    double width = Cells.value(row, "width");
    double height = Cells.value(row, "height");
    if (width == 0) {
      return new Rectangle2D.Double(
          Math.round(plane.x(pair.first(row))) - DOT / 2,
          Math.round(plane.y(pair.second(row))) - DOT / 2,
          DOT,
          DOT);
    }
    double left = Math.round(plane.x(pair.first(row) - width / 2));
    double right = Math.round(plane.x(pair.first(row) + width / 2));
    double bottom = Math.round(plane.y(pair.second(row) - height / 2));
    double top = Math.round(plane.y(pair.second(row) + height / 2));
    return new Rectangle2D.Double(left, top, right - left, bottom - top);
  }
}
