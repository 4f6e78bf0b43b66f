package io.parley.chart.plot;

import io.parley.chart.style.Palette;
import io.parley.chart.style.Theme;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.TextAnchor;

/** What a panel shows, in its upper left corner. */
final class PanelName extends AbstractXYAnnotation {

  private static final long serialVersionUID = 1;
  private static final float INDENT = 6;

  private final String name;

  PanelName(String name) {
    this.name = name;
  }

  @Override
  public void draw(
      Graphics2D surface,
      XYPlot plot,
      Rectangle2D area,
      ValueAxis across,
      ValueAxis values,
      int index,
      PlotRenderingInfo info) {
    surface.setPaint(Palette.INK);
    surface.setFont(Theme.STRONG);
    TextUtils.drawAlignedString(
        name,
        surface,
        (float) area.getMinX() + INDENT,
        (float) area.getMinY(),
        TextAnchor.TOP_LEFT);
  }
}
