package io.parley.chart.plot;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.chart.axis.Label;
import io.parley.chart.axis.LabelAxis;
import io.parley.chart.axis.Scales;
import io.parley.chart.axis.TickAxis;
import io.parley.chart.style.Legend;
import io.parley.chart.style.Marks;
import io.parley.chart.style.Palette;
import io.parley.chart.style.Theme;
import io.parley.words.Texts;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.Range;

/**
 * Payoffs as stacked columns: a row for each actor, all on one axis and to one height, with no deal
 * as a dashed line.
 */
public final class HistogramPlot {

  private static final double NAMES = 210;
  private static final int GAP = 16;
  private static final double ROW = 76;

  private final List<List<NamedCsvRecord>> actors;
  private final List<LabelAxis> names = new ArrayList<>();
  private final Function<String, Color> colour;
  private final double mostRuns;

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
    double runs = 1;
    for (int actor = 0; actor < actors.size(); actor++) {
      String name = Texts.within(actors.get(actor).get(0).getField("label"));
      names.add(LabelAxis.panel(new Label(name, notes.isEmpty() ? "" : notes.get(actor)), NAMES));
      runs = Math.max(runs, tallest(actors.get(actor)));
    }
    mostRuns = runs;
  }

  private static double tallest(List<NamedCsvRecord> rows) {
    Map<Double, Double> heights = new TreeMap<>();
    rows.forEach(
        row -> heights.merge(Cells.value(row, "from"), Cells.value(row, "runs"), Double::sum));
    return heights.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
  }

  /** What the marks mean. */
  public static Legend legend(List<String> endings, List<Color> colours) {
    Legend legend = new Legend();
    for (int ending = 0; ending < endings.size(); ending++) {
      legend.filled(endings.get(ending), Marks.bar(12, 12), colours.get(ending));
    }
    return legend.line("no deal at the start, median", Theme.DASHED, Palette.INK);
  }

  /** The height that it needs, in pixels. */
  public double height() {
    return actors.size() * (rowHeight() + GAP) + XyPlots.AXIS;
  }

  private double rowHeight() {
    return Math.max(ROW, names.stream().mapToInt(LabelAxis::rowHeight).max().orElse(0));
  }

  /** The plot. */
  public CombinedDomainXYPlot plot() {
    double least = 0;
    double most = 1;
    for (NamedCsvRecord row : actors.stream().flatMap(List::stream).toList()) {
      double noDeal = Cells.value(row, "no_deal_p50");
      least = Math.min(least, Math.min(Cells.value(row, "from"), noDeal));
      most = Math.max(most, Math.max(Cells.value(row, "to"), noDeal));
    }
    CombinedDomainXYPlot plot = XyPlots.combined(Scales.values(least, most, 0), GAP);
    for (int actor = 0; actor < actors.size(); actor++) {
      plot.add(columns(actors.get(actor), names.get(actor)), 1);
    }
    return plot;
  }

  private XYPlot columns(List<NamedCsvRecord> rows, LabelAxis name) {
    Blocks columns = new Blocks();
    Map<Double, Double> tops = new TreeMap<>();
    for (NamedCsvRecord row : rows) {
      double from = Cells.value(row, "from");
      double bottom = tops.getOrDefault(from, 0.0);
      double top = bottom + Cells.value(row, "runs");
      Color paint = colour.apply(row.getField("ending"));
      columns.add(from, Cells.value(row, "to"), bottom, top, paint);
      tops.put(from, top);
    }
    TickAxis runs = new TickAxis(new Range(0, mostRuns), List.of());
    XYPlot plot = XyPlots.plot(columns.dataset(), null, runs, columns.renderer());
    plot.setRangeAxis(1, name);
    plot.setRangeAxisLocation(1, AxisLocation.BOTTOM_OR_LEFT);
    plot.setDomainGridlinesVisible(true);
    plot.addRangeMarker(new ValueMarker(0, Palette.QUIET_INK, Theme.THIN));
    double noDeal = Cells.value(rows.get(0), "no_deal_p50");
    plot.addDomainMarker(new ValueMarker(noDeal, Palette.PAPER, Theme.HALO));
    plot.addDomainMarker(new ValueMarker(noDeal, Palette.INK, Theme.DASHED));
    return plot;
  }
}
