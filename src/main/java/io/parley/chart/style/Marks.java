package io.parley.chart.style;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** The shapes that mark places on charts, around 0, 0. */
public final class Marks {

  /** What shapes are outlined with. */
  public static final BasicStroke OUTLINE =
      new BasicStroke(2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_MITER);

  private Marks() {}

  /** A circle. */
  public static Shape circle(double radius) {
    return new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
  }

  /** A square that stands on a corner. */
  public static Shape diamond(double arm) {
    Path2D diamond = new Path2D.Double();
    diamond.moveTo(0, -arm);
    diamond.lineTo(arm, 0);
    diamond.lineTo(0, arm);
    diamond.lineTo(-arm, 0);
    diamond.closePath();
    return diamond;
  }

  /** A slanting cross. */
  public static Shape cross(double arm) {
    Path2D cross = new Path2D.Double();
    cross.moveTo(-arm, -arm);
    cross.lineTo(arm, arm);
    cross.moveTo(-arm, arm);
    cross.lineTo(arm, -arm);
    return cross;
  }

  /** A rectangle. */
  public static Shape bar(double width, double height) {
    return new Rectangle2D.Double(-width / 2, -height / 2, width, height);
  }

  /** A shape at a place. */
  public static Shape at(double x, double y, Shape shape) {
    return AffineTransform.getTranslateInstance(x, y).createTransformedShape(shape);
  }
}
