package io.parley.chart.plot;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.chart.style.Palette;
import io.parley.chart.style.Theme;
import io.parley.chart.words.Rounds;
import java.awt.Color;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/**
 * One of an actor's paths: its median as a line in a fan.
 *
 * @param rows the actor's rows, by round
 * @param line which of its paths
 * @param colour the actor's colour
 */
record PathCell(List<NamedCsvRecord> rows, PathLine line, Color colour) {

  private static final float SHADE = 0.25f;

  /** The plot on its own, with what is in force as a dashed line where it is not the subject. */
  XYPlot plot(ValueAxis rounds, ValueAxis values) {
    YIntervalSeriesCollection dataset = new YIntervalSeriesCollection();
    DeviationRenderer renderer = new DeviationRenderer(true, false);
    renderer.setAlpha(SHADE);
    dataset.addSeries(fan());
    renderer.setSeriesPaint(0, colour);
    renderer.setSeriesFillPaint(0, colour);
    renderer.setSeriesStroke(0, Theme.LEAD);
    if (line == PathLine.AIM) {
      dataset.addSeries(medians(PathLine.IN_FORCE));
      renderer.setSeriesPaint(1, Palette.INK);
      renderer.setSeriesFillPaint(1, Palette.INK);
      renderer.setSeriesStroke(1, Theme.DASHED);
    }
    return XyPlots.plot(dataset, rounds, values, renderer);
  }

  /** Whether there is anything to draw. */
  boolean isEmpty() {
    return fan().isEmpty();
  }

  /** The median in the last round that has one. */
  double end() {
    YIntervalSeries fan = fan();
    return fan.getYValue(fan.getItemCount() - 1);
  }

  /** The same in words. */
  String endInWords() {
    return String.format(Locale.ROOT, "%.2f", end() + 0.0).replace('-', '−');
  }

  private YIntervalSeries fan() {
    YIntervalSeries fan = new YIntervalSeries(line);
    for (NamedCsvRecord row : rows) {
      double median = Cells.value(row, line.median());
      if (!Double.isNaN(median)) {
        fan.add(
            Rounds.of(row), median, Cells.value(row, line.low()), Cells.value(row, line.high()));
      }
    }
    return fan;
  }

  private YIntervalSeries medians(PathLine other) {
    YIntervalSeries medians = new YIntervalSeries(other);
    for (NamedCsvRecord row : rows) {
      double median = Cells.value(row, other.median());
      medians.add(Rounds.of(row), median, median, median);
    }
    return medians;
  }
}
