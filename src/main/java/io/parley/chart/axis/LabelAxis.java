package io.parley.chart.axis;

import io.parley.chart.style.Palette;
import io.parley.chart.style.Theme;
import io.parley.chart.style.Wrapped;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.text.TextLine;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;

/** Labels of bars beside them, wrapped to a width, each with a note below where it has one. */
public final class LabelAxis extends CategoryAxis {

  private static final long serialVersionUID = 1;
  private static final double GAP = 10;
  private static final int PADDING = 12;
  private static final int LEAST_ROW = 30;

  private final transient List<TextBlock> blocks = new ArrayList<>();
  private int lines;
  private double widest;

  /**
   * An axis of {@code labels}.
   *
   * @param width the width that they may take, in pixels
   */
  public LabelAxis(List<Label> labels, double width) {
    Theme.quiet(this);
    setCategoryMargin(0);
    setLowerMargin(0);
    setUpperMargin(0);
    setMaximumCategoryLabelWidthRatio(1);
    labels.forEach(label -> blocks.add(block(label, width)));
  }

  /** The width that the labels take, in pixels. */
  public double width() {
    return widest + GAP;
  }

  /** The height that each row needs, in pixels. */
  public int rowHeight() {
    return Math.max(LEAST_ROW, lines * Theme.LINE + PADDING);
  }

  @Override
  @SuppressWarnings("rawtypes") // JFreeChart's signature
  protected TextBlock createLabel(
      Comparable category, float width, RectangleEdge edge, Graphics2D surface) {
    return blocks.get((Integer) category);
  }

  private TextBlock block(Label label, double width) {
    TextBlock block = new TextBlock();
    block.setLineAlignment(HorizontalAlignment.RIGHT);
    add(block, label.text(), Theme.TEXT, Palette.INK, width);
    if (!label.note().isEmpty()) {
      add(block, label.note(), Theme.SMALL, Palette.QUIET_INK, width);
    }
    lines = Math.max(lines, block.getLines().size());
    return block;
  }

  private void add(TextBlock block, String text, Font font, Color colour, double width) {
    for (String line : Wrapped.lines(text, font, width)) {
      block.addLine(new TextLine(line, font, colour));
      widest = Math.max(widest, Wrapped.width(line, font));
    }
  }
}
