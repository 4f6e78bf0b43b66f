package io.parley.chart.plot;

import io.parley.analysis.comparison.Difference;
import io.parley.chart.axis.Label;
import io.parley.chart.axis.LabelAxis;
import io.parley.chart.axis.Scales;
import io.parley.chart.style.Legend;
import io.parley.chart.style.Marks;
import io.parley.chart.style.Palette;
import io.parley.chart.style.Theme;
import io.parley.chart.style.Wrapped;
import io.parley.words.Signed;
import java.awt.Color;
import java.awt.Shape;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jfree.chart.plot.XYPlot;

/**
 * A difference of a variant from the baseline: a dot on its interval, filled where a difference is
 * seen, else hollow.
 *
 * @param label what differs, and in which variant where there are several
 * @param variant the variant
 * @param difference by how much, in the chart's unit
 * @param colour its colour
 */
public record DifferenceRow(Label label, String variant, Difference difference, Color colour) {

  private static final Shape DOT = Marks.circle(5);
  private static final double GAP = 14;
  private static final double AIR = 0.02;

  /** Rows with their labels. */
  public static XYPlot plot(List<DifferenceRow> differences, LabelAxis labels, int decimals) {
    double least = ends(differences).min().orElse(0);
    double most = ends(differences).max().orElse(0);
    double numbers =
        differences.stream()
            .mapToDouble(row -> Wrapped.width(row.number(decimals), Theme.TEXT))
            .max()
            .orElse(0);
    double room = (numbers + 2 * GAP) / (Theme.INSIDE - labels.width());
    double numbersFrom = Math.max(0, most) + AIR * (Math.max(0, most) - Math.min(0, least));
    Rows rows = new Rows(labels.rowHeight()).line(0);
    for (int row = 0; row < differences.size(); row++) {
      differences.get(row).add(rows, row, numbersFrom, decimals);
    }
    return rows.plot(labels, Scales.differences(least, most, room));
  }

  private static DoubleStream ends(List<DifferenceRow> differences) {
    return differences.stream()
        .map(DifferenceRow::difference)
        .flatMapToDouble(each -> DoubleStream.of(each.value(), each.low(), each.high()))
        .filter(end -> !Double.isNaN(end));
  }

  private void add(Rows rows, int row, double numberAt, int decimals) {
    double value = difference.value();
    if (difference.hasInterval()) {
      rows.interval(row, difference.low(), value, difference.high());
    }
    boolean isSeen = difference.isSeen();
    rows.filled(row, value, DOT, isSeen ? colour : Palette.PAPER)
        .outlined(row, value, DOT)
        .text(row, numberAt, number(decimals), isSeen ? Palette.INK : Palette.QUIET_INK);
  }

  private String number(int decimals) {
    String value = Signed.of(difference.value(), decimals);
    return difference.hasInterval()
        ? value
            + " ("
            + Signed.of(difference.low(), decimals)
            + " to "
            + Signed.of(difference.high(), decimals)
            + ")"
        : value;
  }

  /** What the dots mean. */
  public static Legend legend() {
    return new Legend()
        .filled("a difference, with its 95 % interval", DOT, Palette.QUIET_INK)
        .outlined("no difference seen: the interval covers 0", DOT);
  }
}
