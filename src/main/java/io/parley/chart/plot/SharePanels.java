package io.parley.chart.plot;

import io.parley.chart.axis.TickAxis;
import io.parley.chart.style.Picture;
import io.parley.chart.style.Theme;
import java.util.List;
import org.jfree.chart.plot.CombinedDomainXYPlot;

/**
 * Panels of shares over one number, one below the other.
 *
 * @param across the axis of the number
 * @param panels the panels, one or more
 */
public record SharePanels(TickAxis across, List<SharePanel> panels) {

  private static final double HEIGHT = 380;
  private static final double PANEL_HEIGHT = 200;
  private static final double GAP = 14;
  private static final double AXIS = 46;

  public Picture picture(String finding, String small) {
    CombinedDomainXYPlot plot = XyPlots.combined(across, GAP);
    double height = panels.size() == 1 ? HEIGHT : PANEL_HEIGHT;
    for (SharePanel panel : panels) {
      plot.add(panel.plot(), 1);
      height = Math.max(height, panel.height());
    }
    return Theme.picture(
        finding, small, plot, null, Theme.WIDTH, panels.size() * (height + GAP) + AXIS);
  }
}
