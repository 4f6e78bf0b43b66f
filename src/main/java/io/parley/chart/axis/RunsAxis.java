package io.parley.chart.axis;

import io.parley.chart.style.Palette;
import io.parley.chart.style.Theme;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;

/** An axis of run counts from 0. */
public final class RunsAxis extends NumberAxis {

  private static final long serialVersionUID = 1;

  /** An axis to {@code last}, which is 1 or more. */
  public RunsAxis(int last) {
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
