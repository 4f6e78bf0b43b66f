package io.parley.report.chart;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;

/** An axis of run counts from 0. */
final class RunsAxis extends NumberAxis {

  private static final long serialVersionUID = 1;

  /** An axis to {@code last}, which is 1 or more. */
  RunsAxis(int last) {
    Theme.quiet(this);
    setLabel("Runs");
    setRange(0, last);
    setTickMarksVisible(true);
    setTickMarkPaint(Palette.QUIET_INK);
    setTickUnit(
        new NumberTickUnit(
            RoundAxis.step(last),
            new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT))));
  }
}
