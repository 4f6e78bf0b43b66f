package io.parley.model.procedure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How rounds map to the calendar.
 *
 * @param unit what a round is, or null for nothing on the calendar
 * @param rounds how many rounds are played at most
 * @param starts the date of round 0, or null if there is none
 */
public record Clock(@Nullable ChronoUnit unit, int rounds, @Nullable LocalDate starts) {

  /** The most rounds that a scenario can have. */
  public static final int MOST_ROUNDS = 1_000_000;

  public Clock {
    if (rounds < 1 || rounds > MOST_ROUNDS) {
      throw new IllegalArgumentException("expected 1 to " + MOST_ROUNDS + " rounds");
    }
  }

  /** What a round is called, e.g. {@code week}. */
  public String unitName() {
    if (unit == null) {
      return "round";
    }
    return switch (unit) {
      case DAYS -> "day";
      case WEEKS -> "week";
      case MONTHS -> "month";
      default -> "year";
    };
  }

  /** The date of {@code round}, or null if the clock has no calendar. */
  public @Nullable LocalDate date(int round) {
    return unit == null || starts == null ? null : starts.plus(round, unit);
  }

  /** The first round that begins on {@code date} or later, or null if the clock has no calendar. */
  public @Nullable Integer round(LocalDate date) {
    if (unit == null || starts == null) {
      return null;
    }
    int round = (int) unit.between(starts, date);
    return starts.plus(round, unit).isBefore(date) ? round + 1 : round;
  }
}
