package io.parley.chart.plot;

import io.parley.chart.style.Palette;
import io.parley.chart.style.Theme;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;

/** What a row of a chart of two actors' payoffs is about. */
public enum PairMark {
  SPOT,
  FRONTIER,
  FEASIBLE_FRONTIER,
  SETTLEMENT,
  POINT,
  NO_DEAL;

  static final Color BUBBLE = Palette.clear(Palette.SETTLED, 0.7);
  static final BasicStroke DASHED =
      new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {5, 4}, 0);

  /** Its name in CSV files. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What the marks of a chart mean. */
  public static LegendItemCollection signs(PairRows pair) {
    LegendItemCollection signs = new LegendItemCollection();
    Shape square = new Rectangle2D.Double(-5, -5, 10, 10);
    signs.add(
        filled(
            pair.isGrid() ? "outcomes (darker from 10 and from 100 on)" : "outcome",
            square,
            Palette.shade(pair.isGrid() ? 10 : 100)));
    if (pair.feasible() > 0) {
      signs.add(filled("with a feasible deal", square, Palette.FEASIBLE));
    }
    signs.add(line("no outcome is better for both", DASHED, Palette.INK));
    if (pair.feasible() > 0) {
      signs.add(line("no feasible deal is better for both", Theme.LEAD, Palette.FEASIBLE));
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
