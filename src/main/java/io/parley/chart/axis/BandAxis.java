package io.parley.chart.axis;

import io.parley.chart.style.Palette;
import io.parley.chart.style.Theme;
import io.parley.chart.style.Wrapped;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;

/** The labels of bands at their right end, moved apart where bands are thin. */
public final class BandAxis extends NumberAxis {

  private static final long serialVersionUID = 1;
  private static final double WIDTH = 230;
  private static final double LEAD = 26;
  private static final double LINE = 15;
  private static final double GAP = 7;

  private final transient List<Band> bands;
  private final transient List<List<String>> labels;

  /**
   * The labels of {@code bands}, which lie from the bottom up.
   *
   * @param range the values that the plot covers
   */
  public BandAxis(List<Band> bands, Range range) {
    this.bands = bands;
    this.labels = bands.stream().map(BandAxis::lines).toList();
    Theme.quiet(this);
    setTickLabelsVisible(false);
    setRange(range);
    setFixedDimension(WIDTH);
  }

  /** The height that the labels need, in pixels. */
  public static double height(List<Band> bands) {
    return bands.stream().mapToDouble(band -> labelHeight(lines(band))).sum();
  }

  @Override
  public AxisState draw(
      Graphics2D surface,
      double cursor,
      Rectangle2D plotArea,
      Rectangle2D dataArea,
      RectangleEdge edge,
      PlotRenderingInfo info) {
    double[] places = places(dataArea, edge);
    for (int band = 0; band < places.length; band++) {
      double middle = valueToJava2D(bands.get(band).middle(), dataArea, edge);
      surface.setPaint(bands.get(band).colour());
      surface.setStroke(Theme.LEAD);
      surface.draw(new Line2D.Double(cursor + 2, middle, cursor + LEAD - 8, places[band]));
      surface.draw(
          new Line2D.Double(cursor + LEAD - 8, places[band], cursor + LEAD - 4, places[band]));
      write(surface, labels.get(band), cursor + LEAD, places[band]);
    }
    return super.draw(surface, cursor, plotArea, dataArea, edge, info);
  }

  /** The middle of each label: at its band where there is room, in order from the bottom up. */
  private double[] places(Rectangle2D area, RectangleEdge edge) {
    double[] places = new double[bands.size()];
    double floor = area.getMaxY();
    for (int band = 0; band < places.length; band++) {
      double half = labelHeight(labels.get(band)) / 2;
      double wanted = valueToJava2D(bands.get(band).middle(), area, edge);
      places[band] = Math.min(wanted, floor - half);
      floor = places[band] - half;
    }
    double ceiling = area.getMinY();
    for (int band = places.length - 1; band >= 0; band--) {
      double half = labelHeight(labels.get(band)) / 2;
      places[band] = Math.max(places[band], ceiling + half);
      ceiling = places[band] + half;
    }
    return places;
  }

  private static void write(Graphics2D surface, List<String> lines, double x, double middle) {
    surface.setPaint(Palette.INK);
    surface.setFont(Theme.SMALL);
    double y = middle - LINE * (lines.size() - 1) / 2;
    Theme.write(surface, lines, x, y, LINE, TextAnchor.HALF_ASCENT_LEFT);
  }

  private static List<String> lines(Band band) {
    String inOneLine = band.label() + " " + band.number();
    if (Wrapped.width(inOneLine, Theme.SMALL) <= WIDTH - LEAD) {
      return List.of(inOneLine);
    }
    List<String> lines = new ArrayList<>(Wrapped.lines(band.label(), Theme.SMALL, WIDTH - LEAD));
    lines.add(band.number());
    return lines;
  }

  private static double labelHeight(List<String> lines) {
    return LINE * lines.size() + GAP;
  }
}
