package io.parley.words;

import io.parley.model.procedure.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Rounds in words.
 *
 * @param clock how rounds map to the calendar
 */
public record RoundWords(Clock clock) {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  /** A round, with its date where the clock has a calendar, e.g. {@code week 3 (11 March 2025)}. */
  public String of(double round) {
    int whole = (int) Math.round(round);
    String date = date(whole);
    String number = clock.unitName() + " " + whole;
    return date == null ? number : number + " (" + date + ")";
  }

  /** A round's date, or where the clock has no calendar its number, e.g. {@code round 3}. */
  public String when(int round) {
    String date = date(round);
    return date == null ? clock.unitName() + " " + round : date;
  }

  /** A round's date, e.g. {@code 11 March 2025}, or null where the clock has no calendar. */
  @Nullable String date(int round) {
    LocalDate date = clock.date(round);
    return date == null ? null : day(date);
  }

  /** A day, e.g. {@code 11 March 2025}. */
  static String day(LocalDate date) {
    return DATE.format(date);
  }
}
