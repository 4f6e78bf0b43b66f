package io.parley.chart.plot;

import io.parley.chart.style.Contrast;
import io.parley.chart.style.Palette;
import io.parley.chart.style.Theme;
import io.parley.chart.style.Tone;
import io.parley.chart.style.Wrapped;
import io.parley.chart.words.Percent;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYZDataset;

/** Draws shares as cells around whole numbers, each the darker the greater, with its number. */
public final class HeatRenderer extends AbstractXYItemRenderer {

  private static final long serialVersionUID = 1;
  private static final double GAP = 1;
  private static final double PADDING = 6;

  private final transient Tone tone;
  private final double full;

  /**
   * A renderer.
   *
   * @param tone the colour of the greatest share
   * @param full the share that has it
   */
  public HeatRenderer(Tone tone, double full) {
    this.tone = tone;
    this.full = full;
  }

  @Override
  public void drawItem(
      Graphics2D surface,
      XYItemRendererState state,
      Rectangle2D area,
      PlotRenderingInfo info,
      XYPlot plot,
      ValueAxis across,
      ValueAxis up,
      XYDataset dataset,
      int series,
      int item,
      CrosshairState crosshair,
      int pass) {
    double x = dataset.getXValue(series, item);
    double y = dataset.getYValue(series, item);
    double share = ((XYZDataset) dataset).getZValue(series, item);
    double left = across.valueToJava2D(x - 0.5, area, plot.getDomainAxisEdge());
    double right = across.valueToJava2D(x + 0.5, area, plot.getDomainAxisEdge());
    double bottom = up.valueToJava2D(y - 0.5, area, plot.getRangeAxisEdge());
    double top = up.valueToJava2D(y + 0.5, area, plot.getRangeAxisEdge());
    double strength = share / full;
    surface.setPaint(Palette.clear(tone.light(), strength));
    surface.fill(new Rectangle2D.Double(left, top, right - left - GAP, bottom - top - GAP));
    String number = Percent.of(share);
    if (Wrapped.width(number, Theme.SMALL) + PADDING <= right - left) {
      surface.setPaint(Contrast.on(tone, strength));
      surface.setFont(Theme.SMALL);
      TextUtils.drawAlignedString(
          number,
          surface,
          (float) ((left + right) / 2),
          (float) ((top + bottom) / 2),
          TextAnchor.HALF_ASCENT_CENTER);
    }
  }
}
