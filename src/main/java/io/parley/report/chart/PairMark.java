package io.parley.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;

/** What a row of a chart of two actors' payoffs is about. */
enum PairMark {
  SPOT,
  FRONTIER,
  FEASIBLE_FRONTIER,
  SETTLEMENT,
  POINT,
  NO_DEAL;

  static final Color FEASIBLE = new Color(0x4A7FB0);
  static final Color BUBBLE = new Color(0xE6, 0x9F, 0x00, 0xB0);
  static final Color BUBBLE_EDGE = new Color(0x8A5E00);
  static final BasicStroke DASHED =
      new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {5, 4}, 0);

  private static final Color[] SHADES = {
    new Color(0xE3E7EB), new Color(0xCDD5DC), new Color(0xB3BEC8)
  };

  /** Its name in CSV files. */
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The shade of a spot with so many outcomes: darker from 10 and from 100 on. */
  static Color shade(double outcomes) {
    return SHADES[outcomes >= 100 ? 2 : outcomes >= 10 ? 1 : 0];
  }

  /** What the marks of a chart mean. */
  static LegendItemCollection signs(PairRows pair) {
    LegendItemCollection signs = new LegendItemCollection();
    Shape square = new Rectangle2D.Double(-5, -5, 10, 10);
    signs.add(
        filled(
            pair.isGrid() ? "outcomes (darker from 10 and from 100 on)" : "outcome",
            square,
            pair.isGrid() ? SHADES[1] : SHADES[2]));
    if (pair.feasible() > 0) {
      signs.add(filled("with a feasible deal", square, FEASIBLE));
    }
    signs.add(line("no outcome is better for both", DASHED, Palette.INK));
    if (pair.feasible() > 0) {
      signs.add(line("no feasible deal is better for both", Theme.LEAD, FEASIBLE));
    }
    if (!pair.of(SETTLEMENT).isEmpty()) {
      signs.add(
          filled(
              "simulated settlements, by share of runs",
              new Ellipse2D.Double(-7, -7, 14, 14),
              BUBBLE));
    }
    return signs;
  }

  private static LegendItem filled(String meaning, Shape shape, Color colour) {
    return new LegendItem(meaning, null, null, null, shape, colour);
  }

  private static LegendItem line(String meaning, BasicStroke stroke, Color colour) {
    Shape shape = new java.awt.geom.Line2D.Double(-14, 0, 14, 0);
    return new LegendItem(meaning, null, null, null, shape, stroke, colour);
  }
}
