package io.parley.chart.plot;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.chart.axis.Scales;
import io.parley.chart.style.Legend;
import io.parley.chart.style.Marks;
import io.parley.chart.style.Palette;
import io.parley.chart.style.Theme;
import io.parley.chart.style.Wrapped;
import io.parley.chart.words.Texts;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.axis.ValueTick;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;

/**
 * Payoffs as stacked columns: a row for each actor, all on one axis and to one height, with no deal
 * as a dashed line.
 */
public final class HistogramPlot extends Plot {

  private static final long serialVersionUID = 1;
  private static final double NAMES = 210;
  private static final double GAP = 16;
  private static final double ROW = 92;
  private static final double AXIS = 24;
  private static final double LINE = 16;
  private static final double SEAM = 0.6;

  private final transient List<List<NamedCsvRecord>> actors;
  private final transient List<List<String>> names = new ArrayList<>();
  private final transient List<List<String>> notes = new ArrayList<>();
  private final transient Function<String, Color> colour;
  private final transient ValueAxis values;
  private final double mostRuns;
  private final double rowHeight;

  /**
   * A plot.
   *
   * @param actors by actor, its bins, ending by ending
   * @param notes by actor, what is written below its name; none for no notes
   * @param colour the colour of an ending
   */
  public HistogramPlot(
      List<List<NamedCsvRecord>> actors, List<String> notes, Function<String, Color> colour) {
    this.actors = actors;
    this.colour = colour;
    double least = 0;
    double most = 1;
    double runs = 1;
    int lines = 1;
    for (int actor = 0; actor < actors.size(); actor++) {
      List<NamedCsvRecord> rows = actors.get(actor);
      names.add(
          Wrapped.lines(Texts.within(rows.get(0).getField("label")), Theme.STRONG, NAMES - GAP));
      this.notes.add(
          notes.isEmpty() ? List.of() : Wrapped.lines(notes.get(actor), Theme.SMALL, NAMES - GAP));
      lines = Math.max(lines, names.get(actor).size() + this.notes.get(actor).size());
      for (NamedCsvRecord row : rows) {
        least =
            Math.min(least, Math.min(Cells.value(row, "from"), Cells.value(row, "no_deal_p50")));
        most = Math.max(most, Math.max(Cells.value(row, "to"), Cells.value(row, "no_deal_p50")));
      }
      runs = Math.max(runs, tallest(rows));
    }
    values = Scales.values(least, most, 0);
    mostRuns = runs;
    rowHeight = Math.max(ROW, LINE * lines + GAP);
    setInsets(RectangleInsets.ZERO_INSETS);
    setOutlineVisible(false);
    setBackgroundPaint(null);
  }

  private static double tallest(List<NamedCsvRecord> rows) {
    Map<Double, Double> heights = new TreeMap<>();
    rows.forEach(
        row -> heights.merge(Cells.value(row, "from"), Cells.value(row, "runs"), Double::sum));
    return heights.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
  }

  /** What the signs mean. */
  public static Legend legend(List<String> endings, List<Color> colours) {
    Legend legend = new Legend();
    for (int ending = 0; ending < endings.size(); ending++) {
      legend.filled(endings.get(ending), Marks.bar(12, 12), colours.get(ending));
    }
    return legend.line("no deal at the start, median", Theme.DASHED, Palette.INK);
  }

  /** The height that it needs, in pixels. */
  public double height() {
    return actors.size() * rowHeight + AXIS;
  }

  @Override
  public String getPlotType() {
    return "payoffs";
  }

  @Override
  public void draw(
      Graphics2D surface,
      Rectangle2D area,
      Point2D anchor,
      PlotState parent,
      PlotRenderingInfo info) {
    Rectangle2D field =
        new Rectangle2D.Double(
            area.getMinX() + NAMES,
            area.getMinY(),
            Theme.INSIDE - NAMES - GAP,
            actors.size() * rowHeight);
    drawGrid(surface, field);
    for (int actor = 0; actor < actors.size(); actor++) {
      double top = area.getMinY() + actor * rowHeight;
      drawName(surface, actor, area.getMinX(), top + GAP);
      drawColumns(
          surface,
          actors.get(actor),
          new Rectangle2D.Double(field.getMinX(), top + GAP, field.getWidth(), rowHeight - GAP));
    }
  }

  private void drawGrid(Graphics2D surface, Rectangle2D field) {
    AxisState state = new AxisState(field.getMaxY());
    for (Object each : values.refreshTicks(surface, state, field, RectangleEdge.BOTTOM)) {
      ValueTick tick = (ValueTick) each;
      double x = values.valueToJava2D(tick.getValue(), field, RectangleEdge.BOTTOM);
      surface.setPaint(Palette.GRID);
      surface.setStroke(Theme.THIN);
      surface.draw(new Line2D.Double(x, field.getMinY() + GAP / 2, x, field.getMaxY()));
      surface.setPaint(Palette.QUIET_INK);
      surface.setFont(Theme.SMALL);
      TextUtils.drawAlignedString(
          tick.getText(), surface, (float) x, (float) (field.getMaxY() + 4), TextAnchor.TOP_CENTER);
    }
  }

  private void drawName(Graphics2D surface, int actor, double x, double top) {
    surface.setPaint(Palette.INK);
    surface.setFont(Theme.STRONG);
    double y = write(surface, names.get(actor), x, top);
    surface.setPaint(Palette.QUIET_INK);
    surface.setFont(Theme.SMALL);
    write(surface, notes.get(actor), x, y);
  }

  private static double write(Graphics2D surface, List<String> lines, double x, double top) {
    return Theme.write(surface, lines, x, top, LINE, TextAnchor.TOP_LEFT);
  }

  private void drawColumns(Graphics2D surface, List<NamedCsvRecord> rows, Rectangle2D field) {
    Map<Double, Double> tops = new TreeMap<>();
    for (NamedCsvRecord row : rows) {
      double from = Cells.value(row, "from");
      double left = values.valueToJava2D(from, field, RectangleEdge.BOTTOM);
      double right = values.valueToJava2D(Cells.value(row, "to"), field, RectangleEdge.BOTTOM);
      double height = Cells.value(row, "runs") / mostRuns * field.getHeight();
      double bottom = tops.getOrDefault(from, field.getMaxY());
      surface.setPaint(colour.apply(row.getField("ending")));
      surface.fill(
          new Rectangle2D.Double(left + SEAM / 2, bottom - height, right - left - SEAM, height));
      tops.put(from, bottom - height);
    }
    surface.setPaint(Palette.QUIET_INK);
    surface.setStroke(Theme.THIN);
    surface.draw(
        new Line2D.Double(field.getMinX(), field.getMaxY(), field.getMaxX(), field.getMaxY()));
    double noDeal =
        values.valueToJava2D(Cells.value(rows.get(0), "no_deal_p50"), field, RectangleEdge.BOTTOM);
    surface.setPaint(Palette.PAPER);
    surface.setStroke(Theme.HALO);
    surface.draw(new Line2D.Double(noDeal, field.getMinY(), noDeal, field.getMaxY()));
    surface.setPaint(Palette.INK);
    surface.setStroke(Theme.DASHED);
    surface.draw(new Line2D.Double(noDeal, field.getMinY(), noDeal, field.getMaxY()));
  }
}
