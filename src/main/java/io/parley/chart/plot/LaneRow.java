package io.parley.chart.plot;

import io.parley.chart.axis.Label;
import io.parley.chart.axis.LabelAxis;
import io.parley.chart.axis.Scales;
import io.parley.chart.style.Palette;
import io.parley.chart.style.Theme;
import io.parley.chart.style.Wrapped;
import java.awt.Color;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;

/**
 * A row of bars about a common line, one below the other, each with its interval.
 *
 * @param label its name
 * @param lanes the bars, from top to bottom
 * @param number what is written beside them
 */
public record LaneRow(Label label, List<Lane> lanes, String number) {

  /** The least height of a row, in pixels. */
  public static final int HEIGHT = 38;

  private static final double THICKNESS = 11;
  private static final double LANE = 14;
  private static final double GAP = 9;

  public LaneRow {
    lanes = List.copyOf(lanes);
  }

  /**
   * A bar.
   *
   * @param from where it begins
   * @param to where it ends
   * @param low the low end of the interval about its end
   * @param high the high end of that interval
   * @param colour its colour
   */
  public record Lane(double from, double to, double low, double high, Color colour) {

    private DoubleStream ends() {
      return DoubleStream.of(from, to, low, high);
    }
  }

  /**
   * Rows with their labels.
   *
   * @param base where the common line is
   * @param together how many rows come before those that are shown apart
   * @param inPercent whether numbers read as percent
   */
  public static XYPlot plot(
      List<LaneRow> lanes, LabelAxis labels, double base, int together, boolean inPercent) {
    double height = Math.max(HEIGHT, labels.rowHeight());
    double least = base;
    double most = base;
    double numbers = 0;
    Rows rows = new Rows(height).small().line(base);
    for (int row = 0; row < lanes.size(); row++) {
      LaneRow each = lanes.get(row);
      least = Math.min(least, each.ends().min().orElse(base));
      most = Math.max(most, each.ends().max().orElse(base));
      numbers = Math.max(numbers, Wrapped.width(each.number(), Theme.SMALL));
      each.add(rows, row, height);
    }
    double room = (numbers + 2 * GAP) / (Theme.INSIDE - labels.width());
    XYPlot plot = rows.plot(labels, Scales.numbers(least, most, room, inPercent));
    if (together > 0 && together < lanes.size()) {
      plot.addDomainMarker(new ValueMarker(together - 0.5, Palette.QUIET_INK, Theme.DASHED));
    }
    return plot;
  }

  private DoubleStream ends() {
    return lanes.stream().flatMapToDouble(Lane::ends);
  }

  private void add(Rows rows, int row, double height) {
    for (int lane = 0; lane < lanes.size(); lane++) {
      Lane bar = lanes.get(lane);
      double place = row + (lane - (lanes.size() - 1) / 2.0) * LANE / height;
      rows.bar(place, bar.from(), bar.to(), THICKNESS, bar.colour())
          .interval(place, bar.low(), bar.to(), bar.high());
    }
    rows.text(row, ends().max().orElse(0), number, Palette.INK);
  }
}
