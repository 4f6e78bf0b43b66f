package io.parley.chart.axis;

import io.parley.chart.axis.TickAxis.Tick;
import io.parley.model.procedure.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jfree.data.Range;

/** Axes of rounds, from the first to the last; with dates where the clock has a calendar. */
public final class RoundScale {

  private static final int MOST_TICKS = 9;
  private static final int[] DAYS = {1, 2, 7, 14};
  private static final long LONGEST_STEP_IN_DAYS = 14;
  private static final int[] MONTHS = {1, 2, 3, 6};
  private static final int YEAR = 12;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

  private final Clock clock;
  private final int mostTicks;
  private final List<Tick> ticks = new ArrayList<>();

  private RoundScale(Clock clock, int mostTicks) {
    this.clock = clock;
    this.mostTicks = mostTicks;
  }

  /**
   * An axis from round 0.
   *
   * @param last the last round, 1 or more
   */
  public static TickAxis of(Clock clock, int last) {
    return of(clock, last, MOST_TICKS);
  }

  /** The same with so many ticks at most. */
  public static TickAxis of(Clock clock, int last, int mostTicks) {
    return new RoundScale(clock, mostTicks).axis(last);
  }

  private TickAxis axis(int last) {
    LocalDate start = clock.date(0);
    LocalDate end = clock.date(last);
    String name = null;
    if (start == null || end == null) {
      name = clock.unit() == null ? "Round" : "Round (" + clock.unitName() + ")";
      addRounds(last);
    } else if (ChronoUnit.DAYS.between(start, end) <= mostTicks * LONGEST_STEP_IN_DAYS) {
      addDays(start, end);
    } else {
      addMonths(start, end);
    }
    TickAxis axis = new TickAxis(new Range(0, last), ticks).marked();
    return name == null ? axis : axis.named(name);
  }

  private void addRounds(int last) {
    int step = (int) Math.max(1, Scales.step(last, mostTicks));
    for (int round = 0; round <= last; round += step) {
      ticks.add(new Tick(round, Integer.toString(round)));
    }
  }

  private void addDays(LocalDate start, LocalDate end) {
    long days = ChronoUnit.DAYS.between(start, end);
    int step = 0;
    while (days / DAYS[step] > mostTicks) {
      step++;
    }
    for (LocalDate date = start; !date.isAfter(end); date = date.plusDays(DAYS[step])) {
      ticks.add(new Tick(position(date), DAY.format(date)));
    }
  }

  private void addMonths(LocalDate start, LocalDate end) {
    long step = monthsApart(ChronoUnit.MONTHS.between(start, end));
    LocalDate date = start.withDayOfMonth(1);
    while (date.isBefore(start) || (date.getYear() * 12L + date.getMonthValue() - 1) % step != 0) {
      date = date.plusMonths(1);
    }
    for (; !date.isAfter(end); date = date.plusMonths(step)) {
      ticks.add(new Tick(position(date), MONTH.format(date)));
    }
  }

  private long monthsApart(long months) {
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
}
