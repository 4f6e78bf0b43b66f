package io.parley.chart.plot;

import io.parley.chart.style.Palette;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.List;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;

/** How an actor stands on an option, as a sign. */
public enum AttitudeMark {
  IDEAL("ideal", "what the actor wants most"),
  POSSIBLE_IDEAL("possible-ideal", "what it wants most in fewer of the runs"),
  REFUSED("refused", "a red line refuses it"),
  REFUSED_COMBINED(
      "refused-combined", "a red line refuses it together with options of other issues");

  private static final double RADIUS = 6;
  private static final BasicStroke OUTLINE =
      new BasicStroke(2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_MITER);

  private final String id;
  private final String meaning;

  AttitudeMark(String id, String meaning) {
    this.id = id;
    this.meaning = meaning;
  }

  /** Its name in CSV files. */
  public String id() {
    return id;
  }

  /** Draws it at a place. */
  void draw(Graphics2D surface, double x, double y, Color colour) {
    if (isFilled()) {
      surface.setPaint(colour);
      surface.fill(at(x, y, shape()));
    } else {
      drawOutlined(surface, shape(), x, y);
    }
  }

  /** Draws the outline of {@code shape} at a place. */
  static void drawOutlined(Graphics2D surface, Shape shape, double x, double y) {
    surface.setPaint(Palette.INK);
    surface.setStroke(OUTLINE);
    surface.draw(at(x, y, shape));
  }

  /** What the outline of {@code shape} means, for a legend. */
  static LegendItem outlined(String meaning, Shape shape) {
    return item(meaning, shape, false);
  }

  private static Shape at(double x, double y, Shape shape) {
    return AffineTransform.getTranslateInstance(x, y).createTransformedShape(shape);
  }

  /** What {@code signs} mean, for a legend. */
  public static LegendItemCollection items(List<AttitudeMark> signs) {
    LegendItemCollection items = new LegendItemCollection();
    signs.forEach(sign -> items.add(item(sign.meaning, sign.shape(), sign.isFilled())));
    return items;
  }

  private static LegendItem item(String meaning, Shape shape, boolean isFilled) {
    return new LegendItem(
        meaning,
        null,
        null,
        null,
        true,
        shape,
        isFilled,
        Palette.QUIET_INK,
        !isFilled,
        Palette.INK,
        OUTLINE,
        false,
        shape,
        OUTLINE,
        Palette.INK);
  }

  private boolean isFilled() {
    return this == IDEAL || this == POSSIBLE_IDEAL;
  }

  private Shape shape() {
    return switch (this) {
      case IDEAL -> circle(RADIUS);
      case POSSIBLE_IDEAL -> circle(RADIUS / 2);
      case REFUSED -> cross(RADIUS);
      case REFUSED_COMBINED -> diamond(1.4 * RADIUS);
    };
  }

  private static Shape circle(double radius) {
    return new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
  }

  private static Shape cross(double arm) {
    Path2D cross = new Path2D.Double();
    cross.moveTo(-arm, -arm);
    cross.lineTo(arm, arm);
    cross.moveTo(-arm, arm);
    cross.lineTo(arm, -arm);
    return cross;
  }

  static Shape diamond(double arm) {
    Path2D diamond = new Path2D.Double();
    diamond.moveTo(0, -arm);
    diamond.lineTo(arm, 0);
    diamond.lineTo(0, arm);
    diamond.lineTo(-arm, 0);
    diamond.closePath();
    return diamond;
  }
}
