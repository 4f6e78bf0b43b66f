package io.parley.chart.plot;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.chart.axis.Scales;
import io.parley.chart.axis.TickAxis;
import io.parley.chart.style.Picture;
import io.parley.chart.style.Theme;
import io.parley.words.Percent;
import io.parley.words.Texts;
import java.awt.Color;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.Range;

/**
 * Panels of shares of endings over one number, one below the other.
 *
 * @param axis the axis of the number
 * @param across the number of a row
 * @param colour the colour of a row's ending
 */
public record SharePanels(
    TickAxis axis,
    ToDoubleFunction<NamedCsvRecord> across,
    Function<NamedCsvRecord, Color> colour) {

  private static final double HEIGHT = 380;
  private static final double PANEL_HEIGHT = 200;
  private static final double GAP = 14;
  private static final double BELOW = 46;
  private static final double AIR = 0.04;
  private static final double NAME = 0.25;
  private static final double STEP = 0.25;

  /**
   * The chart.
   *
   * @param panels the rows of each panel by what it shows, or empty where there is one only
   */
  public Picture picture(String finding, String small, Map<String, List<NamedCsvRecord>> panels) {
    CombinedDomainXYPlot plot = XyPlots.combined(axis, GAP);
    double height = panels.size() == 1 ? HEIGHT : PANEL_HEIGHT;
    for (Map.Entry<String, List<NamedCsvRecord>> each : panels.entrySet()) {
      SharePanel panel =
          new SharePanel(
              each.getValue(), across, colour, row -> Percent.of(Cells.value(row, "share")), true);
      plot.add(named(panel, each.getKey()), 1);
      height = Math.max(height, panel.height());
    }
    return Theme.picture(
        finding, small, plot, null, Theme.WIDTH, panels.size() * (height + GAP) + BELOW);
  }

  private static XYPlot named(SharePanel panel, String name) {
    double above = name.isEmpty() ? AIR : NAME;
    XYPlot plot = panel.plot(Scales.shares(new Range(-AIR, 1 + above), STEP));
    if (!name.isEmpty()) {
      XyPlots.name(plot, Texts.within(name));
    }
    return plot;
  }
}
