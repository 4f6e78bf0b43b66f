package io.parley.chart.plot;

import io.parley.chart.style.Palette;
import io.parley.chart.style.Theme;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.Locale;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;

/** What a row of a chart of one run's proposals is about. */
public enum TraceMark {
  /** No outcome is better for both. */
  FRONTIER,
  /** No deal, at the start. */
  START,
  /** A proposal at the table that the chart is about. */
  PROPOSAL,
  /** A proposal at another table. */
  ELSEWHERE,
  /** What came into force. */
  IN_FORCE;

  /** Its name in CSV files. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What the marks of a chart mean. */
  public static LegendItemCollection signs(Trace trace) {
    LegendItemCollection signs = new LegendItemCollection();
    if (trace.of(FRONTIER).findAny().isPresent()) {
      Shape line = new Line2D.Double(-14, 0, 14, 0);
      signs.add(
          new LegendItem(
              "no outcome is better for both", null, null, null, line, Theme.DASHED, Palette.INK));
    }
    signs.add(filled("in force", AttitudeMark.diamond(7)));
    if (trace.hasOthers()) {
      signs.add(
          new LegendItem(
              "other proposals",
              null,
              null,
              null,
              new Ellipse2D.Double(-3, -3, 6, 6),
              Palette.APART));
    }
    return signs;
  }

  private static LegendItem filled(String meaning, Shape shape) {
    return new LegendItem(meaning, null, null, null, shape, Palette.INK);
  }
}
