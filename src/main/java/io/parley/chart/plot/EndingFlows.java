package io.parley.chart.plot;

import io.parley.chart.style.Palette;
import io.parley.chart.style.Theme;
import io.parley.chart.style.Wrapped;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.entity.ChartEntity;
import org.jfree.chart.entity.NodeEntity;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.plot.flow.FlowPlot;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.flow.DefaultFlowDataset;
import org.jfree.data.flow.NodeKey;

/**
 * Runs that flow from endings on the left to endings on the right, with labels outside. Nodes are
 * as far apart as labels are high, so that labels never meet.
 */
public final class EndingFlows extends FlowPlot {

  private static final long serialVersionUID = 1;
  private static final double GAP = 8;
  private static final double FLOWS = 300;
  private static final double LEAST_NUMBERED = 15;
  private static final double VEIL = 0.8;
  private static final double VEILED = 14;

  private final transient FlowSide left;
  private final transient FlowSide right;
  private final transient DefaultFlowDataset<FlowNode> flows;
  private final double margin;
  private final double top;

  /**
   * A plot.
   *
   * @param flows how many runs go from which place on the left to which on the right
   */
  public EndingFlows(FlowSide left, FlowSide right, DefaultFlowDataset<FlowNode> flows) {
    super(flows);
    this.left = left;
    this.right = right;
    this.flows = flows;
    margin = Math.max(left.labelHeight(), right.labelHeight()) + GAP;
    top = Theme.LINE * Math.max(left.heading().size(), right.heading().size()) + GAP + margin / 2;
    double sides = FlowSide.LABELS + GAP;
    setInsets(new RectangleInsets(top, sides, margin / 2, sides));
    setNodeMargin(margin / inside());
    setOutlineVisible(false);
    setBackgroundPaint(null);
    colour(0, left);
    colour(1, right);
  }

  private void colour(int stage, FlowSide side) {
    for (int place = 0; place < side.endings().size(); place++) {
      setNodeFillColor(
          new NodeKey<>(stage, new FlowNode(place)), side.endings().get(place).colour());
    }
  }

  /** The height that it needs, in pixels. */
  public double height() {
    return top + inside() + margin / 2;
  }

  /** The height of nodes and of what is between them, in pixels. */
  private double inside() {
    int most = Math.max(left.endings().size(), right.endings().size());
    return FLOWS + (most - 1) * margin;
  }

  @Override
  public void draw(
      Graphics2D surface,
      Rectangle2D area,
      Point2D anchor,
      PlotState parent,
      PlotRenderingInfo info) {
    Rectangle2D whole = (Rectangle2D) area.clone();
    ChartRenderingInfo drawn = new ChartRenderingInfo();
    super.draw(surface, area, anchor, parent, new PlotRenderingInfo(drawn));
    surface.setPaint(Palette.INK);
    surface.setFont(Theme.STRONG);
    write(surface, left.heading(), whole.getMinX(), whole.getMinY(), TextAnchor.TOP_LEFT);
    write(surface, right.heading(), whole.getMaxX(), whole.getMinY(), TextAnchor.TOP_RIGHT);
    for (Object entity : drawn.getEntityCollection().getEntities()) {
      if (entity instanceof NodeEntity node) {
        drawLabel(surface, node.getKey(), bounds(node));
      }
    }
  }

  private static Rectangle2D bounds(ChartEntity entity) {
    return entity.getArea().getBounds2D();
  }

  private void drawLabel(Graphics2D surface, NodeKey<?> key, Rectangle2D node) {
    int place = ((FlowNode) key.getNode()).place();
    boolean isLeft = key.getStage() == 0;
    List<String> label = (isLeft ? left : right).endings().get(place).label();
    double y = node.getCenterY() - Theme.LINE * label.size() / 2.0;
    surface.setPaint(Palette.INK);
    surface.setFont(Theme.TEXT);
    if (isLeft) {
      write(surface, label, node.getMinX() - GAP, y, TextAnchor.TOP_RIGHT);
      drawNumbers(surface, place, node);
    } else {
      write(surface, label, node.getMaxX() + GAP, y, TextAnchor.TOP_LEFT);
    }
  }

  private static void write(
      Graphics2D surface, List<String> lines, double x, double top, TextAnchor anchor) {
    double y = top;
    for (String line : lines) {
      TextUtils.drawAlignedString(line, surface, (float) x, (float) y, anchor);
      y += Theme.LINE;
    }
  }

  /** On a veil, as bands can be dark. */
  private static void drawNumber(Graphics2D surface, String number, double x, double middle) {
    surface.setPaint(Palette.clear(Palette.PAPER, VEIL));
    surface.fill(
        new Rectangle2D.Double(
            x - 3, middle - VEILED / 2, Wrapped.width(number, Theme.SMALL) + 6, VEILED));
    surface.setPaint(Palette.INK);
    TextUtils.drawAlignedString(
        number, surface, (float) x, (float) middle, TextAnchor.HALF_ASCENT_LEFT);
  }

  /** How many runs go where, at the beginning of each flow that is thick enough. */
  private void drawNumbers(Graphics2D surface, int place, Rectangle2D node) {
    surface.setFont(Theme.SMALL);
    double y = node.getMinY();
    for (int to = 0; to < right.endings().size(); to++) {
      Number runs = flows.getFlow(0, new FlowNode(place), new FlowNode(to));
      double thickness =
          runs == null
              ? 0
              : node.getHeight() * runs.doubleValue() / left.endings().get(place).runs();
      if (thickness >= LEAST_NUMBERED) {
        String number = String.format(Locale.ROOT, "%,d", runs.intValue());
        drawNumber(surface, number, node.getMaxX() + GAP, y + thickness / 2);
      }
      y += thickness;
    }
  }
}
