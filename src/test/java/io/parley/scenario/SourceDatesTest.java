package io.parley.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceDatesTest {

  private static final LocalDate DAY = LocalDate.of(2025, 2, 18);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "asked on 2025-02-19 by phone | 2025-02-19",
        "KIIS, 14 February to 4 March 2025 | 4 March 2025",
        "RAND, March 31, 2025 | March 31, 2025",
        "Glimt, Mar. 2025 | Mar. 2025",
        "a report of 2026 | 2026",
        "(after May 2025) | May 2025"
      })
  void aSourceOfALaterDayIsFound(String source, String found) {
    assertThat(SourceDates.later(source, DAY)).containsExactly(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "asked on 2025-02-18",
        "18 February 2025, the day itself",
        "February 2025",
        "Fortna 2004; a war's third year, 2024 to 2025",
        "¶12: borders of 1991",
        "4,168 km² in 2024",
        "30 February 2026",
        "no. 20260, 2050 % and A-2030"
      })
  void whatMayBeOfTheDayOrBeforeIsNot(String source) {
    assertThat(SourceDates.later(source, DAY)).isEmpty();
  }

  @Test
  void allLaterDatesOfASourceAreNamed() {
    assertThat(SourceDates.later("28 March 2025, again 2027", DAY))
        .containsExactly("28 March 2025", "2027");
  }
}
