package io.parley.chart.style;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Line2D;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/** What the marks of a chart mean, one after the other. */
public final class Legend {

  private final LegendItemCollection items = new LegendItemCollection();

  /** Adds a shape that is filled. */
  public Legend filled(String meaning, Shape shape, Color colour) {
    items.add(new LegendItem(meaning, null, null, null, shape, colour));
    return this;
  }

  /** Adds a shape that is drawn in outline. */
  public Legend outlined(String meaning, Shape shape) {
    items.add(new LegendItem(meaning, null, null, null, shape, Marks.OUTLINE, Palette.INK));
    return this;
  }

  /** Adds a line. */
  public Legend line(String meaning, BasicStroke stroke, Color colour) {
    Shape line = new Line2D.Double(-14, 0, 14, 0);
    items.add(new LegendItem(meaning, null, null, null, line, stroke, colour));
    return this;
  }

  LegendTitle title() {
    LegendTitle legend = new LegendTitle(() -> items);
    legend.setItemFont(Theme.SMALL);
    legend.setItemPaint(Palette.INK);
    legend.setPosition(RectangleEdge.BOTTOM);
    legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
    legend.setBackgroundPaint(null);
    legend.setMargin(10, 0, 0, 0);
    legend.setItemLabelPadding(new RectangleInsets(2, 6, 2, 16));
    return legend;
  }
}
