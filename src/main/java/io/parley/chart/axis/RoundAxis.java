package io.parley.chart.axis;

import io.parley.chart.style.Palette;
import io.parley.chart.style.Theme;
import io.parley.model.Clock;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.ValueTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** An axis of rounds, from the first to the last; with dates where the clock has a calendar. */
public final class RoundAxis extends NumberAxis {

  private static final long serialVersionUID = 1;
  private static final int MOST_TICKS = 9;
  private static final int[] DAYS = {1, 2, 7, 14};
  private static final long LONGEST_STEP_IN_DAYS = 14;
  private static final int[] MONTHS = {1, 2, 3, 6};
  private static final int YEAR = 12;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

  private final transient List<ValueTick> ticks = new ArrayList<>();
  private final transient Clock clock;
  private final int last;
  private final int mostTicks;

  /**
   * An axis from round 0.
   *
   * @param last the last round, 1 or more
   */
  public RoundAxis(Clock clock, int last) {
    this(clock, last, MOST_TICKS);
  }

  /** The same with so many ticks at most. */
  public RoundAxis(Clock clock, int last, int mostTicks) {
    this.clock = clock;
    this.last = last;
    this.mostTicks = mostTicks;
    Theme.quiet(this);
    setRange(0, last);
    setTickMarksVisible(true);
    setTickMarkPaint(Palette.QUIET_INK);
    LocalDate start = clock.date(0);
    LocalDate end = clock.date(last);
    if (start == null || end == null) {
      setLabel(clock.unit() == null ? "Round" : "Round (" + clock.unitName() + ")");
      addRounds();
    } else if (ChronoUnit.DAYS.between(start, end) <= mostTicks * LONGEST_STEP_IN_DAYS) {
      addDays(start, end);
    } else {
      addMonths(start, end);
    }
  }

  @Override
  @SuppressWarnings("rawtypes") // JFreeChart's signature
  public List refreshTicks(
      Graphics2D surface, AxisState state, Rectangle2D area, RectangleEdge edge) {
    return ticks;
  }

  private void addRounds() {
    int step = step(last, mostTicks);
    for (int round = 0; round <= last; round += step) {
      add(round, Integer.toString(round));
    }
  }

  /** The distance of few ticks at round numbers from 0 to {@code last}. */
  static int step(int last) {
    return step(last, MOST_TICKS);
  }

  private static int step(int last, int mostTicks) {
    int step = 1;
    for (int turn = 0; last / step > mostTicks; turn++) {
      step = turn % 3 == 1 ? step / 2 * 5 : 2 * step;
    }
    return step;
  }

  private void addDays(LocalDate start, LocalDate end) {
    long days = ChronoUnit.DAYS.between(start, end);
    int step = 0;
    while (days / DAYS[step] > mostTicks) {
      step++;
    }
    for (LocalDate date = start; !date.isAfter(end); date = date.plusDays(DAYS[step])) {
      add(position(date), DAY.format(date));
    }
  }

  private void addMonths(LocalDate start, LocalDate end) {
    long step = step(ChronoUnit.MONTHS.between(start, end));
    LocalDate date = start.withDayOfMonth(1);
    while (date.isBefore(start) || (date.getYear() * 12L + date.getMonthValue() - 1) % step != 0) {
      date = date.plusMonths(1);
    }
    for (; !date.isAfter(end); date = date.plusMonths(step)) {
      add(position(date), MONTH.format(date));
    }
  }

  private long step(long months) {
    for (int step : MONTHS) {
      if (months / step < mostTicks) {
        return step;
      }
    }
    long years = 1;
    while (months / (YEAR * years) >= mostTicks) {
      years++;
    }
    return YEAR * years;
  }

  /** Where a date lies between rounds. */
  private double position(LocalDate date) {
    Integer after = clock.round(date);
    if (after == null || after == 0) {
      return 0;
    }
    LocalDate from = clock.date(after - 1);
    LocalDate to = clock.date(after);
    if (from == null || to == null) {
      return after;
    }
    double share = (double) ChronoUnit.DAYS.between(from, date) / ChronoUnit.DAYS.between(from, to);
    return after - 1 + share;
  }

  private void add(double round, String text) {
    ticks.add(new NumberTick(round, text, TextAnchor.TOP_CENTER, TextAnchor.TOP_CENTER, 0));
  }
}
