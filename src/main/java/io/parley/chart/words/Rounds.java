package io.parley.chart.words;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.model.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Rounds in words. */
public final class Rounds {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private Rounds() {}

  /** A round, with its date where the clock has a calendar, e.g. {@code week 3 (11 March 2025)}. */
  public static String inWords(Clock clock, double round) {
    LocalDate date = clock.date((int) Math.round(round));
    String number = clock.unitName() + " " + Math.round(round);
    return date == null ? number : number + " (" + DATE.format(date) + ")";
  }

  /** A round's date, or where the clock has no calendar its number, e.g. {@code round 3}. */
  public static String when(Clock clock, int round) {
    LocalDate date = clock.date(round);
    return date == null ? clock.unitName() + " " + round : DATE.format(date);
  }

  /** The round of a row. */
  public static int of(NamedCsvRecord row) {
    return Integer.parseInt(row.getField("round"));
  }

  /** Rows by round, or none where there is only one round and so nothing to draw over time. */
  public static List<NamedCsvRecord> ifSeveral(List<NamedCsvRecord> rows) {
    return rows.isEmpty() || of(rows.get(rows.size() - 1)) == 0 ? List.of() : rows;
  }
}
