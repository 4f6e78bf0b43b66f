package io.parley.chart.plot.plane;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds places for labels where they run into nothing and stay inside. */
final class FreePlaces {

  private static final double[] DISTANCES = {3, 17, 35, 57, 83, 113, 147, 185, 227};
  private static final double[][] DIRECTIONS = {
    {1, 0}, {0.7, -1}, {0.7, 1}, {-1, 0}, {-0.7, -1}, {-0.7, 1}, {0, -1}, {0, 1}
  };
  private static final double AIR = 3;

  private final Rectangle2D area;
  private final List<Rectangle2D> taken = new ArrayList<>();

  /** Places inside {@code area}. */
  FreePlaces(Rectangle2D area) {
    this.area = area;
  }

  /** Keeps a place free of labels. */
  void take(Rectangle2D place) {
    taken.add(place);
  }

  /** Whether a place is inside and not taken. */
  boolean isFree(Rectangle2D place) {
    return crowding(place) <= 0;
  }

  /** The place of a label of this size: as near to a circle as there is room. */
  Rectangle2D near(double x, double y, double radius, double width, double height) {
    return firstFree(around(x, y, radius, width, height));
  }

  /** The same where there is room; null where there is none. */
  @Nullable Rectangle2D nearIfFree(double x, double y, double radius, double width, double height) {
    List<Rectangle2D> candidates = around(x, y, radius, width, height);
    return candidates.stream().noneMatch(this::isFree) ? null : firstFree(candidates);
  }

  private static List<Rectangle2D> around(
      double x, double y, double radius, double width, double height) {
    List<Rectangle2D> candidates = new ArrayList<>();
    for (double step : DISTANCES) {
      double distance = radius + step;
      for (double[] direction : DIRECTIONS) {
        double left = x + direction[0] * distance + (Math.signum(direction[0]) - 1) / 2 * width;
        double top = y + direction[1] * distance + (Math.signum(direction[1]) - 1) / 2 * height;
        candidates.add(new Rectangle2D.Double(left, top, width, height));
      }
    }
    return candidates;
  }

  /** The first of {@code candidates} that is free, or of those that are not the least crowded. */
  Rectangle2D firstFree(List<Rectangle2D> candidates) {
    Rectangle2D best = candidates.get(0);
    double least = Double.POSITIVE_INFINITY;
    for (Rectangle2D candidate : candidates) {
      double crowding = crowding(candidate);
      if (crowding < least) {
        least = crowding;
        best = candidate;
      }
    }
    taken.add(best);
    return best;
  }

  /** How much of a place is taken or outside, in square pixels. */
  private double crowding(Rectangle2D place) {
    Rectangle2D inside = place.createIntersection(area);
    double outside =
        place.getWidth() * place.getHeight()
            - Math.max(0, inside.getWidth()) * Math.max(0, inside.getHeight());
    double crowding = Math.max(0, outside - 1e-6) * taken.size() + Math.max(0, outside - 1e-6);
    Rectangle2D withAir =
        new Rectangle2D.Double(
            place.getX() - AIR,
            place.getY() - AIR,
            place.getWidth() + 2 * AIR,
            place.getHeight() + 2 * AIR);
    for (Rectangle2D other : taken) {
      Rectangle2D common = withAir.createIntersection(other);
      if (common.getWidth() > 0 && common.getHeight() > 0) {
        crowding += common.getWidth() * common.getHeight();
      }
    }
    return crowding;
  }
}
