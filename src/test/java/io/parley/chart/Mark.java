package io.parley.chart;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A shape in an SVG document.
 *
 * @param shape where it is
 * @param fill what it is filled with, or null
 * @param stroke what its outline is drawn in, or null
 * @param width how wide its outline is
 * @param isDashed whether its outline is broken
 */
record Mark(
    Shape shape, @Nullable Color fill, @Nullable Color stroke, double width, boolean isDashed) {

  private static final double STRAIGHT = 0.05;

  Rectangle2D box() {
    return shape.getBounds2D();
  }

  double left() {
    return box().getMinX();
  }

  double right() {
    return box().getMaxX();
  }

  double top() {
    return box().getMinY();
  }

  double bottom() {
    return box().getMaxY();
  }

  double x() {
    return box().getCenterX();
  }

  double y() {
    return box().getCenterY();
  }

  boolean isFilledWith(Color colour) {
    return fill != null && (fill.getRGB() & 0xFFFFFF) == (colour.getRGB() & 0xFFFFFF);
  }

  boolean isDrawnIn(Color colour) {
    return stroke != null && (stroke.getRGB() & 0xFFFFFF) == (colour.getRGB() & 0xFFFFFF);
  }

  /** The corners that its outline goes through, in order. */
  List<Point2D> corners() {
    List<Point2D> corners = new ArrayList<>();
    double[] at = new double[6];
    for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
      int kind = path.currentSegment(at);
      int last =
          switch (kind) {
            case PathIterator.SEG_CUBICTO -> 4;
            case PathIterator.SEG_QUADTO -> 2;
            case PathIterator.SEG_CLOSE -> -1;
            default -> 0;
          };
      if (last >= 0) {
        corners.add(new Point2D.Double(at[last], at[last + 1]));
      }
    }
    return corners;
  }

  /** The straight lines that its outline is made of. */
  List<Line2D> lines() {
    List<Line2D> lines = new ArrayList<>();
    double[] at = new double[6];
    double x = 0;
    double y = 0;
    for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
      int kind = path.currentSegment(at);
      if (kind == PathIterator.SEG_LINETO) {
        lines.add(new Line2D.Double(x, y, at[0], at[1]));
      }
      if (kind == PathIterator.SEG_LINETO || kind == PathIterator.SEG_MOVETO) {
        x = at[0];
        y = at[1];
      }
    }
    return lines;
  }

  static boolean isLevel(Line2D line) {
    return Math.abs(line.getY1() - line.getY2()) < STRAIGHT;
  }

  static boolean isUpright(Line2D line) {
    return Math.abs(line.getX1() - line.getX2()) < STRAIGHT;
  }
}
