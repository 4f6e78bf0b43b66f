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
import org.jfree.chart.axis.ValueTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;

/** An axis with ticks at given values; a tick has no text where that would run into another's. */
public final class TickAxis extends NumberAxis {

  private static final long serialVersionUID = 1;
  private static final double GAP = 6;

  private final transient List<Tick> ticks;

  /**
   * A tick.
   *
   * @param value where it is
   * @param text what is written there
   */
  public record Tick(double value, String text) {}

  /** An axis over a range, with rising ticks. */
  public TickAxis(Range range, List<Tick> ticks) {
    this.ticks = List.copyOf(ticks);
    Theme.quiet(this);
    setRange(range);
  }

  /** The same with marks at its ticks. */
  public TickAxis marked() {
    setTickMarksVisible(true);
    setTickMarkPaint(Palette.QUIET_INK);
    return this;
  }

  /** The same with a name. */
  public TickAxis named(String name) {
    setLabel(name);
    return this;
  }

  @Override
  @SuppressWarnings("rawtypes") // JFreeChart's signature
  public List refreshTicks(
      Graphics2D surface, AxisState state, Rectangle2D area, RectangleEdge edge) {
    boolean isAcross = RectangleEdge.isTopOrBottom(edge);
    TextAnchor anchor = isAcross ? TextAnchor.TOP_CENTER : TextAnchor.CENTER_RIGHT;
    List<ValueTick> drawn = new ArrayList<>();
    double free = Double.NEGATIVE_INFINITY;
    for (Tick tick : ticks) {
      double place = valueToJava2D(tick.value(), area, edge);
      double half = Wrapped.width(tick.text(), Theme.SMALL) / 2;
      boolean fits = !isAcross || place - half >= free;
      drawn.add(new NumberTick(tick.value(), fits ? tick.text() : "", anchor, anchor, 0));
      free = fits ? place + half + GAP : free;
    }
    return drawn;
  }
}
