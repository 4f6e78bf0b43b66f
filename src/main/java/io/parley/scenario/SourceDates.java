package io.parley.scenario;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The dates that the text of a source names: {@code 2025-03-31}, {@code 31 March 2025}, {@code
 * March 31, 2025}, {@code March 2025} or {@code 2025}.
 */
final class SourceDates {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final Pattern DATE =
      Pattern.compile(
          "(?<![\\w.,-])(?:(?<year>(?:1[5-9]|20)\\d\\d)(?:-(?<month>\\d\\d)-(?<day>\\d\\d))?"
              + "|(?:(?<before>\\d{1,2})\\.? )?(?<name>"
              + String.join("|", MONTHS)
              + ")[a-z]*\\.?(?: (?<after>\\d{1,2}))?,? (?<of>\\d{4}))(?! ?%|[\\w-])",
          Pattern.CASE_INSENSITIVE);

  private SourceDates() {}

  /**
   * What {@code source} names that lies after {@code day} whatever is meant by it, as it is written
   * there: a month or a year that contains the day does not.
   */
  static List<String> later(String source, LocalDate day) {
    List<String> later = new ArrayList<>();
    Matcher found = DATE.matcher(source);
    while (found.find()) {
      LocalDate earliest = earliest(found);
      if (earliest != null && earliest.isAfter(day)) {
        later.add(found.group());
      }
    }
    return later;
  }

  /** The first day that may be meant, or null if there is no such day. */
  private static @Nullable LocalDate earliest(Matcher found) {
    try {
      if (found.group("year") != null) {
        return LocalDate.of(
            Integer.parseInt(found.group("year")),
            numberOr(1, found.group("month")),
            numberOr(1, found.group("day")));
      }
      String name = found.group("name").toLowerCase(Locale.ROOT);
      int day = numberOr(numberOr(1, found.group("after")), found.group("before"));
      return LocalDate.of(Integer.parseInt(found.group("of")), MONTHS.indexOf(name) + 1, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int numberOr(int other, @Nullable String digits) {
    return digits == null ? other : Integer.parseInt(digits);
  }
}
