package io.parley.chart.plot;

import io.parley.chart.axis.HeadingAxis;
import io.parley.chart.axis.Label;
import io.parley.chart.axis.LabelAxis;
import io.parley.chart.axis.Scales;
import io.parley.chart.style.Legend;
import io.parley.chart.style.Palette;
import io.parley.chart.style.Picture;
import io.parley.chart.style.Theme;
import io.parley.words.Percent;
import java.awt.Color;
import java.util.List;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jspecify.annotations.Nullable;

/**
 * Bars of shares with their intervals and numbers, in columns side by side over rows that share
 * their labels.
 */
public final class ShareTable {

  private static final int GAP = 16;
  private static final double THICKNESS = 18;
  private static final double NUMBER = 145;
  private static final double SMALL_NUMBER = 74;
  private static final double ROOM_FOR_MIDDLE = 190;
  private static final double USUAL_STEP = 0.25;

  private final LabelAxis labels;
  private final CombinedDomainXYPlot plot;
  private double width;
  private double headings;

  /** A table of rows whose labels are at most {@code labels} pixels wide. */
  public ShareTable(List<Label> rows, double labels) {
    this.labels = LabelAxis.rows(rows, labels);
    plot = XyPlots.combined(this.labels, GAP);
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    width = this.labels.width();
  }

  /** How wide each of some columns can be, in pixels, and is at least. */
  public double width(int columns, double narrowest) {
    return Math.max(narrowest, (Theme.INSIDE - width) / columns - (columns == 1 ? 0 : GAP));
  }

  /**
   * Adds a column of shares.
   *
   * @param heading what it shows, or null where the title says it
   */
  public ShareTable shares(@Nullable String heading, List<ShareRow> bars, double width) {
    Rows rows = rows();
    for (int row = 0; row < bars.size(); row++) {
      ShareRow bar = bars.get(row);
      add(rows, row, bar, Percent.of(bar.share(), bar.low(), bar.high()));
    }
    return add(heading, rows.plot(null, Scales.shares(NUMBER / width, USUAL_STEP)), width);
  }

  /** As {@link #shares}, in little room: numbers without their intervals, which the bars show. */
  public ShareTable smallShares(@Nullable String heading, List<ShareRow> bars, double width) {
    Rows rows = rows();
    for (int row = 0; row < bars.size(); row++) {
      add(rows, row, bars.get(row), Percent.of(bars.get(row).share()));
    }
    double step = width < ROOM_FOR_MIDDLE ? 1 : 2 * USUAL_STEP;
    return add(heading, rows.plot(null, Scales.shares(SMALL_NUMBER / width, step)), width);
  }

  /** What a further column may draw in these rows. */
  public Rows rows() {
    return new Rows(labels.rowHeight());
  }

  private static void add(Rows rows, int row, ShareRow bar, String number) {
    if (!Double.isNaN(bar.share())) {
      Color ink = bar.share() > 0 ? Palette.INK : Palette.QUIET_INK;
      rows.bar(row, 0, bar.share(), THICKNESS, bar.colour())
          .interval(row, bar.low(), bar.share(), bar.high())
          .text(row, Math.max(bar.share(), bar.high()), number, ink);
    }
  }

  private ShareTable add(@Nullable String heading, XYPlot column, double width) {
    if (heading != null) {
      addHeading(column, HeadingAxis.of(heading, width));
    }
    return add(column, width);
  }

  /** Adds a column of marks under headings of their own. */
  public ShareTable marks(Rows marks, HeadingAxis heading) {
    XYPlot column = marks.plot(null, heading.places());
    column.getRangeAxis().setVisible(false);
    column.setDomainGridlinesVisible(true);
    addHeading(column, heading);
    return add(column, heading.width());
  }

  private void addHeading(XYPlot column, HeadingAxis heading) {
    column.setRangeAxis(1, heading);
    column.setRangeAxisLocation(1, AxisLocation.TOP_OR_LEFT);
    headings = Math.max(headings, heading.height());
  }

  private ShareTable add(XYPlot column, double columnWidth) {
    plot.add(column, (int) columnWidth);
    width += columnWidth + (plot.getSubplots().size() == 1 ? 0 : GAP);
    return this;
  }

  /** The chart, as wide as its columns. */
  public Picture picture(String finding, String small, @Nullable Legend legend) {
    return Theme.picture(
        finding,
        small,
        plot,
        legend,
        Math.max(Theme.WIDTH, width + 2 * Theme.MARGIN),
        labels.rows() * labels.rowHeight() + XyPlots.AXIS + headings);
  }
}
