package io.parley.chart.axis;

import io.parley.chart.style.Palette;
import io.parley.chart.style.Theme;
import io.parley.chart.style.Wrapped;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;

/** Labels of rows at their left, from top to bottom, each with a note below where it has one. */
public final class LabelAxis extends NumberAxis {

  private static final long serialVersionUID = 1;
  private static final double GAP = 10;
  private static final int PADDING = 12;
  private static final int LEAST_ROW = 30;

  private final transient List<List<String>> texts;
  private final transient List<List<String>> notes;
  private final double width;
  private final boolean isStrong;

  private LabelAxis(List<Label> labels, double most, boolean isStrong) {
    this.isStrong = isStrong;
    texts =
        labels.stream()
            .map(label -> Wrapped.lines(label.text(), Theme.text(isStrong), most))
            .toList();
    notes =
        labels.stream()
            .map(label -> Wrapped.lines(label.note(), Theme.SMALL, most))
            .map(lines -> lines.equals(List.of("")) ? List.<String>of() : lines)
            .toList();
    double widest = 0;
    for (int row = 0; row < labels.size(); row++) {
      widest = Math.max(widest, Wrapped.width(texts.get(row), Theme.text(isStrong)));
      widest = Math.max(widest, Wrapped.width(notes.get(row), Theme.SMALL));
    }
    width = (isStrong ? most : widest) + GAP;
    Theme.quiet(this);
    setTickLabelsVisible(false);
    setInverted(true);
    setRange(new Range(-0.5, labels.size() - 0.5));
    setFixedDimension(width);
  }

  /** Labels beside their rows, at most as wide as {@code most} pixels. */
  public static LabelAxis rows(List<Label> labels, double most) {
    return new LabelAxis(labels, most, false);
  }

  /** The label of a single row that is a chart by itself, {@code width} pixels wide. */
  public static LabelAxis panel(Label label, double width) {
    return new LabelAxis(List.of(label), width - GAP, true);
  }

  /** The width that the labels take, in pixels. */
  public double width() {
    return width;
  }

  /** The height that each row needs, in pixels. */
  public int rowHeight() {
    int lines = 0;
    for (int row = 0; row < texts.size(); row++) {
      lines = Math.max(lines, texts.get(row).size() + notes.get(row).size());
    }
    return Math.max(LEAST_ROW, lines * Theme.LINE + PADDING);
  }

  /** The number of rows. */
  public int rows() {
    return texts.size();
  }

  @Override
  public AxisState draw(
      Graphics2D surface,
      double cursor,
      Rectangle2D plotArea,
      Rectangle2D area,
      RectangleEdge edge,
      PlotRenderingInfo info) {
    for (int row = 0; row < texts.size(); row++) {
      int lines = texts.get(row).size() + notes.get(row).size();
      double middle = valueToJava2D(row, area, edge);
      double y = middle - Theme.LINE * (lines - 1) / 2.0;
      double x = isStrong ? cursor - width : cursor - GAP / 2;
      TextAnchor anchor = isStrong ? TextAnchor.HALF_ASCENT_LEFT : TextAnchor.HALF_ASCENT_RIGHT;
      surface.setPaint(Palette.INK);
      surface.setFont(Theme.text(isStrong));
      Theme.write(surface, texts.get(row), x, y, Theme.LINE, anchor);
      surface.setPaint(Palette.QUIET_INK);
      surface.setFont(Theme.SMALL);
      y += Theme.LINE * texts.get(row).size();
      Theme.write(surface, notes.get(row), x, y, Theme.LINE, anchor);
    }
    AxisState state = new AxisState(cursor);
    state.setTicks(refreshTicks(surface, state, area, edge));
    return state;
  }

  @Override
  @SuppressWarnings("rawtypes") // JFreeChart's signature
  public List refreshTicks(
      Graphics2D surface, AxisState state, Rectangle2D area, RectangleEdge edge) {
    List<NumberTick> ticks = new ArrayList<>();
    for (int row = 0; row < texts.size(); row++) {
      ticks.add(new NumberTick(row, "", TextAnchor.CENTER_RIGHT, TextAnchor.CENTER_RIGHT, 0));
    }
    return ticks;
  }
}
